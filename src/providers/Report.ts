import {
  type Channel,
  type DeliveryEvent,
  type EventMetadata,
  readAddress,
  type SuppressionEvent,
  type SuppressionScope,
} from '../core/index.js';
import { type Mapping, NOT_RECOGNISED, SUPPRESSES } from './mapping.js';
import type { ControlMessage, ProblemCode, ProviderProblem, WebhookResult } from './webhook.js';

/** What one record says, beside its mapping. */
export interface RecordFacts {
  readonly recipient: string | undefined;
  readonly raw: string;
  readonly where: string;
  readonly messageId?: string | undefined;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly occurredAt?: string | undefined;
  readonly eventId?: string | undefined;
  readonly metadata: EventMetadata;
  /** @default 'all' */
  readonly scope?: SuppressionScope;
  readonly expiresAt?: string | undefined;
}

/** Collects what a webhook says, record by record. */
export class Report {
  private readonly events: DeliveryEvent[] = [];
  private readonly suppressions: SuppressionEvent[] = [];
  private readonly problems: ProviderProblem[] = [];
  private control: ControlMessage | undefined;
  private readonly provider: string;
  private readonly channel: Channel;

  constructor(provider: string, channel: Channel) {
    this.provider = provider;
    this.channel = channel;
  }

  /** Adds what a record says of the message and, where it does, of the address. */
  add(mapping: Mapping | undefined, facts: RecordFacts): void {
    if (facts.recipient === undefined) {
      this.problem('no_recipient', facts.where, facts.raw);
      return;
    }
    if (mapping === undefined) this.problem('not_recognised', facts.where, facts.raw);
    this.events.push(this.eventOf(mapping ?? NOT_RECOGNISED, facts, facts.recipient));
    this.suppress('add', mapping ?? NOT_RECOGNISED, facts);
  }

  /** Adds what a record says of the address alone. */
  suppress(
    action: SuppressionEvent['action'],
    mapping: Pick<Mapping, 'suppress' | 'reason'>,
    facts: RecordFacts,
  ): void {
    const { suppress = 'no', reason } = mapping;
    if (suppress === 'no' || facts.recipient === undefined) return;
    const { scope = 'all', detail, occurredAt, expiresAt, eventId, messageId } = facts;
    this.suppressions.push({
      action,
      address: facts.recipient.trim(),
      scope,
      ...SUPPRESSES[suppress],
      provider: this.provider,
      raw: facts.raw,
      metadata: facts.metadata,
      ...(messageId !== undefined && { messageId }),
      ...(occurredAt !== undefined && { occurredAt }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(eventId !== undefined && { eventId }),
      ...(reason !== undefined && { reason }),
      ...(detail !== undefined && { detail }),
    });
  }

  problem(code: ProblemCode, where: string, raw = ''): void {
    this.problems.push({ code, where, ...(raw !== '' && { raw }) });
  }

  controlled(control: ControlMessage): void {
    this.control = control;
  }

  result(): WebhookResult {
    const { events, suppressions, problems, control } = this;
    return { events, suppressions, problems, ...(control && { control }) };
  }

  private eventOf(mapping: Mapping, facts: RecordFacts, recipient: string): DeliveryEvent {
    const { address, channel = this.channel, channelName } = readAddress(recipient);
    const { status, finality, reason, evidence } = mapping;
    const { raw, messageId, detail, occurredAt, eventId, metadata } = facts;
    const code = mapping === NOT_RECOGNISED ? (facts.code ?? raw) : facts.code;
    return {
      provider: this.provider,
      recipient: address,
      channel,
      status,
      finality,
      raw,
      metadata,
      ...(channelName !== undefined && { channelName }),
      ...(messageId !== undefined && { messageId }),
      ...(reason !== undefined && { reason }),
      ...(code !== undefined && code !== '' && { code }),
      ...(evidence !== undefined && { evidence }),
      ...(detail !== undefined && { detail }),
      ...(occurredAt !== undefined && { occurredAt }),
      ...(eventId !== undefined && { eventId }),
    };
  }
}
