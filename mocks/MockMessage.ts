import type {
  Channel,
  RecipientRow,
  RecipientStatus,
  SuppressionEvent,
  TimelineItem,
} from '../src/core/index.js';
import type { Fate } from './fates.js';

/** One try to reach a recipient. A retry is a new attempt, never an event of the old one. */
export interface Attempt {
  readonly number: number;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly providerMessageId: string | undefined;
  state: RecipientStatus;
}

export interface MockRecipient {
  readonly id: string;
  readonly address: string;
  readonly channel: Channel;
  readonly channelName?: string;
  readonly name?: string;
  readonly attempts: Attempt[];
  /** Every id under which the provider spoke of it, as written in its reports. */
  readonly providerMessageIds: Set<string>;
  readonly timeline: TimelineItem[];
  /** The row as the API answers it, until something that a person could see changes. */
  row?: RecipientRow;
  /** The same as text, without its version. */
  seen: string;
}

export interface MockMessage {
  readonly id: string;
  readonly title?: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly sentAt: string;
  readonly scheduledAt?: string;
  readonly windowMs: number;
  readonly reportsDelivery: boolean;
  readonly retryFate?: Fate;
  readonly recipients: Map<string, MockRecipient>;
}

/** The attempt under way. */
export function lastAttempt({ attempts }: MockRecipient): Attempt | undefined {
  return attempts.at(-1);
}

/** An entry of the timeline for what became of an address. */
export function suppressionItem(
  event: SuppressionEvent,
  id: string,
  attempt: number,
): TimelineItem {
  const { cause, via, occurredAt, detail } = event;
  return {
    id,
    attempt,
    kind: 'suppression',
    cause,
    via,
    ...(occurredAt !== undefined && { at: occurredAt }),
    ...(detail !== undefined && { detail }),
  };
}
