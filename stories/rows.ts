import { createBackend, type Scenario, type ScenarioName } from '../mocks/index.js';
import { createRestAdapter, type DeliveryStatusAdapter } from '../src/adapter/index.js';
import type { MessageSummary, RecipientRow } from '../src/core/index.js';

const NOON = '2026-11-23T12:00:00.000Z';

/** What the mock backend answers of a scenario's message, some time after noon: for stories that stand still. */
export interface Snapshot {
  readonly message: MessageSummary;
  readonly rows: readonly RecipientRow[];
  readonly openCount: number;
}

/** Runs a scenario for some minutes, asks the kit's adapter something, and lets the backend go. */
export async function after<Answer>(
  minutes: number,
  scenario: ScenarioName | Scenario,
  ask: (adapter: DeliveryStatusAdapter, messageId: string) => Promise<Answer>,
): Promise<Answer> {
  const backend = createBackend(scenario, { clock: 'manual', now: NOON });
  try {
    await backend.clock.advance(minutes * 60_000);
    const { baseUrl, fetch } = backend;
    const [messageId = ''] = backend.messageIds();
    return await ask(createRestAdapter({ baseUrl, fetch, calls: 'all' }), messageId);
  } finally {
    backend.dispose();
  }
}

/** The recipients of a scenario's message after some minutes. Rows in stories come from here, never by hand. */
export function snapshotOf(scenario: ScenarioName | Scenario, minutes: number): Promise<Snapshot> {
  return after(minutes, scenario, async (adapter, messageId) => {
    const message = await adapter.message({ messageId });
    const page = await adapter.recipients({ messageId, limit: 1000 });
    return { message, rows: page.rows, openCount: page.openCount ?? 0 };
  });
}

/** One row of each kind that a condition asks for. */
export function onePer(
  rows: readonly RecipientRow[],
  keyOf: (row: RecipientRow) => unknown,
): readonly RecipientRow[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
