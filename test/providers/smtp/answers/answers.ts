import type { FailureReason } from '../../../../src/core/index.ts';
import type { SmtpReading } from '../../../../src/providers/index.ts';

/** Answers of mail servers by who writes so, and what each says. */
export type Answers = Readonly<
  Record<
    string,
    readonly (readonly [
      text: string,
      reason: FailureReason | undefined,
      permanence: SmtpReading['permanence'],
    ])[]
  >
>;
