import {
  type OneSuppressionProps,
  type SeveralSuppressionsProps,
  SuppressionNotice,
} from '../src/index.js';

// Where a component takes its props in several shapes, each shape alone: the catalogue's docgen reads no unions of them.

export function OneSuppression(props: OneSuppressionProps) {
  return <SuppressionNotice {...props} />;
}

export function SeveralSuppressions(props: SeveralSuppressionsProps) {
  return <SuppressionNotice {...props} />;
}
