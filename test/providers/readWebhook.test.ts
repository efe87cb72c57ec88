import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../src/core/index.ts';
import { PROVIDERS, readWebhook, UnknownProviderError } from '../../src/providers/index.ts';

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

  it('survives 50,000 malformed bodies', () => {
    const key = fc.constantFrom(
      'Type',
      'Message',
      'eventType',
      'notificationType',
      'mail',
      'destination',
      'messageId',
      'bounce',
      'bouncedRecipients',
      'bounceType',
      'bounceSubType',
      'emailAddress',
      'complaint',
      'complainedRecipients',
      'event',
      'email',
      'type',
      'reason',
      'timestamp',
      'MessageStatus',
      'To',
      'ErrorCode',
      '__proto__',
      'constructor',
      'toString',
    );
    const word = fc.constantFrom(
      'Bounce',
      'Complaint',
      'Delivery',
      'Permanent',
      'General',
      'bounce',
      'dropped',
      'delivered',
      'undelivered',
      'a@example.com',
      '',
      '\ud800',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.double(),
        fc.constant(null),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    const body = fc.oneof(
      value,
      value.map((one) => JSON.stringify(one)),
      value.map((one) => JSON.stringify(one)?.slice(0, -3)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PROVIDERS), body, (provider, one) => {
        const result = readWebhook(provider, one);
        for (const { recipient, raw } of result.events) {
          expect(recipient).not.toBe('');
          expect(raw.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 50_000 },
    );
  });

  it('loses no good record beside bad ones', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(DELIVERED), fc.jsonValue())), (records) => {
        const good = records.filter((record) => record === DELIVERED).length;
        const { events } = readWebhook('sendgrid', JSON.stringify(records));
        expect(events.filter(({ eventId }) => eventId === 'e')).toHaveLength(good);
      }),
      { numRuns: 2000 },
    );
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
    for (const timestamp of [{ toString: 'x' }, Object.create(null), [], null, '', 'soon']) {
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
      { numRuns: 1000 },
    );
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

  it('reads form fields as frameworks hand them over', () => {
    const fields = { MessageStatus: 'delivered', To: '+12025550142', MessageSid: 'SM1' };
    const expected = readWebhook('twilio', new URLSearchParams(fields).toString());
    expect(readWebhook('twilio', fields)).toEqual(expected);
    expect(readWebhook('twilio', new URLSearchParams(fields))).toEqual(expected);
    expect(
      readWebhook('twilio', { ...fields, To: ['+12025550142', '+12025550143'] }).events,
    ).toEqual([]);
  });
});
