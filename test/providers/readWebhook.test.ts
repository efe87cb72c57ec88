import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELIVERY_STATUSES, foldEvents } from '../../src/core/index.ts';
import { PROVIDERS, readWebhook, UnknownProviderError } from '../../src/providers/index.ts';
import { runs } from '../support/runs.ts';

/** The documented payloads: what is broken here was whole once. */
const PAYLOADS = globSync('mocks/payloads/*/*.json').map((file) => {
  const { body, options } = JSON.parse(readFileSync(file, 'utf8'));
  return { provider: file.split('/')[2] ?? '', body, options };
});

/** What stands where something else should. */
const JUNK: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '\ud800',
    '__proto__',
    'constructor',
    0,
    -1,
    1e21,
    Number.NaN,
    true,
    [],
    {},
    [[]],
    [null],
    { a: 1 },
    JSON.parse('{"__proto__":{"status":"delivered"}}'),
  ),
  fc.string(),
  fc.double(),
);

/** A document with a part replaced here and there, at any depth. */
function spoil(value: unknown, chance: () => number, junk: () => unknown): unknown {
  if (chance() < 0.06) return junk();
  if (Array.isArray(value)) return value.map((item) => spoil(item, chance, junk));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => chance() > 0.03)
      .map(([name, item]) => [name, spoil(item, chance, junk)]),
  );
}

const DELIVERED = {
  email: 'jane@example.com',
  event: 'delivered',
  timestamp: 1_795_435_200,
  sg_event_id: 'e',
};

