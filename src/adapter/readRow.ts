import {
  DELIVERY_STATUSES,
  FAILURE_REASONS,
  type RecipientRow,
  toChannel,
  UNKNOWN_CAUSES,
} from '../core/index.js';
import {
  boolean,
  count,
  integer,
  keepWords,
  ordinal,
  present,
  sortNames,
  text,
  thing,
  time,
} from './fields.js';
import { readSuppression } from './readSuppression.js';

type Blank<T> = T | null | undefined;

/**
 * A recipient as a backend sends it, before the check: names are plain text, and what is absent may be null.
 * For `mapRow`, where a backend's rows look different.
 */
export interface RowInput {
  readonly id: string;
  readonly address: string;
  /** A name that the kit does not know reads as `other` and is kept as `channelName`. */
  readonly channel: string;
  /** A name that the kit does not know reads as `unknown`, with cause `not_recognised`, and is kept as `code`. */
  readonly status: string;
  readonly channelName?: Blank<string>;
  readonly name?: Blank<string>;
  /** A name that the kit does not know is kept as `code`. */
  readonly reason?: Blank<string>;
  readonly code?: Blank<string>;
  readonly detail?: Blank<string>;
  readonly provider?: Blank<string>;
  /** RFC 3339 with offset; any other spelling leaves the row without time. */
  readonly updatedAt?: Blank<string>;
  /** RFC 3339 with offset; any other spelling leaves the row without time. */
  readonly scheduledAt?: Blank<string>;
  readonly windowMs?: Blank<number>;
  readonly unknownCause?: Blank<string>;
  readonly settled?: Blank<boolean>;
  readonly attempt?: Blank<number>;
  /** A `Suppression` of the contract. One that cannot be read costs itself, not the row. */
  readonly suppression?: unknown;
  readonly version?: Blank<number>;
}

/** One recipient. Four fields are needed; anything else that cannot be read costs itself alone. */
export const readRow = thing(
  { id: text, address: text, channel: text, status: text },
  {
    channelName: text,
    name: text,
    reason: text,
    code: text,
    detail: text,
    provider: text,
    updatedAt: time,
    scheduledAt: time,
    windowMs: count,
    unknownCause: text,
    settled: boolean,
    attempt: ordinal,
    suppression: readSuppression,
    version: integer,
  },
  (sent): RecipientRow => {
    const channel = toChannel(sent.channel);
    const ownName = channel === sent.channel ? sent.channelName : sent.channel;
    const [names, words] = sortNames(sent, {
      status: DELIVERY_STATUSES,
      unknownCause: UNKNOWN_CAUSES,
      reason: FAILURE_REASONS,
    });
    return present({
      ...sent,
      ...names,
      channel,
      channelName: channel === 'other' ? ownName : undefined,
      status: names.status ?? 'unknown',
      unknownCause: names.status ? names.unknownCause : 'not_recognised',
      ...keepWords(sent, words),
    });
  },
);
