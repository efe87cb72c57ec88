import type { Channel } from './channel.js';
import type { StatusCounts } from './counts.js';
import type { Evidence } from './event.js';
import type { FailureReason } from './reason.js';
import type { DeliveryStatus, UnknownCause } from './status.js';
import type { Suppression, SuppressionCause, SuppressionVia } from './suppression.js';

/** One recipient of one message, as a page shows it. Four fields are needed; times are ISO 8601 UTC. */
export interface RecipientRow {
  /** Opaque; never an address. */
  readonly id: string;
  readonly address: string;
  readonly channel: Channel;
  /** The backend's own name of the channel, where `channel` is `other`. */
  readonly channelName?: string;
  readonly status: DeliveryStatus;
  readonly name?: string;
  readonly reason?: FailureReason;
  readonly code?: string;
  /** The provider's own text. */
  readonly detail?: string;
  readonly provider?: string;
  /** Dates the shown status, never the row's revision. */
  readonly updatedAt?: string;
  readonly scheduledAt?: string;
  /** How long an answer was waited for, in milliseconds. */
  readonly windowMs?: number;
  readonly unknownCause?: UnknownCause;
  /** Whether the backend expects no more news, or its window has passed. */
  readonly settled?: boolean;
  /** 1 if absent. */
  readonly attempt?: number;
  readonly suppression?: Suppression;
  /** The backend's revision of the whole row: it grows with every change a person could see. */
  readonly version?: number;
}

/** One message of the history, newest first. */
export interface MessageSummary {
  readonly id: string;
  readonly title?: string;
  /** Absent where the message went by several channels. */
  readonly channel?: Channel;
  readonly channels?: readonly Channel[];
  readonly sentAt?: string;
  readonly scheduledAt?: string;
  readonly counts: StatusCounts;
  /** Recipients that are not settled. */
  readonly openCount?: number;
  readonly suppressedCount?: number;
  readonly settled: boolean;
  /** Where `changes` starts from. */
  readonly changesCursor?: string;
}

/** One entry of a recipient's timeline, all attempts, oldest first. */
export interface TimelineItem {
  readonly id: string;
  readonly attempt: number;
  readonly kind: 'delivery' | 'suppression';
  readonly status?: DeliveryStatus;
  readonly at?: string;
  readonly reason?: FailureReason;
  readonly code?: string;
  readonly detail?: string;
  readonly evidence?: Evidence;
  readonly cause?: SuppressionCause;
  readonly via?: SuppressionVia;
}
