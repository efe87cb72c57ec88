export { AdapterError, type AdapterErrorFacts, type AdapterErrorKind } from './AdapterError.js';
export type {
  CallOptions,
  ChangesAnswer,
  ChangesRequest,
  CheckAnswer,
  DeliveryStatusAdapter,
  LookupAnswer,
  LookupRequest,
  MessageRequest,
  MessagesPage,
  PageRequest,
  RecipientSearchRequest,
  RecipientsAnswer,
  RecipientsPage,
  RecipientsRequest,
  RetryAnswer,
  RetryRequest,
  SuppressionsPage,
  SuppressionsRequest,
  TimelineAnswer,
  TimelineRequest,
} from './DeliveryStatusAdapter.js';
export type { Unreadable } from './readAnswers.js';
export type { RowInput } from './readRow.js';
export { createRestAdapter, type OptionalCall, type RestAdapterOptions } from './restAdapter.js';
