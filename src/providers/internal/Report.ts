import type {
  Channel,
  DeliveryEvent,
  SuppressionEvent,
  SuppressionScope,
} from '../../core/index.js';
import { jsonOf } from './body.js';
import { at, copyFields, copyOf, isRecord, type JsonRecord, known, textOf } from './fields.js';
import type { Mapping, Vocabulary } from './mapping.js';
import type {
  ControlMessage,
  ProblemCode,
  ProviderProblem,
  WebhookOptions,
  WebhookResult,
} from '../webhook.js';

/** No address is longer: 64 characters, an `@`, 255 of a domain. One that was cut would be another's. */
const LONGEST_ADDRESS = 320;
const LONGEST_DETAIL = 1000;
/** An address with the name of its owner before it, as some providers repeat it from the call that sent the message. */
const NAMED = /^.*<([^<>\s]{1,320})>$/s;

/**
 * What looks like an address or a number in a provider's word, as it is, in wide characters or escaped: problems may be logged,
 * so it stays out of them.
 */
const ADDRESSES = /(?:"[^"]{0,100}"|\S{0,200})(?:[@＠﹫]|%(?:25)?40)\S*|\+?\d[\d ().-]{5,}\d/g;

/** What one record says, beside its mapping. Fields from outside are taken as they are; the report normalises them. */
export interface RecordFacts {
  readonly recipient: unknown;
  /** The provider's own word. A record that has none is not of the form that the provider documents. */
  readonly raw: string | undefined;
  readonly where: string;
  readonly channel?: Channel | undefined;
  readonly channelName?: string | undefined;
  readonly messageId?: unknown;
  readonly code?: unknown;
  readonly detail?: unknown;
  readonly occurredAt?: string | undefined;
  readonly eventId?: unknown;
  /** What the sender attached. */
  readonly metadata?: JsonRecord | undefined;
  /** @default 'all' */
  readonly scope?: SuppressionScope;
  readonly expiresAt?: string | undefined;
}

const NOT_RECOGNISED: Mapping = { status: 'unknown', finality: 'open' };

/** What is said of an address beside what is made of it. */
export type AddressFacts = Omit<
  SuppressionEvent,
  'action' | 'scope' | 'cause' | 'via' | 'basis' | 'expiresAt'
>;

/** Collects what a webhook says, record by record. */
export interface Report {
  /** What came beside the body. */
  readonly options: WebhookOptions;
  /** Where a message about the webhook itself is put, and what becomes of addresses. */
  readonly result: { control?: ControlMessage; readonly suppressions: SuppressionEvent[] };
  /**
   * Adds what a record says of the message. Without a mapping it is not recognised.
   *
   * @returns what it says of the address, for `addWithSuppression`.
   */
  add(mapping: Mapping | undefined, facts: RecordFacts): AddressFacts | undefined;
  /** Notes what could not be read, in words that may be logged. */
  problem(code: ProblemCode, where: string, raw?: string): void;
}

/** Reads one record of a document, at its place. */
export type RecordReader = (report: Report, record: JsonRecord, where: string) => void;

/** Runs a reader and answers with what it collected. A body may be an object whose every access throws. */
export function collect(
  { provider, channel }: Vocabulary,
  read: (report: Report) => void,
  options: WebhookOptions = {},
): WebhookResult {
  const result = {
    events: [] as DeliveryEvent[],
    suppressions: [] as SuppressionEvent[],
    problems: [] as ProviderProblem[],
  };
  const copies = new Map<unknown, unknown>();

  /** Once of each value, or a document that concerns many would cost their number times what it holds. */
  function copied(value: unknown): unknown {
    const copy = copies.get(value) ?? copyOf(value);
    copies.set(value, copy);
    return copy;
  }

  function add(mapping: Mapping | undefined, facts: RecordFacts): AddressFacts | undefined {
    const { where } = facts;
    const raw = textOf(facts.raw);
    if (!raw) return problem('unexpected_shape', where);
    const said = mapping ?? NOT_RECOGNISED;
    const { status, finality, evidence, reason, suppress = 'no' } = said;
    if (!status && suppress === 'no') return undefined;
    const address = textOf(facts.recipient, Number.POSITIVE_INFINITY)?.replace(NAMED, '$1');
    if (!address || address.length > LONGEST_ADDRESS) return problem('no_recipient', where, raw);
    if (!mapping) problem('not_recognised', where, raw);
    // Spread last wherever it stands: an engine adds fields to a copy one by one, which costs most of a report.
    const common = {
      provider,
      messageId: textOf(facts.messageId, LONGEST_DETAIL),
      occurredAt: facts.occurredAt,
      eventId: textOf(facts.eventId),
      reason,
      detail: textOf(facts.detail, LONGEST_DETAIL),
      raw,
      metadata: copyFields(facts.metadata ?? {}, copied),
    };
    if (status) {
      result.events.push(
        known({
          recipient: address,
          channel: facts.channel ?? channel,
          channelName: facts.channelName,
          status,
          finality,
          evidence,
          // The fold keeps the code, so a value that nobody knows is kept there as well.
          code: mapping ? textOf(facts.code) : raw,
          ...common,
        }),
      );
    }
    if (suppress !== 'no') return { address, ...common };
    return undefined;
  }

  function problem(code: ProblemCode, where: string, raw?: string): undefined {
    result.problems.push(known({ code, where, raw: textOf(raw)?.replace(ADDRESSES, '…') }));
  }

  try {
    read({ options, result, add, problem });
  } catch {
    problem('unreadable', '');
  }
  return result;
}

/**
 * Reads a JSON body that is one record, or a list of them, or that has such under one of some names. A record that is none
 * costs itself alone.
 */
export function collectRecords(
  vocabulary: Vocabulary,
  body: unknown,
  read: RecordReader,
  options?: WebhookOptions,
  names: readonly string[] = [],
): WebhookResult {
  return collect(vocabulary, (report) => readDocument(report, jsonOf(body), read, names), options);
}

/** The same of a document that was parsed already. */
export function readDocument(
  report: Report,
  document: unknown,
  read: RecordReader,
  names: readonly string[],
): void {
  const path = names.find((name) => at(document, name) !== undefined) ?? '';
  if (document === undefined) report.problem('unreadable', '');
  else eachRecord(report, path ? at(document, path) : document, path, read);
}

/** Reads a record, or each record of a list, at its place in the document. */
export function eachRecord(
  report: Report,
  records: unknown,
  path: string,
  read: RecordReader,
): void {
  for (const [place, record] of [records].flat().entries()) {
    const where = Array.isArray(records) ? `${path}[${place}]` : path;
    try {
      if (isRecord(record)) read(report, record, where);
      else report.problem('unexpected_shape', where);
    } catch {
      report.problem('unreadable', where);
    }
  }
}
