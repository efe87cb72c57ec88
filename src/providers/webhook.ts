import type { DeliveryEvent, SuppressionEvent } from '../core/index.js';
import type { SmtpReader } from './smtp/smtpCode.js';

/** Why a part of a webhook gave no event, or one without a status. */
export type ProblemCode =
  /** The body, or a document inside it, could not be parsed: cut off, empty, or something else. */
  | 'unreadable'
  /** Parsed, but not of the form that the provider documents. */
  | 'unexpected_shape'
  /** A status that the kit does not know. Its event has status `unknown` and keeps the value. */
  | 'not_recognised'
  /** The report names no recipient, or two. */
  | 'no_recipient'
  /** The report concerns one of several recipients and does not say which. */
  | 'recipient_not_stated';

/** One thing that could not be read. It holds no address, so it may be logged. */
export interface ProviderProblem {
  readonly code: ProblemCode;
  /** Path of the part in question from the payload's root, such as `[3]` or `bounce.bouncedRecipients[0]`. */
  readonly where: string;
  /** The provider's own status word, where there is one; at most 200 characters. */
  readonly raw?: string;
}

/** A message about the webhook itself, not about a delivery. Nothing is fetched: acting on it is the host's decision. */
export interface ControlMessage {
  /** `subscribe`: the sender asks to confirm. `unsubscribe`: it confirms the end. */
  readonly kind: 'subscribe' | 'unsubscribe';
  /** Address to fetch to confirm. Check that it is the provider's own before you do. */
  readonly url?: string;
  readonly token?: string;
  /** What is subscribed to, such as a topic's ARN. */
  readonly topic?: string;
}

/** What a webhook says. One bad record costs itself alone. */
export interface WebhookResult {
  /** What became of messages. */
  readonly events: readonly DeliveryEvent[];
  /** What becomes of addresses. */
  readonly suppressions: readonly SuppressionEvent[];
  readonly problems: readonly ProviderProblem[];
  readonly control?: ControlMessage;
}

/** Values by name, as a server hands them over: `Headers`, `URLSearchParams`, or a record with texts, lists of texts, or none. */
export type NamedValues =
  | Iterable<readonly [name: string, value: unknown]>
  | Readonly<Record<string, unknown>>;

/** What came beside a webhook's body. Its content type decides nothing: a body is read by what it is. */
export interface WebhookOptions {
  readonly headers?: NamedValues | undefined;
  /** Parameters of the address that was called. */
  readonly query?: NamedValues | undefined;
  /**
   * Reads what mail servers answered, where the provider quotes them. A parser by its own name reads codes alone, which keeps
   * it small; `readWebhook` gives it `readSmtpReply`, which reads words as well.
   */
  readonly readReply?: SmtpReader | undefined;
}

/** Reads one provider's webhook: raw text, bytes, parsed JSON or form fields. Never throws, whatever the body. */
export type WebhookReader = (body: unknown, options?: WebhookOptions) => WebhookResult;
