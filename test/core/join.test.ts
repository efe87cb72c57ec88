import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addressKey,
  asDocumented,
  checkRecipients,
  type DeliveryEvent,
  exceptRefusals,
  foldEventsBy,
  foldSuppressions,
  NOTHING_REPORTED,
  type SuppressionEvent,
} from '../../src/core/index.ts';
import { event } from './event.ts';
import { REPORTED } from './standings.ts';
import { runs } from '../support/runs.ts';

/** Six people, each with the spellings that are theirs. */
const PEOPLE: readonly (readonly string[])[] = [
  ['ama@example.org', 'AMA@Example.org', ' ama@EXAMPLE.ORG\n'],
  ['ama+rota@example.org', 'Ama+Rota@example.org'],
  ['a.ma@example.org'],
  ['ama@exämple.org', 'ama@xn--exmple-cua.org', 'AMA@EXA\u0308MPLE.org'],
  ['mei@example.com', 'MEI@example.com'],
  ['+12025550101'],
];

/** Spellings of times, and the minute that each names. */
const TIMES: readonly (readonly [text: string | undefined, minute: number | undefined])[] = [
  [undefined, undefined],
  ['2026-02-30T12:00:00Z', undefined],
  ['2026-11-23T12:01:00Z', 1],
  ['2026-11-23T12:02:00.000Z', 2],
  ['2026-11-23T13:02:00+01:00', 2],
  ['2026-11-23t12:03:00z', 3],
  ['2026-11-23T06:34:00.0009-05:30', 4],
];

/** From the least to the greatest. */
const STANDINGS = [
  'unknown',
  'pending',
  'sent',
  'sent, last word',
  'timed out',
  'failed, maybe',
  'delivered',
  'failed for good',
] as const;
const CAUSES = ['complained', 'bounced', 'blocked'] as const;

const person = fc
  .integer({ min: 0, max: PEOPLE.length - 1 })
  .chain((who) =>
    fc.record({ who: fc.constant(who), text: fc.constantFrom(...(PEOPLE[who] ?? [])) }),
  );
const report = fc.record({ person, standing: fc.constantFrom(...STANDINGS), spam: fc.boolean() });
const verdict = fc.record({
  person,
  action: fc.constantFrom('add', 'remove'),
  scope: fc.constantFrom<SuppressionEvent['scope'][]>('all', { kind: 'group', id: '7' }),
  cause: fc.constantFrom(...CAUSES),
  basis: fc.constantFrom('listed', 'observed'),
  time: fc.constantFrom(...TIMES),
});
type Report = typeof report extends fc.Arbitrary<infer Value> ? Value : never;
type Verdict = typeof verdict extends fc.Arbitrary<infer Value> ? Value : never;

it.each([
  ['the document’s policy', asDocumented, () => true],
  [
    'the careful policy',
    exceptRefusals,
    ({ action, cause, basis }: Verdict) =>
      action === 'remove' || cause !== 'blocked' || basis === 'listed',
  ],
] as const)(
  'recipients, reports and suppressions join as by hand, under %s',
  (_name, policy, enters) => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 8 }),
        fc.array(report, { maxLength: 12 }),
        fc.array(verdict, { maxLength: 12 }),
        (recipients, reports, verdicts) => {
          const states = foldEventsBy(reports.map(toEvent), (one) => addressKey(one.recipient));
          const register = foldSuppressions(verdicts.map(toSuppression), policy);
          const answers = checkRecipients(
            recipients.map(({ text }) => text),
            register,
          );
          const joined = recipients.map(({ text }, place) => {
            const state = states.get(addressKey(text)) ?? NOTHING_REPORTED;
            return {
              status: state.status,
              finality: state.finality,
              complained: state.complained,
              blocks: answers[place]?.blocks.map(({ cause }) => cause),
            };
          });
          expect(joined).toEqual(
            recipients.map(({ who }) => ({
              ...statusOf(who, reports),
              blocks: CAUSES.filter((cause) =>
                isBlocked(
                  verdicts.filter(
                    (one) => one.person.who === who && one.cause === cause && one.scope === 'all',
                  ),
                  enters,
                ),
              ),
            })),
          );
        },
      ),
      { numRuns: runs(10_000) },
    );
  },
);

function toEvent({ person: { text }, standing, spam }: Report): DeliveryEvent {
  const evidence = spam && standing === 'delivered' ? ({ evidence: 'spam_report' } as const) : {};
  return event({ recipient: text, ...REPORTED[standing], ...evidence });
}

function toSuppression({ person: { text }, time: [at], ...facts }: Verdict): SuppressionEvent {
  return {
    ...facts,
    address: text,
    via: 'unstated',
    provider: 'ses',
    ...(at !== undefined && { occurredAt: at }),
    raw: 'raw',
    metadata: {},
  };
}

/** The greatest of a person’s reports, found by looking at each. */
function statusOf(who: number, reports: readonly Report[]) {
  const own = reports.filter((one) => one.person.who === who);
  const greatest = STANDINGS.findLast((standing) => own.some((one) => one.standing === standing));
  return {
    ...(greatest ? REPORTED[greatest] : { status: 'unknown', finality: 'open' }),
    complained: own.some(({ standing, spam }) => spam && standing === 'delivered'),
  };
}

/** The rules of the specification, one by one and without regard to speed. */
function isBlocked(verdicts: readonly Verdict[], enters: (verdict: Verdict) => boolean): boolean {
  const counted = verdicts.filter(enters);
  const adds = counted.filter(({ action }) => action === 'add').map(({ time }) => time[1] ?? -1);
  const removes = counted.flatMap(({ action, time: [, minute] }) =>
    action === 'remove' && minute !== undefined ? [minute] : [],
  );
  return adds.length > 0 && !removes.some((removed) => removed > Math.max(...adds));
}
