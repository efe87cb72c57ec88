import {
  addressKey,
  asDocumented,
  checkRecipients,
  type DeliveryEvent,
  foldEvent,
  foldSuppressions,
  mergeRegisters,
  NOTHING_REPORTED,
  type RecipientRow,
  type Suppression,
  type SuppressionEvent,
  type SuppressionRegister,
  settle,
  type TimelineItem,
  byOf,
} from '../src/core/index.js';
import type { Clock } from './clock.js';
import { hashOf } from './hash.js';
import { byTimeline, byWriting } from './timelineOrder.js';
import {
  type Attempt,
  lastAttempt,
  type MockMessage,
  type MockRecipient,
  suppressionItem,
} from './MockMessage.js';

/** Where an event belongs: the sent message that its provider's id stands for. */
interface Sent {
  readonly message: MockMessage;
  readonly recipient: MockRecipient;
  readonly attempt: Attempt;
}

const REFUSED_LIFT = 'The recipient asked for this, so only the recipient can take it back.';

/** What a backend would keep in its database: messages, recipients, states, the suppression register, revisions. */
export class Store {
  readonly messages = new Map<string, MockMessage>();
  readonly unmatched: DeliveryEvent[] = [];
  /** Grows with every change that a person could see. */
  revision = 0;
  private register: SuppressionRegister = new Map();
  private readonly sent = new Map<string, Sent[]>();
  /** What was said of an address, by `addressKey` and by the id of the entry in a timeline. */
  private readonly reported = new Map<string, Map<string, SuppressionEvent>>();
  private readonly byAddress = new Map<string, Set<readonly [MockMessage, MockRecipient]>>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  addMessage(message: MockMessage): MockMessage {
    this.messages.set(message.id, message);
    return message;
  }

  /** The recipient of a message, made where there is none yet. */
  recipientOf(
    message: MockMessage,
    facts: Pick<MockRecipient, 'address' | 'channel' | 'channelName' | 'name'>,
  ): MockRecipient {
    const key = addressKey(facts.address);
    const id = `r-${hashOf(message.id, facts.channel, key)}`;
    const known = message.recipients.get(id);
    if (known) return known;
    const recipient: MockRecipient = {
      id,
      ...facts,
      attempts: [],
      providerMessageIds: new Set(),
      timeline: [],
      seen: '',
    };
    message.recipients.set(id, recipient);
    const same = this.byAddress.get(key) ?? new Set();
    this.byAddress.set(key, same.add([message, recipient]));
    this.touch(message, recipient);
    return recipient;
  }

  /** Begins an attempt. When its window passes, that is a change like any other. */
  begin(message: MockMessage, recipient: MockRecipient, providerMessageId?: string): Attempt {
    const attempt: Attempt = {
      number: recipient.attempts.length + 1,
      startedAt: this.clock.nowText(),
      providerMessageId,
      state: NOTHING_REPORTED,
    };
    recipient.attempts.push(attempt);
    if (providerMessageId !== undefined) {
      const all = this.sent.get(providerMessageId) ?? [];
      this.sent.set(providerMessageId, [...all, { message, recipient, attempt }]);
    }
    const start = Math.max(this.clock.now(), Date.parse(message.scheduledAt ?? message.sentAt));
    this.clock.at(start + message.windowMs, () => this.touch(message, recipient));
    this.touch(message, recipient);
    return attempt;
  }

  /** What was sent under a provider's id to an address, by one channel. */
  sentUnder(
    providerMessageId: string,
    { recipient: address, channel }: Pick<DeliveryEvent, 'recipient' | 'channel'>,
  ): Sent | undefined {
    const key = addressKey(address);
    return this.sent
      .get(providerMessageId)
      ?.find(
        ({ recipient }) => recipient.channel === channel && addressKey(recipient.address) === key,
      );
  }

  messageSentUnder(providerMessageId: string): MockMessage | undefined {
    return this.sent.get(providerMessageId)?.[0]?.message;
  }

  /** Takes a delivery event into the state of an attempt. Repeats change nothing. */
  record(
    message: MockMessage,
    recipient: MockRecipient,
    attempt: Attempt,
    event: DeliveryEvent,
  ): void {
    const { status, occurredAt, reason, code, detail, evidence, eventId, raw, messageId } = event;
    if (messageId !== undefined) recipient.providerMessageIds.add(messageId);
    const id = `t-${hashOf(String(attempt.number), raw, occurredAt ?? '', code ?? '', eventId ?? '')}`;
    attempt.state = foldEvent(attempt.state, event);
    const item: TimelineItem = {
      id,
      attempt: attempt.number,
      kind: 'delivery',
      status,
      ...(occurredAt !== undefined && { at: occurredAt }),
      ...(reason !== undefined && { reason }),
      ...(code !== undefined && { code }),
      ...(detail !== undefined && { detail }),
      ...(evidence !== undefined && { evidence }),
    };
    const place = recipient.timeline.findIndex((other) => other.id === id);
    const known = recipient.timeline[place];
    if (!known) recipient.timeline.push(item);
    else if (byWriting(item, known) > 0) recipient.timeline[place] = item;
    this.touch(message, recipient);
  }

