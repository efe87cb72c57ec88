import { Fragment, type ReactNode } from 'react';
import type { Channel } from '../../core/index.js';
import type { PluralKey, TextKey } from '../../wording/index.js';
import { useWording } from '../WordingProvider/useWording.js';

const PLACEHOLDER = /\{(\w+)\}/;

interface SentenceProps {
  id: TextKey | PluralKey;
  channel?: Channel | undefined;
  count?: number | undefined;
  /** What stands in the placeholders: a time, an address, a word. */
  parts: Readonly<Record<string, ReactNode>>;
}

/**
 * A text from the catalogue with elements in its placeholders, in the order that the language wants. A value that itself
 * looks like a placeholder stays text.
 */
export function Sentence({ id, channel, count, parts }: SentenceProps) {
  const { text } = useWording();
  return text(id, { channel, count })
    .split(PLACEHOLDER)
    .map((piece, place) => (
      <Fragment key={place}>
        {place % 2 === 0 ? piece : Object.hasOwn(parts, piece) ? parts[piece] : `{${piece}}`}
      </Fragment>
    ));
}
