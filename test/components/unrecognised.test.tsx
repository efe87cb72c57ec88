import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type DeliveryEvent, foldEvents, type RecipientRow } from '../../src/core/index.ts';
import { RecipientStatusTable } from '../../src/index.ts';
import { PROVIDERS, readWebhook } from '../../src/providers/index.ts';

const WORDS_PER_PAYLOAD = 28;

/** What no provider says, in a form that stands in JSON, in a form post and in a receipt alike. */
const WORDS = fc.stringMatching(/^[Zz][a-z0-9]{3,9}q$/);
const NUMBERS = fc.stringMatching(/^9[0-9]{5}$/);

/** The documented payloads in which one word is not recognised, by that word; its last part is what is made up. */
const PAYLOADS = globSync('mocks/payloads/*/{*-,}not-recognised.json').flatMap((file) => {
  const { body, options, events } = JSON.parse(readFileSync(file, 'utf8'));
  const unknown = events.findLast(({ status }: DeliveryEvent) => status === 'unknown');
  return unknown
    ? [
        {
          provider: file.split('/')[2] ?? '',
          payload: JSON.stringify({ body, options }),
          raw: unknown.raw,
        },
      ]
    : [];
});

const ROWS = PAYLOADS.flatMap(({ provider, payload, raw }) => {
  const [old = raw] = /[^\W_]+$/.exec(raw) ?? [];
  const novelties = /^\d+$/.test(old) ? NUMBERS : WORDS;
  return fc.sample(novelties, WORDS_PER_PAYLOAD).map((novel, round) => {
    const { body, options } = JSON.parse(payload.replaceAll(old, novel));
    const { events } = readWebhook(provider, body, options);
    const unknown = events.filter((event) => event.raw.endsWith(novel));
    const { code, ...state } = foldEvents(unknown);
    const row: RecipientRow = {
      ...state,
      ...(code !== undefined && { code }),
      id: `${provider}-${round}`,
      address: unknown[0]?.recipient ?? '',
      channel: unknown[0]?.channel ?? 'other',
    };
    return { row, novel };
  });
});

it('shows each of a thousand unknown words of all providers as not understood, in the words that came', () => {
  expect([...new Set(PAYLOADS.map(({ provider }) => provider))].toSorted()).toEqual(
    PROVIDERS.toSorted(),
  );
  expect(ROWS.length).toBeGreaterThan(1000);
  for (const { row, novel } of ROWS) {
    const said = renderToStaticMarkup(
      <RecipientStatusTable rows={[row]} defaultOpenRowIds={[row.id]} />,
    );
    expect(said).toContain('A report came that is not understood');
    expect(said).toContain(`Code ${row.code}`);
    expect(row.code).toContain(novel);
  }
});
