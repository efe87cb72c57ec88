import type { RecipientRow } from '../../core/index.js';
import { explainRow } from '../internal/explainRow.js';
import { ForeignText } from '../internal/ForeignText.js';
import { Sentence } from '../internal/Sentence.js';
import { Timestamp } from '../internal/Timestamp.js';
import { useWording } from '../WordingProvider/useWording.js';

/** Longer codes stand in the opened row. */
const LONGEST_CODE = 60;

/** The second line of a row: the reason, in words, where a person looks first. */
export function RowLine({ row }: { row: RecipientRow }) {
  const { text, formatSpan } = useWording();
  const { line, lineTime, lineWindowMs } = explainRow(row);
  const { channel, code, attempt = 1 } = row;
  const unread = row.unknownCause === 'not_recognised' && code !== undefined;
  return (
    <>
      {line && (
        <span
          className="mds-RecipientStatusTable-second"
          {...((row.status === 'failed' || row.status === 'timed_out') && { 'data-firm': '' })}
        >
          <Sentence
            id={line}
            channel={channel}
            parts={{
              time: lineTime === undefined ? '' : <Timestamp at={lineTime} />,
              window: lineWindowMs === undefined ? '' : formatSpan(lineWindowMs),
            }}
          />
          {unread && (
            <>
              {' '}
              <ForeignText className="mds-RecipientStatusTable-raw" dir="ltr" max={LONGEST_CODE}>
                {code}
              </ForeignText>
            </>
          )}
        </span>
      )}
      {attempt > 1 && (
        <span className="mds-RecipientStatusTable-second">{text('attempt.line', { attempt })}</span>
      )}
    </>
  );
}
