import type { SeveralSuppressionsProps } from '../components/SuppressionNotice/SuppressionNotice.js';
import type { Suppression } from '../core/index.js';
import { shownRow } from './lifts.js';
import { useLifts } from './useLifts.js';
import { useMessageCache } from './useMessageCache.js';

/**
 * Everything that `SuppressionNotice` needs to tell which recipients of a message have a blocked address: those among the
 * rows that are loaded, each address once. It asks for nothing itself and knows no rows until something else loads them, so it
 * stands beside a `useRecipientStatusTable` of the same message.
 */
export function useSuppressionNotice({ messageId }: { messageId: string }) {
  const { rows } = useMessageCache(messageId);
  const { lifts, onLift } = useLifts();
  const suppressions = new Map<string, Suppression>();
  for (const held of rows.values()) {
    const { suppression } = shownRow(held, lifts);
    if (suppression) suppressions.set(suppression.id, suppression);
  }
  return { suppressions: [...suppressions.values()], onLift } satisfies SeveralSuppressionsProps;
}
