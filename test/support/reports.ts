import { createRandom } from '../../mocks/random.ts';
import {
  DELIVERY_STATUSES,
  type DeliveryEvent,
  EVIDENCES,
  FAILURE_REASONS,
  FINALITIES,
} from '../../src/core/index.ts';

/** Texts that databases and engines stumble over: half characters, NUL, separators, what sorts differently by unit and by byte. */
const TEXTS = [
  undefined,
  '',
  '5.1.1',
  '5.1.10',
  '\u{1f600}',
  '\uffff',
  '\ud800',
  '\udc00x',
  'é',
  'e\u0301',
  '!',
  '\u0000',
  'a\u0000b',
  'a\tb\nc\\N',
  "';--",
  '"',
  'Z',
  'a',
] as const;
const NOON_MS = Date.parse('2026-11-23T12:00:00Z');
const MINUTE_MS = 60_000;

/** Random reports of many recipients, the same for the same seed. Few values each, so that ties are common. */
export function* randomReports(
  count: number,
  recipients: number,
  seed = 1,
): Generator<DeliveryEvent> {
  const { pick, between } = createRandom(seed);
  for (let place = 0; place < count; place += 1) {
    const recipient = between(1, recipients);
    const minute = between(-1500, 1500);
    yield {
      provider: pick(['ses', 'sendgrid', '\u{1f600}']),
      messageId: 'm',
      recipient: `r${recipient}@example.org`,
      channel: 'email',
      status: pick(DELIVERY_STATUSES),
      finality: pick(FINALITIES),
      reason: pick([undefined, ...FAILURE_REASONS]),
      code: pick(TEXTS),
      eventId: pick(TEXTS),
      evidence: pick([undefined, undefined, ...EVIDENCES]),
      occurredAt: pick([
        undefined,
        'not a time',
        '1969-12-31T23:59:59Z',
        '2026-11-23T13:00:00+01:00',
        new Date(NOON_MS + minute * MINUTE_MS).toISOString(),
      ]),
      raw: 'raw',
      metadata: {},
    };
  }
}