  /** Takes what became of an address into the register, and shows it with every recipient of that address. */
  suppress(event: SuppressionEvent): void {
    this.register = mergeRegisters(this.register, foldSuppressions([event], asDocumented));
    const id = `t-${hashOf('suppression', event.raw, event.occurredAt ?? '', event.eventId ?? '')}`;
    const key = addressKey(event.address);
    if (event.action === 'add') {
      const events = this.reported.get(key) ?? new Map<string, SuppressionEvent>();
      const known = events.get(id);
      if (!known || byWriting(event, known) > 0) events.set(id, event);
      this.reported.set(key, events);
    }
    this.touchAddress(key);
    if (event.expiresAt !== undefined) {
      this.clock.at(Date.parse(event.expiresAt), () => this.touchAddress(key));
    }
  }

  /** What happened to a recipient: reports of its message, and what they made of its address. All attempts, oldest first. */
  timeline({
    address,
    timeline,
    providerMessageIds,
    attempts,
  }: MockRecipient): readonly TimelineItem[] {
    const blocks = [...(this.reported.get(addressKey(address)) ?? [])]
      .filter(([, { messageId }]) => messageId === undefined || providerMessageIds.has(messageId))
      .map(([id, event]) => suppressionItem(event, id, Math.max(1, attempts.length)));
    return [...timeline, ...blocks].toSorted(byTimeline);
  }

  /** The recipients of a message as the API answers them. Each is worked out when it changes, not when it is asked for. */
  rows({ recipients }: MockMessage): readonly RecipientRow[] {
    return [...recipients.values()].flatMap(({ row }) => row ?? []);
  }

  /** Every message to an address, with the row of the recipient. */
  deliveriesTo(
    address: string,
  ): readonly { readonly message: MockMessage; readonly row: RecipientRow }[] {
    return [...(this.byAddress.get(addressKey(address)) ?? [])].flatMap(([message, { row }]) =>
      row ? { message, row } : [],
    );
  }

  suppressionOf(address: string): Suppression | undefined {
    const [check] = checkRecipients([address], this.register, { now: this.clock.nowText() });
    const [block] = check?.blocks ?? [];
    if (!block) return undefined;
    const { cause, via, basis, occurredAt, expiresAt, detail } = block;
    return {
      id: `s-${hashOf(block.address, cause)}`,
      address,
      cause,
      via,
      basis,
      by: byOf(via),
      ...(occurredAt !== undefined && { since: occurredAt }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(detail !== undefined && { detail }),
      lift: cause === 'complained' ? { allowed: false, why: REFUSED_LIFT } : { allowed: true },
    };
  }

  /** Every block in force, by address. */
  suppressions(): readonly Suppression[] {
    return [...this.register.keys()].flatMap((address) => this.suppressionOf(address) ?? []);
  }

  /** Lifts every block of an address: what stays in the register is the removal, so no late report brings one back. */
  lift(address: string): void {
    for (const { cause, via, basis, provider, scope } of this.register.get(addressKey(address)) ??
      []) {
      if (scope !== 'all') continue;
      this.suppress({
        action: 'remove',
        address,
        scope,
        cause,
        via,
        basis,
        provider,
        occurredAt: this.clock.nowText(),
        raw: 'lifted',
        metadata: {},
      });
    }
  }

  private touchAddress(key: string): void {
    for (const [message, recipient] of this.byAddress.get(key) ?? []) {
      this.touch(message, recipient);
    }
  }

  /** Gives a row a new revision where what it shows has changed. */
  private touch(message: MockMessage, recipient: MockRecipient): void {
    const row = this.view(message, recipient);
    const seen = JSON.stringify(row);
    if (seen === recipient.seen) return;
    recipient.seen = seen;
    this.revision += 1;
    recipient.row = { ...row, version: this.revision };
  }

  /** What a row shows now. The status is settled here: the page never does it. */
  private view(message: MockMessage, recipient: MockRecipient): Omit<RecipientRow, 'version'> {
    const { id, address, channel, channelName, name } = recipient;
    const attempt = lastAttempt(recipient);
    const state = settle(attempt?.state ?? NOTHING_REPORTED, {
      ...(attempt && { startedAt: attempt.startedAt }),
      ...(message.scheduledAt !== undefined && { scheduledAt: message.scheduledAt }),
      now: this.clock.nowText(),
      windowMs: message.windowMs,
      reportsDelivery: message.reportsDelivery,
    });
    const waiting = message.scheduledAt !== undefined && !attempt;
    const suppression = channel === 'email' ? this.suppressionOf(address) : undefined;
    const updatedAt = state.occurredAt ?? attempt?.startedAt ?? message.createdAt;
    return {
      id,
      address,
      channel,
      status: waiting ? 'pending' : state.status,
      ...(channelName !== undefined && { channelName }),
      ...(name !== undefined && { name }),
      ...(state.reason !== undefined && { reason: state.reason }),
      ...(state.code !== undefined && { code: state.code }),
      ...(state.detail !== undefined && { detail: state.detail }),
      ...(state.provider !== undefined && { provider: state.provider }),
      updatedAt,
      ...(waiting && { scheduledAt: message.scheduledAt }),
      windowMs: message.windowMs,
      ...(!waiting && state.unknownCause !== undefined && { unknownCause: state.unknownCause }),
      settled: state.settled,
      attempt: attempt?.number ?? 1,
      ...(suppression && { suppression }),
    };
  }
}
