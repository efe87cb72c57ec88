import type { DeliveryEvent } from '../../src/core/index.js';

/** What a provider writes about one message to one recipient. */
export interface Envelope {
  readonly messageId: string;
  readonly address: string;
  /** When it happened, milliseconds since 1970. */
  readonly at: number;
  /** The provider's id of this report. */
  readonly eventId: string;
}

/** A webhook on its way to the backend: the provider's name and the body as it would stand on the wire. */
export interface Webhook {
  readonly provider: DeliveryEvent['provider'];
  readonly body: string;
}

/** Writes one kind of report as its provider would. */
export type Write = (envelope: Envelope) => Webhook;
