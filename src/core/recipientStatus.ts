import type { FailureReason } from './reason.js';
import type { DeliveryStatus, Finality, UnknownCause } from './status.js';

/** What is known of one message to one recipient in one attempt, after everything reported so far. */
export interface RecipientStatus {
  readonly status: DeliveryStatus;
  readonly finality: Finality;
  /** Why there is no status. Set exactly where `status` is `unknown`. */
  readonly unknownCause?: UnknownCause;
  readonly reason?: FailureReason;
  readonly code?: string;
  readonly detail?: string;
  readonly provider?: string;
  readonly eventId?: string;
  /** When the winning report happened, ISO 8601 UTC. */
  readonly occurredAt?: string;
  /** The earliest dated report of each. `deliveredAt` leaves out deliveries that were only concluded. */
  readonly sentAt?: string;
  readonly deliveredAt?: string;
  readonly failedAt?: string;
  /** Somebody reported the message as spam. An unsubscribe is not a spam report. */
  readonly complained: boolean;
  readonly opened: boolean;
  /** A report came that nobody could read. It may have lost to a better one. */
  readonly hasUnrecognised: boolean;
  /** Never here: what `settle` answers holds for one moment, and is not to be stored or folded on. */
  readonly settled?: never;
}

/** Nothing has been reported: the state below every other. */
export const NOTHING_REPORTED: RecipientStatus = Object.freeze({
  status: 'unknown',
  finality: 'open',
  unknownCause: 'not_reported_yet',
  complained: false,
  opened: false,
  hasUnrecognised: false,
});