describe('readWebhook', () => {
  it('names the providers it has where it is asked for another', () => {
    expect(() => readWebhook('pigeon', '{}')).toThrow(UnknownProviderError);
    expect(() => readWebhook('pigeon', '{}')).toThrow(/ses, sendgrid, twilio/);
    expect(() => readWebhook('constructor', '{}')).toThrow(UnknownProviderError);
  });

  it('repeats no name that could hold an address', () => {
    for (const name of ['jane@example.com', 'jane.doe', '+12025550142', 'x'.repeat(31), ''])
      expect(() => readWebhook(name, '{}')).toThrow(/for the provider that was named, so/);
  });

  it.each([undefined, null, 7, {}, ['ses'], Symbol('ses'), Object.create(null)])(
    'says so of a name that is no text: %o',
    (name) => {
      expect(() => readWebhook(name as never, '{}')).toThrow(UnknownProviderError);
    },
  );

  it.each([
    undefined,
    null,
    '',
    ' ',
    'x',
    '{',
    '[',
    '{}',
    '[]',
    '[[]]',
    'null',
    '42',
    42,
    true,
    [],
    {},
    new Map(),
    new Date(0),
  ])('answers %j with no event', (body) => {
    for (const provider of PROVIDERS) expect(readWebhook(provider, body).events).toEqual([]);
  });

  it.each(PROVIDERS)('says that a body of %s is unreadable where it is no document', (provider) => {
    const nothing = { events: [], suppressions: [], problems: [{ code: 'unreadable', where: '' }] };
    for (const body of [7, ' ', null]) expect(readWebhook(provider, body)).toEqual(nothing);
  });

  it('survives 50,000 malformed bodies', { timeout: 120_000 }, () => {
    const original = fc.constantFrom(...PAYLOADS);
    fc.assert(
      fc.property(
        original,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.infiniteStream(JUNK),
        fc.boolean(),
        ({ provider, body, options }, chances, junk, cut) => {
          const next = () => chances.next().value;
          const broken = spoil(body, next, () => junk.next().value);
          const text = typeof broken === 'string' ? broken : JSON.stringify(broken);
          const given = cut ? text.slice(0, Math.floor(next() * text.length)) : broken;
          const { events, suppressions, problems } = readWebhook(provider, given, options);
          for (const { recipient, raw, status, metadata } of events) {
            expect(recipient.trim()).not.toBe('');
            expect(raw.length).toBeLessThanOrEqual(200);
            expect(DELIVERY_STATUSES).toContain(status);
            expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype);
          }
          for (const { address } of suppressions) expect(address.trim()).not.toBe('');
          expect(JSON.stringify(problems)).not.toMatch(/@/);
        },
      ),
      { numRuns: runs(50_000) },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('loses no good record beside bad ones', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(DELIVERED), fc.jsonValue())), (records) => {
        const good = records.filter((record) => record === DELIVERED).length;
        const { events } = readWebhook('sendgrid', JSON.stringify(records));
        expect(events.filter(({ eventId }) => eventId === 'e')).toHaveLength(good);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('loses no good record beside one whose every access throws', () => {
    const bad = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('no');
        },
      },
    );
    const { events, problems } = readWebhook('sendgrid', [DELIVERED, bad, DELIVERED]);
    expect(events).toHaveLength(2);
    expect(problems).toEqual([{ code: 'unreadable', where: '[1]' }]);
  });

  it('loses no good document beside lists that have no end', () => {
    const endless = '['.repeat(100_000) + ']'.repeat(100_000);
    const { body } = JSON.parse(readFileSync('mocks/payloads/ses/delivery.json', 'utf8'));
    const { events } = readWebhook('ses', `[${endless},${JSON.stringify(body)}]`);
    expect(events).toMatchObject([{ status: 'delivered' }]);
  });

  it.each([
    ['reads', 3, 1],
    ['does not read', 4, 0],
  ])('%s what stands in %i lists', (_, depth, count) => {
    let { body } = JSON.parse(readFileSync('mocks/payloads/ses/delivery.json', 'utf8'));
    for (let list = 0; list < depth; list += 1) body = [body];
    expect(readWebhook('ses', body).events).toHaveLength(count);
  });

  it.each([
    ['reads', 3, 1],
    ['does not read', 4, 0],
  ])('%s what was packed %i times', (_, depth, count) => {
    let { body } = JSON.parse(readFileSync('mocks/payloads/ses/delivery.json', 'utf8'));
    for (let pack = 0; pack < depth; pack += 1) body = { data: btoa(JSON.stringify(body)) };
    expect(readWebhook('ses', body).events).toHaveLength(count);
  });

  it('lets no key become a prototype', () => {
    const body =
      '[{"email":"jane@example.com","event":"delivered","__proto__":{"status":"failed"},"constructor":"x","deep":{"__proto__":{"y":1}}}]';
    const [event] = readWebhook('sendgrid', body).events;
    expect(Object.getPrototypeOf(event?.metadata)).toBe(Object.prototype);
    expect(Object.keys(event?.metadata ?? {})).toEqual(['__proto__', 'constructor', 'deep']);
    expect(event?.metadata.status).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('y');
  });

  it('reads no time from what cannot be a number', () => {
    const junk = [{ toString: 'x' }, Object.create(null), [], null, '', 'soon', '1e9', '0xff'];
    for (const timestamp of junk) {
      const [event] = readWebhook('sendgrid', [{ ...DELIVERED, timestamp }]).events;
      expect(event).not.toHaveProperty('occurredAt');
    }
  });

  it('keeps a value that it does not know, in bounds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), (word) => {
        fc.pre(word.trim() !== '');
        const novel = `new-${word}`;
        const { events, problems } = readWebhook('twilio', { MessageStatus: novel, To: '+1' });
        expect(events).toMatchObject([{ status: 'unknown', finality: 'open' }]);
        expect(foldEvents(events).unknownCause).toBe('not_recognised');
        expect(events[0]?.code).toBe(events[0]?.raw);
        expect(problems).toMatchObject([{ code: 'not_recognised' }]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('hands metadata on as a copy, without what lies too deep or is not there', () => {
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 9; depth += 1) deep = { deep, list: [1] };
    const event = { ...DELIVERED, plan: { name: 'gold' }, deep, gap: undefined };
    const [read] = readWebhook('sendgrid', [event]).events;
    expect(read?.metadata).not.toHaveProperty('gap');
    expect(read?.metadata['plan']).toEqual({ name: 'gold' });
    expect(read?.metadata['plan']).not.toBe(event.plan);
    const kept = JSON.stringify(read?.metadata['deep']);
    expect(kept.split('"deep"')).toHaveLength(7);
    expect(kept).not.toContain('bottom');
  });

  it('takes an address of 320 characters, and none that is longer', () => {
    const [longest, longer] = [255, 256].map((length) => {
      const email = `${'a'.repeat(64)}@${'b'.repeat(length)}`;
      return readWebhook('sendgrid', [{ ...DELIVERED, email }]);
    });
    expect(longest?.events).toHaveLength(1);
    expect(longer?.events).toEqual([]);
    expect(longer?.problems).toMatchObject([{ code: 'no_recipient' }]);
  });

  it('passes a megabyte of text without keeping it', () => {
    const [event] = readWebhook('sendgrid', [
      { ...DELIVERED, response: 'x'.repeat(1_000_000) },
    ]).events;
    expect(event?.detail?.length).toBe(1000);
  });

  it('names no address in a problem', () => {
    const bodies = [
      '{"eventType":"Teleport","mail":{"destination":["jane@example.com"]}}',
      '[{"event":"teleported","email":"jane@example.com"}]',
    ];
    for (const [place, provider] of (['ses', 'sendgrid'] as const).entries()) {
      expect(JSON.stringify(readWebhook(provider, bodies[place]).problems)).not.toContain('jane');
    }
  });

  it.each([' ', '\n', '\ufeff'])('reads a form that begins with %j', (blank) => {
    const form = `${blank}MessageSid=SM1&MessageStatus=delivered&To=%2B12025550142`;
    expect(readWebhook('twilio', form).events).toMatchObject([{ messageId: 'SM1' }]);
  });

  it('reads bytes however they are held', () => {
    const text = JSON.stringify([DELIVERED]);
    const { buffer } = new TextEncoder().encode(text);
    const expected = readWebhook('sendgrid', text);
    for (const bytes of [buffer, new DataView(buffer), new Uint8Array(buffer)])
      expect(readWebhook('sendgrid', bytes)).toEqual(expected);
  });

  it('keeps no zero byte, which not every database can', () => {
    const { events } = readWebhook('sendgrid', [{ ...DELIVERED, sg_event_id: 'a\0b' }]);
    expect(events).toMatchObject([{ eventId: 'a\ufffdb' }]);
  });

  it('reads form fields as frameworks hand them over', () => {
    const fields = { MessageStatus: 'delivered', To: '+12025550142', MessageSid: 'SM1' };
    const expected = readWebhook('twilio', new URLSearchParams(fields).toString());
    expect(readWebhook('twilio', fields)).toEqual(expected);
    expect(readWebhook('twilio', new URLSearchParams(fields))).toEqual(expected);
    for (const again of [fields.To, ''])
      expect(readWebhook('twilio', { ...fields, To: [again, fields.To] })).toEqual(expected);
    expect(
      readWebhook('twilio', { ...fields, To: ['+12025550142', '+12025550143'] }).events,
    ).toEqual([]);
  });
});
