import type { DeliveryEvent } from '../src/core/index.js';
import { DEFAULT_WINDOW_MS } from '../src/core/index.js';
import { readWebhook, type WebhookOptions, type WebhookResult } from '../src/providers/index.js';
import type { Clock } from './clock.js';
import { lastAttempt, type MockMessage } from './MockMessage.js';
import type { Store } from './Store.js';

/** What became of a webhook, in numbers: it names nobody, so it may be logged. */
export interface Receipt {
  readonly events: number;
  readonly suppressions: number;
  readonly unmatched: number;
  readonly problems: WebhookResult['problems'];
  readonly control?: WebhookResult['control'];
}

export interface ReceiveOptions extends WebhookOptions {
  /** The message that the webhook belongs to, where the host wrote it into the callback's address. */
  readonly messageId?: string | undefined;
}

/**
 * Reads a webhook and stores what it says.
 *
 * @throws UnknownProviderError for a provider that there is no reader for.
 */
export function receive(
  store: Store,
  clock: Clock,
  provider: string,
  body: unknown,
  options: ReceiveOptions = {},
): Receipt {
  const { events, suppressions, problems, control } = readWebhook(provider, body, options);
  let unmatched = 0;
  for (const event of events) {
    const message = messageOf(store, clock, event, options.messageId);
    if (message) recordEvent(store, message, event);
    else {
      store.unmatched.push(event);
      unmatched += 1;
    }
  }
  for (const suppression of suppressions) store.suppress(suppression);
  return {
    events: events.length,
    suppressions: suppressions.length,
    unmatched,
    problems,
    ...(control && { control }),
  };
}

/** The message named in the callback's address, else the one it was sent for, else one made on sight for the provider's id. */
function messageOf(
  store: Store,
  clock: Clock,
  event: DeliveryEvent,
  named: string | undefined,
): MockMessage | undefined {
  const ownId = ownIdOf(event);
  const id = named ?? ownId;
  if (id === undefined) return undefined;
  const sent = ownId === undefined ? undefined : store.messageSentUnder(ownId);
  if (named === undefined && sent) return sent;
  return store.messages.get(id) ?? store.addMessage(messageMadeOnSight(id, clock));
}

function messageMadeOnSight(id: string, clock: Clock): MockMessage {
  const now = clock.nowText();
  return {
    id,
    createdAt: now,
    sentAt: now,
    windowMs: DEFAULT_WINDOW_MS,
    reportsDelivery: true,
    recipients: new Map(),
  };
}

function recordEvent(store: Store, message: MockMessage, event: DeliveryEvent): void {
  const { recipient: address, channel, channelName } = event;
  const ownId = ownIdOf(event);
  const sent = ownId === undefined ? undefined : store.sentUnder(ownId, event);
  if (sent && sent.message === message) {
    store.record(message, sent.recipient, sent.attempt, event);
    return;
  }
  const recipient = store.recipientOf(message, {
    address,
    channel,
    ...(channelName !== undefined && { channelName }),
  });
  store.record(
    message,
    recipient,
    lastAttempt(recipient) ?? store.begin(message, recipient, ownId),
    event,
  );
}

/** The id that the send call answered with: SendGrid's events carry it before `.filter`. */
function ownIdOf({ provider, messageId }: DeliveryEvent): string | undefined {
  return provider === 'sendgrid' ? messageId?.split('.filter')[0] : messageId;
}
