import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWebhook } from '../../src/providers/index.ts';

/** Of all providers, or of the one whose reader alone is looked at. */
const FOLDER = process.env['PAYLOADS'] || 'mocks/payloads/*';

const CASES = globSync(`${FOLDER}/*.json`).map((file) => {
  const [, , provider = '', name = ''] = file.split('/');
  return [
    `${provider}: ${name.replace('.json', '')}`,
    provider,
    JSON.parse(readFileSync(file, 'utf8')),
  ] as const;
});

describe('documented payloads', () => {
  it.each(CASES)(
    '%s',
    (_title, provider, { body, options, events, suppressions, problems, control }) => {
      const expected = { events, suppressions, problems, ...(control && { control }) };
      expect(readWebhook(provider, body, options)).toEqual(expected);
      // On the wire it is text.
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      expect(readWebhook(provider, text, options)).toEqual(expected);
      expect(readWebhook(provider, new TextEncoder().encode(text), options)).toEqual(expected);
    },
  );

  it.each(CASES)('%s names the document it follows', (_title, _provider, { source }) => {
    expect(source).toMatch(/^https:\/\/\S+$/);
  });
});
