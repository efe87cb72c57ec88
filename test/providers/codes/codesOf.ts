import type { DeliveryStatus, FailureReason, Finality } from '../../../src/core/index.ts';

/** A report that holds a provider's own code, and what it is to be read as. It is a word against no address. */
export interface CodeCase {
  readonly provider: string;
  readonly code: string;
  readonly body: unknown;
  readonly status: DeliveryStatus;
  readonly finality: Finality;
  readonly reason: FailureReason | undefined;
}

/** Cases for codes that a provider writes in one form of report, each beside the cause that it states. */
export function codesOf(
  provider: string,
  bodyOf: (code: string | number) => unknown,
  { status, finality }: Pick<CodeCase, 'status' | 'finality'>,
  codes: readonly (readonly [code: string | number, reason: FailureReason | undefined])[],
): readonly CodeCase[] {
  return codes.map(([code, reason]) => ({
    provider,
    code: String(code),
    body: bodyOf(code),
    status,
    finality,
    reason,
  }));
}
