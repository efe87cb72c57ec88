import type { Fate, FateName } from '../fates.js';

/** How many recipients of a message share a fate. */
export type Mix = Readonly<Partial<Record<FateName, number>>>;

/** One send of a scenario. */
export interface PlannedMessage {
  readonly title: string;
  /** When it starts, in seconds from the scenario's beginning; negative lies in the past. */
  readonly startsSeconds: number;
  readonly mix: Mix;
  /** Scheduled now, to start then. */
  readonly scheduled?: true;
  /** How long an answer is waited for. @default 73 hours */
  readonly windowMs?: number;
  /** Whether the route sends receipts at all. @default true */
  readonly reportsDelivery?: false;
  /** What a retry of this message meets. @default the channel's delivery */
  readonly retryFate?: Fate;
  /** Seconds over which the recipients are handed on. @default 20 */
  readonly spreadSeconds?: number;
}

/** A named situation: one send or several, simulated from provider webhooks. */
export interface Scenario {
  /** Newest first. */
  readonly messages: readonly PlannedMessage[];
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MINUTE_MS = 60_000;

const MIXED: Mix = {
  emailDelivered: 60,
  emailOpened: 18,
  smsDelivered: 24,
  emailSlow: 6,
  emailNoMailbox: 4,
  emailMailboxFull: 2,
  emailComplaint: 1,
  emailUnsubscribed: 1,
  emailListed: 1,
  smsUnreachable: 3,
  smsUnknownNumber: 2,
  smsOptedOut: 2,
  smsExpired: 1,
  smsSilent: 4,
  smsUnheard: 1,
  smsNovelty: 1,
};

/** Everything that a page should be seen with. */
export const SCENARIOS = {
  everythingDelivered: {
    messages: [
      {
        title: 'Payslip for October is ready',
        startsSeconds: -HOUR,
        mix: { emailDelivered: 40, emailOpened: 24 },
      },
    ],
  },
  mixedSend: {
    messages: [
      {
        title: 'Saturday’s shift now starts at 09:00',
        startsSeconds: -20,
        mix: MIXED,
        windowMs: 15 * MINUTE_MS,
      },
    ],
  },
  outage: {
    messages: [
      {
        title: 'Road closed near the depot',
        startsSeconds: -10 * MINUTE,
        mix: { emailSilent: 30, smsSilent: 18, emailDelivered: 2 },
        windowMs: 12 * MINUTE_MS,
      },
    ],
  },
  routeWithoutReceipts: {
    messages: [
      {
        title: 'Training invitation, group 4',
        startsSeconds: -2 * HOUR,
        mix: { smsUnheard: 24, smsSilent: 16 },
        reportsDelivery: false,
        windowMs: HOUR * 1000,
      },
    ],
  },
  bouncesAndBlocks: {
    messages: [
      {
        title: 'Please confirm your availability for December',
        startsSeconds: -30 * MINUTE,
        mix: {
          emailDelivered: 30,
          emailNoMailbox: 5,
          emailLateBounce: 2,
          emailComplaint: 2,
          emailSpamReport: 1,
          emailUnsubscribed: 3,
          emailDropped: 1,
          emailBlocked: 2,
          emailContentRefused: 1,
          emailListed: 2,
        },
      },
    ],
  },
  lateAndContradictory: {
    messages: [
      {
        title: 'Holiday opening hours',
        startsSeconds: -30,
        mix: {
          emailShuffled: 8,
          emailLateBounce: 4,
          emailOutOfOffice: 4,
          smsUnreachableThenDelivered: 6,
          emailComplaint: 2,
          smsNovelty: 2,
        },
      },
    ],
  },
  oneRecipient: {
    messages: [
      { title: 'Your password was changed', startsSeconds: -MINUTE, mix: { emailDelivered: 1 } },
    ],
  },
  nobody: {
    messages: [{ title: 'Draft without recipients', startsSeconds: -MINUTE, mix: {} }],
  },
  tenThousand: {
    messages: [
      {
        title: 'Changes to our terms',
        startsSeconds: -MINUTE,
        spreadSeconds: 10 * MINUTE,
        mix: {
          emailDelivered: 7600,
          emailSlow: 900,
          emailNoMailbox: 240,
          emailMailboxFull: 60,
          emailComplaint: 12,
          emailUnsubscribed: 88,
          smsDelivered: 900,
          smsUnreachable: 90,
          smsSilent: 110,
        },
      },
    ],
  },
  history: {
    messages: [
      {
        title: 'Holiday opening hours',
        startsSeconds: 7 * DAY,
        scheduled: true,
        mix: { emailDelivered: 120 },
      },
      {
        title: 'Saturday’s shift now starts at 09:00',
        startsSeconds: -MINUTE,
        mix: MIXED,
        windowMs: 15 * MINUTE_MS,
      },
      {
        title: 'Please confirm your availability for December',
        startsSeconds: -DAY,
        mix: { emailDelivered: 110, emailNoMailbox: 6, emailGivenUp: 3, emailComplaint: 1 },
      },
      {
        title: 'Road closed near the depot',
        startsSeconds: -4 * DAY,
        mix: { smsDelivered: 41, smsUnreachable: 2, smsSilent: 12 },
      },
      {
        title: 'Payslip for October is ready',
        startsSeconds: -5 * DAY,
        mix: { emailDelivered: 117, emailMailboxFull: 3 },
      },
      {
        title: 'Training invitation, group 4',
        startsSeconds: -6 * DAY,
        mix: { smsUnheard: 40 },
        reportsDelivery: false,
      },
    ],
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

export function scenarioOf(scenario: ScenarioName | Scenario): Scenario {
  return typeof scenario === 'string' ? SCENARIOS[scenario] : scenario;
}
