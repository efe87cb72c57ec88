import {
  type DeliveryStatus,
  type Evidence,
  type FailureReason,
  type Finality,
  NOTHING_REPORTED,
  type UnknownCause,
} from '../core/index.js';
import { explained, withReason } from './internal/explain.js';
import { known, textOf } from './internal/fields.js';
import { rowOf, wordBeside } from './internal/mapping.js';
import { type ProviderName, providerNamed } from './readWebhook.js';
import { readSmtpReply } from './smtp/smtpReply.js';
import { VOCABULARIES } from './vocabularies.js';

/** A provider's own words, as a backend stored them. */
export interface StoredStatus {
  /**
   * The `raw` of an event, or the status as the provider wrote it. Where a provider's word says little without another field, such as
   * SES's `Bounce` without its type, `raw` holds both.
   */
  readonly status: string | null | undefined;
  /** The provider's error code, or the enhanced status code that it quoted. */
  readonly code?: string | number | null | undefined;
}

/** What the kit makes of a stored status. Its fields stand in a row as they are. */
export interface StatusReading {
  readonly status: DeliveryStatus;
  readonly finality: Finality;
  /** Why there is no status. Set exactly where `status` is `unknown`. */
  readonly unknownCause?: UnknownCause;
  readonly reason?: FailureReason;
  readonly evidence?: Evidence;
  /** The code that was given, or the status itself where it is not recognised. */
  readonly code?: string;
}

/**
 * Reads a status that a backend stored as its provider wrote it, for a backend that keeps no events.
 *
 * @param provider One of `PROVIDERS`.
 * @returns `unknown` for a value that the kit does not know, and for one that says nothing about a delivery.
 * @throws UnknownProviderError for a provider that the kit does not have.
 * @example
 * readStatus('twilio', { status: 'undelivered', code: 30003 }).reason; // 'recipient_unavailable'
 */
export function readStatus(
  provider: ProviderName | (string & {}),
  stored: StoredStatus,
): StatusReading {
  const { statuses, reasons = {} } = VOCABULARIES[providerNamed(provider)];
  const raw = textOf(stored.status);
  const code = textOf(stored.code);
  // Some words mean what they mean only beside their code.
  const word = wordBeside(statuses, raw, code);
  const mapping = rowOf(statuses, word);
  if (mapping === undefined) {
    const unknownCause = raw === undefined ? NOTHING_REPORTED.unknownCause : 'not_recognised';
    return known({ status: 'unknown', finality: 'open', unknownCause, code: raw });
  }
  if (mapping.status === undefined) {
    const { status, finality, unknownCause } = NOTHING_REPORTED;
    return { status, finality, ...(unknownCause && { unknownCause }) };
  }
  const told = explained(
    withReason(mapping, rowOf(reasons, code)?.reason),
    { enhancedCode: code },
    { readReply: readSmtpReply },
  );
  const { status = 'unknown', finality = 'open', reason, evidence } = told;
  // A provider can itself say that it does not know.
  const unknownCause = status === 'unknown' ? 'not_recognised' : undefined;
  return known({ status, finality, unknownCause, reason, evidence, code });
}
