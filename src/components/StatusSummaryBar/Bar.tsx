import { useId } from 'react';
import { ANSWER_ORDER, type StatusCounts, toneOf, totalOf } from '../../core/index.js';

/** A status with one recipient among thousands still shows: 2 % is 6 px of a bar 300 px wide. */
const SMALLEST_SHARE = 0.02;

/** The counts as lengths, each status with a filling of its own, so that the parts differ without colour. */
export function Bar({ counts }: { counts: StatusCounts }) {
  const hatch = useId();
  return (
    <svg className="mds-StatusSummaryBar-bar" aria-hidden="true">
      <pattern
        id={hatch}
        data-tone="warning"
        patternUnits="userSpaceOnUse"
        width="4"
        height="4"
        patternTransform="rotate(45)"
      >
        <rect className="mds-StatusSummaryBar-hatch" width="2.25" height="4" />
      </pattern>
      {partsOf(counts).map(({ status, start, share }) => (
        <svg key={status} x={percent(start)} width={percent(share)} height="100%">
          <rect
            className="mds-StatusSummaryBar-part"
            data-status={status}
            data-tone={toneOf(status)}
            width="100%"
            height="100%"
            {...(status === 'timed_out' && { fill: `url(#${hatch})` })}
          />
        </svg>
      ))}
    </svg>
  );
}

function partsOf(counts: StatusCounts) {
  const total = totalOf(counts);
  const widened = ANSWER_ORDER.filter((status) => counts[status] > 0).map((status) => ({
    status,
    share: Math.max(counts[status] / total, SMALLEST_SHARE),
  }));
  const sum = widened.reduce((all, { share }) => all + share, 0);
  let start = 0;
  return widened.map(({ status, share }) => {
    const part = { status, start, share: share / sum };
    start += part.share;
    return part;
  });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
