import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import {
  type DeliveryEvent,
  foldEventsBy,
  type FoldFacts,
  foldFacts,
  foldKey,
  mergeStates,
  NOTHING_REPORTED,
  type RecipientStatus,
  readFoldKey,
} from '../../src/core/index.ts';
import { randomReports } from '../support/reports.ts';

const REPORTS = 1_000_000;
const RECIPIENTS = 100_000;
const GUIDE = readFileSync('stories/guide/FoldInYourDatabase.mdx', 'utf8');

const reports = [...randomReports(REPORTS, RECIPIENTS)];
const folded = foldEventsBy(reports, ({ recipient }) => recipient);

interface Columns extends FoldFacts {
  readonly recipient: string;
  readonly foldKey: string;
}

/** A row of the table: message, recipient, attempt, key, three times, three flags. */
type Row = readonly (string | number | null)[];
/** The same in a result: engines answer with a time as text, as a date, or as microseconds. */
type ResultRow = readonly unknown[];

/** A block of the guide, by what stands behind its language: what is told there is what is run here. */
function blockOf(title: string): string {
  const block = GUIDE.split(`\`\`\`${title}\n`)[1]?.split('\n```')[0];
  if (block === undefined) throw new Error(`The guide has no block "${title}".`);
  return block;
}

function columnsOf(report: DeliveryEvent): Columns {
  return { recipient: report.recipient, foldKey: foldKey(report), ...foldFacts(report) };
}

function rowOf(columns: Columns): Row {
  const { recipient, sentAt, deliveredAt, failedAt, complained, opened, hasUnrecognised } = columns;
  const times = [sentAt, deliveredAt, failedAt].map((time) => time ?? null);
  return ['m', recipient, 1, columns.foldKey, ...times, complained, opened, hasUnrecognised];
}

const FACTS = [
  'status',
  'finality',
  'unknownCause',
  'reason',
  'code',
  'provider',
  'eventId',
  'occurredAt',
  'sentAt',
  'deliveredAt',
  'failedAt',
  'complained',
  'opened',
  'hasUnrecognised',
] as const;

/** A state as one text, so that many comparisons cost little; the provider's own text is in no key. */
function tell(state: Partial<RecipientStatus> | undefined): string {
  return JSON.stringify(FACTS.map((fact) => state?.[fact]));
}

function momentOf(time: unknown): string | undefined {
  if (typeof time === 'string') return time;
  if (time === null || time === undefined) return undefined;
  if (time instanceof Date) return time.toISOString();
  const micros = (time as { readonly micros?: bigint }).micros;
  return micros === undefined ? undefined : new Date(Number(micros / 1000n)).toISOString();
}

function differences(rows: readonly ResultRow[], states = folded): readonly string[] {
  return rows.flatMap(([, recipient, , key, sentAt, deliveredAt, failedAt, ...flags]) => {
    if (typeof recipient !== 'string' || typeof key !== 'string') return ['A row without a key.'];
    const [complained, opened, hasUnrecognised] = flags.map((flag) => Number(flag) === 1);
    const found = tell({
      ...readFoldKey(key),
      sentAt: momentOf(sentAt),
      deliveredAt: momentOf(deliveredAt),
      failedAt: momentOf(failedAt),
      complained,
      opened,
      hasUnrecognised,
    });
    const expected = tell(states.get(recipient));
    return found === expected ? [] : [`${recipient}: ${found} is not ${expected}`];
  });
}

