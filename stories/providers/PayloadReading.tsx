import { memo } from 'react';
import {
  asDocumented,
  exceptRefusals,
  type Suppression,
  type SuppressionEvent,
} from '../../src/core/index.js';
import { DeliveryTimeline, RecipientStatusTable, SuppressionNotice } from '../../src/index.js';
import { type ProviderName, readWebhook, type WebhookResult } from '../../src/providers/index.js';
import { FirstOf } from './FirstOf.js';
import { blockedUnder, channelOf, rowsOf, timelineOf } from './reading.js';

/** What the kit makes of a payload. Kept while another one is typed, because a long one takes a while to read. */
export const PayloadReading = memo(function PayloadReading({
  provider,
  payload,
  query,
}: {
  provider: ProviderName;
  payload: string;
  query: string;
}) {
  const result = readWebhook(provider, payload, { query: new URLSearchParams(query) });
  const { events, suppressions, problems } = result;
  return (
    <>
      <h2>What became of the message</h2>
      {events.length === 0 ? (
        <p>It says nothing of a message.</p>
      ) : (
        <FirstOf all={rowsOf(events)} what="recipients">
          {(rows) => <RecipientStatusTable rows={rows} />}
        </FirstOf>
      )}
      <h2>Report by report</h2>
      {events.length + suppressions.length === 0 && <p>None.</p>}
      <FirstOf all={timelineOf(events, suppressions)} what="reports">
        {(items) =>
          items.length > 0 && <DeliveryTimeline items={items} channel={channelOf(events)} />
        }
      </FirstOf>
      <h2>Who is not mailed again</h2>
      <NotMailed suppressions={suppressions} />
      <h2>What could not be read</h2>
      {problems.length === 0 && <p>Nothing.</p>}
      <FirstOf all={problems} what="problems">
        {(shown) => (
          <ul>
            {shown.map(({ code, where, raw }) => (
              <li key={`${code} ${where} ${raw}`}>
                <code dir="ltr">{code}</code> <bdi>{where}</bdi>{' '}
                {raw !== undefined && <q dir="auto">{raw}</q>}
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
      <h2>As data</h2>
      <Data result={result} />
    </>
  );
});

/** Under both policies, told once where they agree. */
function NotMailed({ suppressions }: { suppressions: readonly SuppressionEvent[] }) {
  const documented = blockedUnder(asDocumented, suppressions);
  const refusalsSpared = blockedUnder(exceptRefusals, suppressions);
  return JSON.stringify(documented) === JSON.stringify(refusalsSpared) ? (
    <Blocked under="asDocumented and exceptRefusals" blocked={documented} />
  ) : (
    <>
      <Blocked under="asDocumented" blocked={documented} />
      <Blocked under="exceptRefusals" blocked={refusalsSpared} />
    </>
  );
}

function Blocked({ under, blocked }: { under: string; blocked: readonly Suppression[] }) {
  return (
    <>
      <h3>Under {under}</h3>
      {blocked.length === 0 ? (
        <p>Nobody.</p>
      ) : (
        <FirstOf all={blocked} what="addresses">
          {(shown) => <SuppressionNotice suppressions={shown} headingLevel={4} />}
        </FirstOf>
      )}
    </>
  );
}

function Data({ result: { events, suppressions, control } }: { result: WebhookResult }) {
  return (
    <FirstOf all={events} what="events">
      {(firstEvents) => (
        <FirstOf all={suppressions} what="suppressions">
          {(firstSuppressions) => (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard has to be able to scroll it.
            <pre dir="ltr" tabIndex={0}>
              {JSON.stringify(
                { events: firstEvents, suppressions: firstSuppressions, control },
                null,
                2,
              )}
            </pre>
          )}
        </FirstOf>
      )}
    </FirstOf>
  );
}
