import type { SuppressionEvent } from './suppression.js';

/**
 * Decides which suppression events enter a register. The host names its policy; there is no default, because it has
 * consequences: who is still mailed, and who is not. What somebody left, such as a group, counts for a send that names it alone.
 */
export type SuppressionPolicy = (event: SuppressionEvent) => boolean;

/** Every bounce, complaint and block of an address, also a block concluded from one refusal by the recipient's provider. */
export const asDocumented: SuppressionPolicy = () => true;

/**
 * Every bounce and complaint, and a block only where the sending provider lists it. SendGrid and Mailgun do not suppress on a
 * refusal, and one bad day of the sender's own reputation would otherwise block every address at a large provider.
 */
export const exceptRefusals: SuppressionPolicy = ({ action, cause, basis }) =>
  action === 'remove' || cause !== 'blocked' || basis === 'listed';
