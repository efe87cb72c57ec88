import type { Channel } from './channel.js';
import type { FailureReason } from './reason.js';
import type { DeliveryStatus, Finality } from './status.js';

/** What a delivery was concluded from where no delivery was reported: something that only happens after one. */
export const EVIDENCES = ['opened', 'spam_report', 'unsubscribed'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** The sender's own tags and arguments, exactly as the provider returned them: how a host finds its message. */
export type EventMetadata = Readonly<Record<string, unknown>>;

/** One thing a provider said about one message to one recipient. */
export interface DeliveryEvent {
  /** Name of the provider that said it, such as `ses`. */
  readonly provider: string;
  /** The provider's id of the message, where its report carries one. */
  readonly messageId?: string;
  /** Address or number as the provider wrote it, without a channel prefix. */
  readonly recipient: string;
  readonly channel: Channel;
  /** The provider's own name of the channel, where `channel` is `other`. */
  readonly channelName?: string;
  readonly status: DeliveryStatus;
  readonly finality: Finality;
  /** The stated cause. On an `open` event it explains a delay. */
  readonly reason?: FailureReason;
  /** The provider's code: an enhanced status code, an error number, or the raw value that was not recognised. */
  readonly code?: string;
  /** Set where the delivery is concluded, not reported. */
  readonly evidence?: Evidence;
  /** The provider's own text. Hostile until escaped. */
  readonly detail?: string;
  /** When it happened, as an ISO 8601 UTC time. Absent where the provider does not say. */
  readonly occurredAt?: string;
  /** The provider's id of this report; a repeat carries the same. */
  readonly eventId?: string;
  /** The provider's own status word, at most 200 characters. */
  readonly raw: string;
  readonly metadata: EventMetadata;
}
