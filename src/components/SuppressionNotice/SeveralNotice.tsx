import { SUPPRESSION_VIAS } from '../../core/index.js';
import { Icon } from '../internal/Icon.js';
import { useWording } from '../WordingProvider/useWording.js';
import { SuppressionGroup } from './SuppressionGroup.js';
import type { LiftSuppression, SeveralSuppressionsProps } from './SuppressionNotice.js';

const TITLES = {
  message: {
    some: 'suppression.inMessage',
    someOf: 'suppression.inMessageOf',
    none: 'suppression.inMessageNone',
  },
  before_send: {
    some: 'suppression.beforeSend',
    someOf: 'suppression.beforeSendOf',
    none: 'suppression.beforeSendNone',
  },
} as const;

interface SeveralNoticeProps
  extends Pick<SeveralSuppressionsProps, 'suppressions' | 'recipientCount'> {
  moment: NonNullable<SeveralSuppressionsProps['moment']>;
  headingLevel: 2 | 3 | 4;
  onLift: LiftSuppression | undefined;
  titleId: string;
}

/** Several blocked addresses: a line for each cause with its count and advice, complaints first, opening to the addresses. */
export function SeveralNotice({
  suppressions,
  moment,
  recipientCount,
  headingLevel,
  onLift,
  titleId,
}: SeveralNoticeProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <Heading className="mds-SuppressionNotice-title" id={titleId}>
        <Icon name="blocked" />
        <span>
          <Title moment={moment} count={suppressions.length} total={recipientCount} />
        </span>
      </Heading>
      {SUPPRESSION_VIAS.map((via) => (
        <SuppressionGroup
          key={via}
          via={via}
          suppressions={suppressions.filter((suppression) => suppression.via === via)}
          onLift={onLift}
        />
      ))}
    </>
  );
}

function Title({
  moment,
  count,
  total,
}: {
  moment: SeveralNoticeProps['moment'];
  count: number;
  total: number | undefined;
}) {
  const { text } = useWording();
  const { some, someOf, none } = TITLES[moment];
  if (count === 0) return text(none);
  // Fewer recipients than blocked ones is a count of something else.
  return total === undefined || total < count
    ? text(some, { count })
    : text(someOf, { count, total });
}
