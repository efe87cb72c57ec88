import type {
  Channel,
  DeliveryStatus,
  MessageSummary,
  RecipientRow,
  RecipientSort,
  StatusCounts,
  Suppression,
  SuppressionCause,
  TimelineItem,
} from '../core/index.js';

/** What every call takes beside its request. */
export interface CallOptions {
  /** Ends the call; the adapter passes the abort through untouched. */
  readonly signal?: AbortSignal;
}

export interface MessageRequest {
  readonly messageId: string;
}

export interface PageRequest {
  readonly cursor?: string;
  /** Rows a page at the most. 0 answers counts alone. */
  readonly limit?: number;
}

export interface RecipientsRequest extends MessageRequest, PageRequest {
  readonly statuses?: readonly DeliveryStatus[];
  readonly channels?: readonly Channel[];
  readonly sort?: RecipientSort;
}

export interface RecipientSearchRequest extends RecipientsRequest {
  /** Part of a name or an address. Travels in the body, never in a URL. */
  readonly q: string;
}

/** What is the same in every answer about a message's recipients. */
export interface RecipientsAnswer {
  readonly rows: readonly RecipientRow[];
  /** Rows the backend sent that could not be read; they cost themselves alone. */
  readonly unreadableCount: number;
  readonly counts: StatusCounts;
  readonly openCount?: number;
  readonly settled: boolean;
}

export interface RecipientsPage extends RecipientsAnswer {
  readonly nextCursor?: string;
  /** Where `changes` continues from, for the rows of this page. */
  readonly changesCursor?: string;
}

export interface ChangesRequest extends MessageRequest {
  readonly since: string;
  readonly limit?: number;
}

export interface ChangesAnswer extends RecipientsAnswer {
  readonly next: string;
  readonly hasMore: boolean;
}

export interface MessagesPage {
  readonly messages: readonly MessageSummary[];
  readonly unreadableCount: number;
  readonly nextCursor?: string;
  readonly total?: number;
}

export interface TimelineRequest extends MessageRequest {
  readonly recipientId: string;
}

export interface TimelineAnswer {
  readonly items: readonly TimelineItem[];
  readonly unreadableCount: number;
}

export interface RetryRequest extends MessageRequest {
  readonly recipientIds: readonly string[];
  /** Repeats of one click carry the same key, so that the backend sends once. */
  readonly idempotencyKey: string;
}

export interface RetryAnswer {
  readonly accepted: readonly { readonly recipientId: string; readonly attempt: number }[];
  readonly skipped: readonly { readonly recipientId: string; readonly why: string }[];
}

export interface SuppressionsRequest extends PageRequest {
  readonly causes?: readonly SuppressionCause[];
}

export interface SuppressionsPage {
  readonly suppressions: readonly Suppression[];
  readonly unreadableCount: number;
  readonly nextCursor?: string;
}

export interface CheckAnswer {
  readonly address: string;
  readonly suppression?: Suppression;
}

export interface LookupRequest extends PageRequest {
  readonly address: string;
}

export interface LookupAnswer {
  readonly deliveries: readonly { readonly message: MessageSummary; readonly row: RecipientRow }[];
  readonly unreadableCount: number;
  readonly nextCursor?: string;
  readonly suppression?: Suppression;
}

/**
 * The one door to a backend. Two calls are needed; a call that is not there hides its control.
 * Every call answers with checked core types or throws an `AdapterError`.
 */
export interface DeliveryStatusAdapter {
  /** Stands in every query key, so that two backends can share one cache: say, the base URL. */
  readonly scope: string;
  message(request: MessageRequest, options?: CallOptions): Promise<MessageSummary>;
  recipients(request: RecipientsRequest, options?: CallOptions): Promise<RecipientsPage>;
  messages?(request: PageRequest, options?: CallOptions): Promise<MessagesPage>;
  searchRecipients?(
    request: RecipientSearchRequest,
    options?: CallOptions,
  ): Promise<RecipientsPage>;
  /** @throws AdapterError of kind `http` and status 410 for a cursor that is too old. */
  changes?(request: ChangesRequest, options?: CallOptions): Promise<ChangesAnswer>;
  /**
   * The same as `changes`, pushed, from `since` or from now on. Ends when the backend ends it; throws like any call.
   * It never reconnects: whoever reads it asks again from the last `next`. End it early by the signal.
   *
   * @throws AdapterError of kind `http` and status 204 where nothing more will ever be pushed, 410 for a cursor that is too old.
   */
  stream?(
    request: MessageRequest & { readonly since?: string },
    options?: CallOptions,
  ): AsyncIterable<ChangesAnswer>;
  timeline?(request: TimelineRequest, options?: CallOptions): Promise<TimelineAnswer>;
  retry?(request: RetryRequest, options?: CallOptions): Promise<RetryAnswer>;
  liftSuppression?(
    request: { readonly suppressionId: string },
    options?: CallOptions,
  ): Promise<void>;
  suppressions?(request: SuppressionsRequest, options?: CallOptions): Promise<SuppressionsPage>;
  searchSuppressions?(
    request: SuppressionsRequest & { readonly q: string },
    options?: CallOptions,
  ): Promise<SuppressionsPage>;
  checkAddresses?(
    request: { readonly addresses: readonly string[] },
    options?: CallOptions,
  ): Promise<{ readonly answers: readonly CheckAnswer[] }>;
  lookup?(request: LookupRequest, options?: CallOptions): Promise<LookupAnswer>;
}
