import { describe, expect, it } from 'vitest';
import {
  DEFAULT_WINDOW_MS,
  type DeliveryEvent,
  type DeliveryStatus,
  foldEvents,
  type Finality,
  settle,
  type UnknownCause,
} from '../../src/core/index.ts';
import { event } from './event.ts';

const HOUR = 3_600_000;
const facts = { startedAt: '2026-11-23T12:00:00Z', windowMs: HOUR, reportsDelivery: true };
const before = '2026-11-23T12:59:59.999Z';
const after = '2026-11-23T13:00:00Z';

const stateOf = (...events: readonly DeliveryEvent[]) => foldEvents(events);

/** What is folded: a standing, or nothing at all. */
type Folded = readonly [DeliveryStatus, Finality] | 'nothing';
/** What is answered once the window has passed: a status, and the cause where it is a blank. */
type Answer = readonly [DeliveryStatus, Finality, UnknownCause?];

/** Every standing, and what a passed window makes of it: on a route that reports, and on one that is silent. */
const PASSED: readonly (readonly [Folded, settledBefore: boolean, Answer, Answer])[] = [
  ['nothing', false, ['timed_out', 'soft'], ['unknown', 'open', 'provider_does_not_report']],
  [
    ['unknown', 'open'],
    false,
    ['unknown', 'open', 'not_recognised'],
    ['unknown', 'open', 'not_recognised'],
  ],
  [['pending', 'open'], false, ['timed_out', 'soft'], ['pending', 'open']],
  [['sent', 'open'], false, ['timed_out', 'soft'], ['sent', 'open']],
  [['sent', 'rest'], true, ['sent', 'rest'], ['sent', 'rest']],
  [['timed_out', 'soft'], true, ['timed_out', 'soft'], ['timed_out', 'soft']],
  [['failed', 'soft'], true, ['failed', 'soft'], ['failed', 'soft']],
  [['delivered', 'soft'], true, ['delivered', 'soft'], ['delivered', 'soft']],
  [['failed', 'firm'], true, ['failed', 'firm'], ['failed', 'firm']],
];

describe.each(PASSED)('%s', (folded, settledBefore, onReportingRoute, onSilentRoute) => {
  const state =
    folded === 'nothing' ? stateOf() : stateOf(event({ status: folded[0], finality: folded[1] }));

  it.each([true, false])('stands as it is until the window has passed: reports %s', (reports) => {
    const answer = settle(state, { ...facts, reportsDelivery: reports, now: before });
    expect(answer).toEqual({ ...state, settled: settledBefore });
  });

  it.each([
    [true, onReportingRoute],
    [false, onSilentRoute],
  ])('is settled once it has: reports %s', (reports, [status, finality, unknownCause]) => {
    const answer = settle(state, { ...facts, reportsDelivery: reports, now: after });
    expect(answer).toMatchObject({ status, finality, settled: true });
    expect(answer.unknownCause).toBe(unknownCause);
    expect(answer.reason).toBeUndefined();
  });
});

describe('a window that passes', () => {
  it('dates the time-out with the moment it passed', () => {
    const state = stateOf(event({ status: 'sent', occurredAt: '2026-11-23T12:01:00Z' }));
    expect(settle(state, { ...facts, now: '2027-01-01T00:00:00Z' })).toMatchObject({
      status: 'timed_out',
      occurredAt: '2026-11-23T13:00:00.000Z',
      sentAt: '2026-11-23T12:01:00.000Z',
    });
  });

  it('drops the reason of a delay, because nobody said why no answer came', () => {
    const state = stateOf(event({ status: 'sent', reason: 'mailbox_full', code: '4.2.2' }));
    const answer = settle(state, { ...facts, now: after });
    expect(answer).not.toHaveProperty('reason');
    expect(answer.code).toBe('4.2.2');
  });

  it('leaves a delay its reason on a silent route', () => {
    const state = stateOf(event({ status: 'sent', reason: 'mailbox_full' }));
    const answer = settle(state, { ...facts, reportsDelivery: false, now: after });
    expect(answer).toMatchObject({ status: 'sent', reason: 'mailbox_full' });
  });

  it('keeps what a provider itself calls a time-out, with its reason', () => {
    const state = stateOf(event({ status: 'timed_out', finality: 'soft', reason: 'expired' }));
    expect(settle(state, { ...facts, now: after })).toMatchObject({ reason: 'expired' });
  });

  it('does not change the state it was asked about', () => {
    const state = Object.freeze(stateOf(event({ status: 'sent' })));
    settle(state, { ...facts, now: after });
    expect(state).toEqual(stateOf(event({ status: 'sent' })));
  });
});

describe('the window', () => {
  const isSettled = (more: Partial<Parameters<typeof settle>[1]>) =>
    settle(stateOf(), { ...facts, now: after, ...more }).settled;

  it('starts at the later of schedule and attempt', () => {
    const scheduledAt = '2026-11-24T12:00:00Z';
    expect(isSettled({ scheduledAt })).toBe(false);
    expect(isSettled({ scheduledAt, now: '2026-11-24T12:59:59.999Z' })).toBe(false);
    expect(isSettled({ scheduledAt, now: '2026-11-24T13:00:00Z' })).toBe(true);
    expect(isSettled({ scheduledAt: '2026-11-22T12:00:00Z', now: before })).toBe(false);
    expect(isSettled({ scheduledAt: '2026-11-22T12:00:00Z' })).toBe(true);
  });

  it('never passes for an attempt whose start is not known', () => {
    const { startedAt: _unknown, ...rest } = facts;
    const longAfter = { ...rest, now: '2030-01-01T00:00:00Z' };
    expect(settle(stateOf(), longAfter).settled).toBe(false);
    expect(settle(stateOf(), { ...longAfter, scheduledAt: after }).settled).toBe(false);
    const ended = stateOf(event({ status: 'delivered', finality: 'soft' }));
    expect(settle(ended, longAfter).settled).toBe(true);
  });

  it('lasts 73 hours where the host names none', () => {
    const { windowMs: _none, ...rest } = facts;
    expect(DEFAULT_WINDOW_MS).toBe(262_800_000);
    expect(settle(stateOf(), { ...rest, now: '2026-11-26T12:59:59.999Z' }).settled).toBe(false);
    expect(settle(stateOf(), { ...rest, now: '2026-11-26T13:00:00Z' }).settled).toBe(true);
  });

  it.each([
    ['an answer without a moment', { now: 'today' }],
    ['an answer in nobody knows whose zone', { now: '2030-01-01T00:00:00' }],
    ['a start without a moment', { startedAt: '2026-11-23' }],
    ['a window that is no number', { windowMs: Number.NaN }],
    ['a window without end', { windowMs: Number.POSITIVE_INFINITY }],
  ])('does not pass for %s', (_what, wrong) => {
    expect(isSettled(wrong)).toBe(false);
  });

  it('takes a schedule that names no moment for none', () => {
    expect(isSettled({ scheduledAt: 'soon' })).toBe(true);
  });

  it('reads every offset', () => {
    expect(isSettled({ startedAt: '2026-11-23T17:45:00+05:45' })).toBe(true);
    expect(isSettled({ startedAt: '2026-11-23T17:45:00+05:45', now: before })).toBe(false);
  });
});
