import type { DeliveryStatus } from '../../core/index.js';

export type IconName = DeliveryStatus | 'blocked' | 'open' | 'search';

/** Drawn on a 16 × 16 grid. The shapes differ, so that no icon is told from another by its colour alone. */
const PATHS: Readonly<Record<IconName, string>> = {
  pending:
    'M2.75 6.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2ZM8 6.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2ZM13.25 6.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z',
  sent: 'M14 2 9.75 14.25l-3-5-5-3ZM6.75 9.25l3.5-3.5',
  delivered: 'M2.75 8.5 6.25 12l7-7.5',
  failed:
    'M5.31 1.5h5.38l3.81 3.81v5.38l-3.81 3.81H5.31L1.5 10.69V5.31ZM5.5 4.2 4.2 5.5 6.7 8l-2.5 2.5 1.3 1.3L8 9.3l2.5 2.5 1.3-1.3L9.3 8l2.5-2.5-1.3-1.3L8 6.7Z',
  timed_out: 'M14 8.5A6 6 0 1 1 7.5 2M8 5v3.25l2.25 1.5',
  unknown: 'M6 2.25h4M13.75 6v4M10 13.75H6M2.25 10V6',
  blocked: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM3.9 3.9l8.2 8.2',
  open: 'm4 6.25 4 4 4-4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5l3.25 3.25',
};

/** Icons that are a surface, not a line. */
const FILLED: ReadonlySet<IconName> = new Set(['pending', 'failed']);

/** A picture beside words that say the same, so it is hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="mds-Icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[name]}
        {...(FILLED.has(name) && { fill: 'currentColor', stroke: 'none', fillRule: 'evenodd' })}
      />
    </svg>
  );
}