describe('a million reports, folded with MAX, MIN and GROUP BY', () => {
  it('end in DuckDB as they end here', { timeout: 180_000 }, async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(blockOf('sql postgres: table').replace(' COLLATE "C"', ''));
    await connection.run(
      'CREATE TABLE texts AS SELECT * REPLACE (sent_at::text AS sent_at, delivered_at::text AS delivered_at, failed_at::text AS failed_at) FROM report',
    );
    const appender = await connection.createAppender('texts');
    for (const report of reports) {
      for (const [place, value] of rowOf(columnsOf(report)).entries()) {
        if (typeof value === 'string') appender.appendVarchar(value);
        else if (typeof value !== 'number') appender.appendNull();
        else if (place === 2) appender.appendInteger(value);
        else appender.appendSmallInt(value);
      }
      appender.endRow();
    }
    appender.closeSync();
    await connection.run('INSERT INTO report SELECT * FROM texts');
    const rows = (await connection.runAndReadAll(blockOf('sql postgres: fold'))).getRows();
    connection.closeSync();
    expect(rows).toHaveLength(folded.size);
    expect(differences(rows).slice(0, 3)).toEqual([]);
  });

  it('end in PostgreSQL as they end here', { timeout: 180_000 }, async () => {
    const database = new PGlite();
    await database.exec(blockOf('sql postgres: table'));
    const lines = reports.map((report) =>
      rowOf(columnsOf(report))
        .map((value) => value ?? '\\N')
        .join('\t'),
    );
    await database.query("COPY report FROM '/dev/blob'", [], {
      blob: new Blob([`${lines.join('\n')}\n`]),
    });
    const { rows } = await database.query<ResultRow>(blockOf('sql postgres: fold'), [], {
      rowMode: 'array',
    });
    await database.close();
    expect(rows).toHaveLength(folded.size);
    expect(differences(rows).slice(0, 3)).toEqual([]);
  });
});

/** The module that a block of the guide is, with the kit's own source for the package. */
async function moduleOf(title: string): Promise<Readonly<Record<string, unknown>>> {
  mkdirSync('.vitest', { recursive: true });
  const folder = mkdtempSync(resolve('.vitest/guide-'));
  const file = join(folder, 'block.ts');
  const core = JSON.stringify(resolve('src/core/index.ts'));
  writeFileSync(file, blockOf(title).replace("'message-delivery-status/core'", core));
  try {
    return await import(/* @vite-ignore */ file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a running state', () => {
  const few = [...randomReports(3000, 50, 7)];
  const states = foldEventsBy(few, ({ recipient }) => recipient);
  /** As `mergeStates` answers them; the provider's own text is in no key. */
  const withoutDetail = (all: ReadonlyMap<string, RecipientStatus>) =>
    new Map(
      [...all].map(([recipient, state]) => {
        const { detail: _, ...told } = mergeStates(state, NOTHING_REPORTED);
        return [recipient, told];
      }),
    );

  it('is kept by one statement in PostgreSQL, and read back as a state', {
    timeout: 60_000,
  }, async () => {
    const database = new PGlite();
    const table = blockOf('sql postgres: table').replace('TABLE report', 'TABLE delivery_state');
    await database.exec(
      table.replace(/\n\)/, ',\n  PRIMARY KEY (message_id, recipient, attempt)\n)'),
    );
    for (const report of [...few, ...few.slice(0, 500)]) {
      await database.query(blockOf('sql postgres: running state'), [...rowOf(columnsOf(report))]);
    }
    const { rows } = await database.query<{ recipient: string }>('SELECT * FROM delivery_state');
    await database.close();
    const { stateOf } = await moduleOf('ts postgres: state');
    if (typeof stateOf !== 'function') throw new Error('The block has no function `stateOf`.');
    const held = new Map(
      rows.map((row): [string, RecipientStatus] => [row.recipient, stateOf(row)]),
    );
    expect(withoutDetail(held)).toEqual(withoutDetail(states));
  });

  it('is kept by the reduce of a stream engine', () => {
    const reduce: unknown = runInThisContext(`(${blockOf('js reduce')})`);
    if (typeof reduce !== 'function') throw new Error('The block is no function.');
    const held = new Map<string, Columns>();
    for (const report of [...few, ...few.slice(0, 500)]) {
      const columns = columnsOf(report);
      const before = held.get(report.recipient);
      held.set(report.recipient, before ? { ...columns, ...reduce(before, columns) } : columns);
    }
    expect(differences([...held.values()].map(rowOf), states)).toEqual([]);
  });
});
