import type {
  Channel,
  DeliveryEvent,
  EventMetadata,
  SuppressionCause,
  SuppressionEvent,
  SuppressionScope,
  SuppressionVia,
} from '../../core/index.js';
import { jsonOf } from './body.js';
import { isRecord, type JsonRecord, known, textOf } from './fields.js';
import type { Mapping, Vocabulary } from './mapping.js';
import type { ControlMessage, ProblemCode, ProviderProblem, WebhookResult } from '../webhook.js';

/** No address is longer: 64 characters, an `@`, 255 of a domain. One that was cut would be another's. */
const LONGEST_ADDRESS = 320;
const LONGEST_DETAIL = 1000;

const CAUSES: Readonly<Record<SuppressionVia, SuppressionCause>> = {
  spam_report: 'complained',
  unsubscribe: 'complained',
  bounce: 'bounced',
  provider_refusal: 'blocked',
  provider_list: 'blocked',
  manual: 'blocked',
  unstated: 'blocked',
};

/** What looks like an address or a number in a provider's word: problems may be logged, so it stays out of them. */
const ADDRESSES = /\S{0,200}@\S*|\+?\d[\d ().-]{5,}\d/g;

/** What one record says, beside its mapping. Fields from outside are taken as they are; the report normalises them. */
export interface RecordFacts {
  readonly recipient: unknown;
  readonly raw: string;
  readonly where: string;
  readonly channel?: Channel | undefined;
  readonly channelName?: string | undefined;
  readonly messageId?: unknown;
  readonly code?: unknown;
  readonly detail?: unknown;
  readonly occurredAt?: string | undefined;
  readonly eventId?: unknown;
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

  /** Adds what a record says of the message and, where it does, of the address. Without a mapping it is not recognised. */
  add(mapping: Mapping | undefined, facts: RecordFacts): void {
    const { raw, where, metadata, occurredAt, channel = this.channel, channelName } = facts;
    const { status = 'unknown', ...said } = mapping ?? {};
    const { suppress = 'no', action = 'add' } = said;
    if (mapping && mapping.status === undefined && suppress === 'no') return;
    const recipient = textOf(facts.recipient, LONGEST_ADDRESS + 1);
    if (recipient === undefined || recipient.length > LONGEST_ADDRESS) {
      this.problem('no_recipient', where, raw);
      return;
    }
    const common = {
      provider: this.provider,
      messageId: textOf(facts.messageId),
      occurredAt,
      eventId: textOf(facts.eventId),
      reason: said.reason,
      detail: textOf(facts.detail, LONGEST_DETAIL),
      raw,
      metadata,
    };
    if (mapping === undefined) this.problem('not_recognised', where, raw);
    if (mapping === undefined || mapping.status !== undefined) {
      this.events.push(
        known({
          ...common,
          recipient,
          channel,
          channelName,
          status,
          finality: mapping?.finality ?? 'open',
          evidence: mapping?.evidence,
          // The fold keeps the code, so a value that nobody knows is kept there as well.
          code: mapping ? textOf(facts.code) : raw,
        }),
      );
    }
    if (suppress === 'no') return;
    const { scope = 'all', expiresAt } = facts;
    const listed = suppress.endsWith(' listed');
    const via = suppress.replace(' listed', '') as SuppressionVia;
    this.suppressions.push(
      known({
        ...common,
        action,
        address: recipient,
        scope,
        cause: CAUSES[via],
        via,
        basis: listed ? 'listed' : 'observed',
        expiresAt,
      }),
    );
  }

  /** Notes what could not be read, in words that may be logged. */
  problem(code: ProblemCode, where: string, raw = ''): void {
    const word = raw.replace(ADDRESSES, '…');
    this.problems.push({ code, where, ...(word && { raw: word }) });
  }

  controlled(control: ControlMessage): void {
    this.control = known(control);
  }

  result(): WebhookResult {
    const { events, suppressions, problems, control } = this;
    return { events, suppressions, problems, ...(control && { control }) };
  }
}

/** Runs a reader and answers with what it collected. A body may be an object whose every access throws. */
export function collect(
  { provider, channel }: Vocabulary,
  read: (report: Report) => void,
): WebhookResult {
  const report = new Report(provider, channel);
  try {
    read(report);
  } catch {
    report.problem('unreadable', '');
  }
  return report.result();
}

/** Reads a JSON body that is one record, or a list of them. A record that is none costs itself alone. */
export function collectRecords(
  vocabulary: Vocabulary,
  body: unknown,
  read: (report: Report, record: JsonRecord, where: string) => void,
): WebhookResult {
  return collect(vocabulary, (report) => {
    const document = jsonOf(body);
    if (!document) report.problem('unreadable', '');
    else eachRecord(report, document, '', read);
  });
}

/** Reads a record, or each record of a list, at its place in the document. */
export function eachRecord(
  report: Report,
  records: unknown,
  path: string,
  read: (report: Report, record: JsonRecord, where: string) => void,
): void {
  const list = Array.isArray(records);
  for (const [place, record] of (list ? records : [records]).entries()) {
    const where = list ? `${path}[${place}]` : path;
    if (isRecord(record)) read(report, record, where);
    else report.problem('unexpected_shape', where);
  }
}
