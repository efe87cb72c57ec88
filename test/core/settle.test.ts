import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOW_MS, type DeliveryEvent, foldEvents, settle } from '../../src/core/index.ts';
import { event } from './event.ts';

const HOUR = 3_600_000;
const facts = {
  startedAt: '2026-11-23T12:00:00Z',
  windowMs: HOUR,
  reportsDelivery: true,
};
const before = '2026-11-23T12:59:59.999Z';
const after = '2026-11-23T13:00:00Z';

const stateOf = (...events: readonly DeliveryEvent[]) => foldEvents(events);

describe('settle', () => {
  it.each([
    ['pending', stateOf(event({ status: 'pending' }))],
    ['sent', stateOf(event({ status: 'sent' }))],
    ['nothing reported', stateOf()],
  ])(
    'leaves %s open until the window has passed, then times it out without a reason',
    (_name, state) => {
      expect(settle(state, { ...facts, now: before })).toEqual({ ...state, settled: false });
      const answer = settle(state, { ...facts, now: after });
      expect(answer).toMatchObject({
        status: 'timed_out',
        finality: 'soft',
        occurredAt: '2026-11-23T13:00:00.000Z',
        settled: true,
      });
      expect(answer).not.toHaveProperty('reason');
      expect(answer).not.toHaveProperty('unknownCause');
    },
  );

  it('drops the reason of a delay when nobody said why it ended', () => {
    const state = stateOf(event({ status: 'sent', reason: 'mailbox_full' }));
    expect(settle(state, { ...facts, now: after })).not.toHaveProperty('reason');
  });

  it.each([
    ['sent', stateOf(event({ status: 'sent' })), { status: 'sent', settled: true }],
    [
      'nothing reported',
      stateOf(),
      { status: 'unknown', unknownCause: 'provider_does_not_report', settled: true },
    ],
  ])('does not call it a time-out on a silent route: %s', (_name, state, result) => {
    expect(settle(state, { ...facts, reportsDelivery: false, now: after })).toMatchObject(result);
  });

  it('keeps what is not recognised, on any route', () => {
    const state = stateOf(event({ status: 'unknown', code: 'x' }));
    for (const reportsDelivery of [true, false]) {
      expect(settle(state, { ...facts, reportsDelivery, now: after })).toMatchObject({
        status: 'unknown',
        unknownCause: 'not_recognised',
        settled: true,
      });
    }
  });

  it.each([
    ['delivered', stateOf(event({ status: 'delivered', finality: 'soft' }))],
    ['failed', stateOf(event({ status: 'failed', finality: 'firm' }))],
    ['sent as the last word', stateOf(event({ status: 'sent', finality: 'rest' }))],
  ])('finds %s settled at once, and never times it out', (_name, state) => {
    expect(settle(state, { ...facts, now: before })).toEqual({ ...state, settled: true });
    expect(settle(state, { ...facts, now: after })).toEqual({ ...state, settled: true });
  });

  it('starts the window at the later of schedule and attempt', () => {
    const scheduled = { ...facts, scheduledAt: '2026-11-24T12:00:00Z' };
    expect(settle(stateOf(), { ...scheduled, now: after }).settled).toBe(false);
    expect(settle(stateOf(), { ...scheduled, now: '2026-11-24T13:00:00Z' }).settled).toBe(true);
    const late = { ...facts, scheduledAt: '2026-11-22T12:00:00Z' };
    expect(settle(stateOf(), { ...late, now: before }).settled).toBe(false);
  });

  it('lets no window pass for an attempt whose start is not known', () => {
    const { startedAt: _unknown, ...rest } = facts;
    expect(settle(stateOf(), { ...rest, now: '2030-01-01T00:00:00Z' }).settled).toBe(false);
  });

  it('waits 73 hours where the host names no window', () => {
    const { windowMs: _none, ...rest } = facts;
    expect(DEFAULT_WINDOW_MS).toBe(262_800_000);
    expect(settle(stateOf(), { ...rest, now: '2026-11-26T12:59:59Z' }).settled).toBe(false);
    expect(settle(stateOf(), { ...rest, now: '2026-11-26T13:00:00Z' }).settled).toBe(true);
  });
});
