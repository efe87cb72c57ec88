import type { DeliveryStatusAdapter } from '../adapter/index.js';
import type { Call, Check } from './check.js';
import { type GroundOptions, layGround } from './ground.js';
import { nameOf, NotChecked, NotHeld } from './insist.js';
import { changesChecks } from './checks/changesChecks.js';
import { changingChecks } from './checks/changingChecks.js';
import { historyChecks } from './checks/historyChecks.js';
import { lookupChecks } from './checks/lookupChecks.js';
import { messageChecks } from './checks/messageChecks.js';
import { recipientChecks } from './checks/recipientChecks.js';
import { searchChecks } from './checks/searchChecks.js';
import { suppressionChecks } from './checks/suppressionChecks.js';
import { timelineChecks } from './checks/timelineChecks.js';

const CHECKS: readonly Check[] = [
  ...messageChecks,
  ...recipientChecks,
  ...historyChecks,
  ...searchChecks,
  ...changesChecks,
  ...timelineChecks,
  ...suppressionChecks,
  ...lookupChecks,
  ...changingChecks,
];

export type ContractOptions = GroundOptions;

/** What came of one check. */
export interface ContractResult {
  /** The call it is about, by the name of its method. */
  readonly call: Call;
  /** What should hold. */
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** How it does not hold, or why it could not be told. Names no address. */
  readonly why?: string;
}

/** What came of all checks. */
export interface ContractReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly results: readonly ContractResult[];
}

/**
 * Checks whether an adapter, and the backend behind it, keep the contract. Needs no prepared data and no test runner:
 * it takes a message of the backend and looks at it from all sides. It changes nothing unless the options name what may
 * be changed. Calls that are not there are reported as skipped, never as passed.
 *
 * @throws TypeError where it has no way to find a message.
 * @example
 * const adapter = createRestAdapter({ baseUrl: 'http://localhost:4010', calls: 'all' });
 * const report = await adapterContract(adapter);
 * if (report.failed > 0) throw new Error(formatReport(report));
 */
export async function adapterContract(
  adapter: DeliveryStatusAdapter,
  options: ContractOptions = {},
): Promise<ContractReport> {
  if (options.messageId === undefined && !adapter.messages) {
    throw new TypeError(
      '[message-delivery-status] There is no message to check with: the adapter has no "messages" call. ' +
        'Name one with the option messageId.',
    );
  }
  const ground = layGround(adapter, options);
  const results: ContractResult[] = [];
  // One after the other: a backend that is checked should not also be stormed.
  for (const check of CHECKS) results.push(await resultOf(check, () => check.run(ground)));
  const count = (outcome: ContractResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    results,
  };
}

/** Writes a report for people: what failed first, then what was skipped, then the sums. */
export function formatReport({ results, passed, failed, skipped }: ContractReport): string {
  const lines = (outcome: ContractResult['outcome']) =>
    results
      .filter((result) => result.outcome === outcome)
      .map(({ call, title, why }) => `${outcome}: ${call} ${title}${why ? `. ${why}` : ''}`);
  return [
    ...lines('failed'),
    ...lines('skipped'),
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ].join('\n');
}

async function resultOf({ call, title }: Check, run: () => Promise<void>): Promise<ContractResult> {
  try {
    await run();
    return { call, title, outcome: 'passed' };
  } catch (error) {
    if (error instanceof NotChecked) return { call, title, outcome: 'skipped', why: error.message };
    const why = error instanceof NotHeld ? error.message : `It fails: ${nameOf(error)}.`;
    return { call, title, outcome: 'failed', why };
  }
}
