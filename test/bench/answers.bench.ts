import { it } from 'vitest';
import type * as Providers from '../../src/providers/index.ts';
import { HOSTILE_PIECES } from '../support/hostilePieces.ts';
import { published } from './published.ts';

const { readSmtpReply } = await published<typeof Providers>('providers');

it.each(HOSTILE_PIECES)('reads a megabyte of %s', (name, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    readSmtpReply({ text });
    return performance.now() - start;
  });
  console.log(`a megabyte of ${name}: ${Math.max(...times).toFixed(1)} ms at the most, of 50`);
});
