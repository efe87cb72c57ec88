import type { SuppressionCause, SuppressionVia } from '../../core/index.js';
import { known } from './fields.js';
import type { Mapping } from './mapping.js';
import type { RecordFacts, Report } from './Report.js';

/** Any other block is the provider's own, or the sender's. */
const CAUSES: Readonly<Partial<Record<SuppressionVia, SuppressionCause>>> = {
  spam_report: 'complained',
  unsubscribe: 'complained',
  bounce: 'bounced',
};

/**
 * Adds what a record says of the message and, where it does, of the address. Readers whose provider says nothing of phone numbers
 * do without it.
 */
export function addWithSuppression(
  report: Report,
  mapping: Mapping | undefined,
  facts: RecordFacts,
): void {
  const said = report.add(mapping, facts);
  const { suppress, action = 'add' } = mapping ?? {};
  if (!said || !suppress) return;
  const [via, basis = 'observed'] = suppress.split(' ') as [SuppressionVia, 'listed'?];
  report.result.suppressions.push(
    known({
      action,
      scope: facts.scope ?? 'all',
      cause: CAUSES[via] ?? 'blocked',
      via,
      basis,
      expiresAt: facts.expiresAt,
      ...said,
    }),
  );
}
