import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  PROVIDERS,
  type ProviderName,
  readStatus,
  readWebhook,
  VOCABULARIES,
} from '../../src/providers/index.ts';
import { CODE_CASES } from './codes/index.ts';
import { NO_NEWS, STORED_STATUSES } from './storedStatuses.ts';

/** What stands in a table, as something that can be changed. */
type Row = Record<string, unknown>;
type Table = Record<string, Row>;

/** What each cell is changed to: the first that it is not. */
const OTHERS: Readonly<Record<string, readonly unknown[]>> = {
  status: ['pending', 'sent'],
  finality: ['open', 'rest'],
  evidence: [undefined, 'opened'],
  reason: ['cancelled', undefined],
  suppress: ['manual', undefined],
  action: ['remove', 'add'],
};

const PAYLOADS = globSync('mocks/payloads/*/*.json').map((file) => {
  const { body, options, events, suppressions, problems } = JSON.parse(readFileSync(file, 'utf8'));
  const provider = file.split('/')[2] ?? '';
  return { provider, body, options, events, suppressions, problems };
});

/**
 * Rows that say nothing of the address, and must not: there the reader alone decides, by the rest of the record, or the event
 * names nobody.
 */
const NO_WORD_OF_ADDRESS: Readonly<Record<string, readonly string[]>> = {
  postmark: ['SubscriptionChange false'],
  resend: [
    'contact.created',
    'contact.updated',
    'contact.deleted',
    'contact.topics.updated',
    'domain.created',
    'domain.updated',
    'domain.deleted',
  ],
  brevo: [
    'list_addition',
    'contact_updated',
    'contact_deleted',
    'unsubscription',
    'replies',
    'replied',
    'subscribe',
    'sms unsubscribe',
    'sms unsubscribed',
  ],
  mailjet: ['blocked'],
  'azure-email': ['Failed'],
  postal: [
    'MessageDeliveryFailed',
    'MessageBounced',
    'HardFail',
    'Bounced',
    'DomainDNSError',
    'SendLimitApproaching',
    'SendLimitExceeded',
  ],
  mailtrap: ['bounce'],
  smtp2go: ['bounce soft'],
  'unisender-go': ['hard_bounced'],
  dsn: ['failed', 'failure', 'auth-failure'],
  ses: ['Subscription', 'Received', 'AmazonSnsSubscriptionSucceeded'],
};

/** Whether any case of the provider is read otherwise than it is to be read. */
function anyCaseFails(provider: ProviderName): boolean {
  return (
    CODE_CASES.some((one) => {
      if (one.provider !== provider) return false;
      const { events, suppressions } = readWebhook(provider, one.body);
      const [event] = events;
      return (
        event?.status !== one.status ||
        event.finality !== one.finality ||
        event.reason !== one.reason ||
        suppressions.length > 0
      );
    }) ||
    STORED_STATUSES.some(([name, status, code, ...expected]) => {
      if (name !== provider) return false;
      const told = readStatus(provider, { status, code });
      return !isDeepStrictEqual([told.status, told.finality, told.reason], expected);
    }) ||
    NO_NEWS.some(
      ([name, status]) =>
        name === provider && readStatus(name, { status }).unknownCause !== 'not_reported_yet',
    ) ||
    NO_WORD_OF_ADDRESS[provider]?.some((word) => {
      const row = VOCABULARIES[provider].statuses[word];
      return row === undefined || row.suppress !== undefined;
    }) ||
    PAYLOADS.some(({ body, options, ...one }) => {
      if (one.provider !== provider) return false;
      const { events, suppressions, problems } = readWebhook(provider, body, options);
      return !isDeepStrictEqual({ provider, events, suppressions, problems }, one);
    })
  );
}

/** Cells that say nothing where they stand: what is no news of a delivery has no finality, what lists nobody no direction. */
function saysNothing(cell: string, { status, suppress = 'no' }: Row): boolean {
  if (cell === 'action') return suppress === 'no';
  if (cell === 'evidence') return status !== 'delivered';
  return (cell === 'finality' || cell === 'reason') && status === undefined;
}

function unseenChanges(provider: ProviderName, table: Table, cells: readonly string[]): string[] {
  const unseen: string[] = [];
  const changed = new Set<Row>();
  for (const [word, row] of Object.entries(table)) {
    // Rows that share their facts are changed together, as they would be in the source.
    if (changed.has(row)) continue;
    changed.add(row);
    for (const cell of cells) {
      if (saysNothing(cell, row)) continue;
      const before = { ...row };
      const other = OTHERS[cell]?.find((value) => value !== row[cell]);
      Object.assign(row, { [cell]: other });
      if (!anyCaseFails(provider))
        unseen.push(`${word}: ${cell} ${String(before[cell])}, now ${String(other)}`);
      for (const name of Object.keys(row)) delete row[name];
      Object.assign(row, before);
    }
  }
  return unseen;
}

describe.each(PROVIDERS)('the tables of %s', { timeout: 60_000 }, (provider) => {
  const { statuses, reasons = {} } = VOCABULARIES[provider] as unknown as {
    statuses: Table;
    reasons?: Table;
  };

  it('are read as they are to be', () => {
    expect(anyCaseFails(provider)).toBe(false);
  });

  // A reader looks for no word against an address where its provider has none.
  const ofAddresses = [statuses, reasons].some((table) =>
    Object.values(table).some(({ suppress }) => suppress !== undefined),
  );
  const cells = Object.keys(OTHERS).filter((cell) => ofAddresses || cell !== 'suppress');

  it('hold no status whose change no case sees', () => {
    expect(unseenChanges(provider, statuses, cells)).toEqual([]);
  });

  it('hold no cause whose change no case sees', () => {
    expect(unseenChanges(provider, reasons, ['reason'])).toEqual([]);
  });

  it('hold no word that a cause has of an address whose change no case sees', () => {
    const speaking = Object.entries(reasons).filter(([, { suppress }]) => suppress !== undefined);
    expect(unseenChanges(provider, Object.fromEntries(speaking), ['suppress'])).toEqual([]);
  });
});
