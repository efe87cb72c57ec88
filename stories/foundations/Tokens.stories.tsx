import type { Meta, StoryObj } from '@storybook/react-vite';
import { DELIVERY_STATUSES, type Tone, toneOf } from '../../src/core/index.js';
import { StatusBadge } from '../../src/index.js';

const meta = { title: 'Foundations/Tones' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const TONES: readonly Tone[] = ['progress', 'success', 'critical', 'warning', 'neutral'];

/** Five tones, each with the statuses that speak in it. Words at least 7:1, marks and borders at least 3:1. */
export const Tones: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      {TONES.map((tone) => (
        <div
          key={tone}
          style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.75rem' }}
        >
          <code style={{ inlineSize: '6rem' }}>{tone}</code>
          {(['fg', 'mark', 'border', 'bg'] as const).map((part) => (
            <span
              key={part}
              aria-hidden="true"
              style={{
                inlineSize: '2.5rem',
                blockSize: '1.5rem',
                background: `var(--mds-${tone}-${part})`,
                outline: '1px solid var(--mds-hairline)',
              }}
            />
          ))}
          {DELIVERY_STATUSES.filter((status) => toneOf(status) === tone).map((status) => (
            <StatusBadge key={status} status={status} />
          ))}
        </div>
      ))}
    </div>
  ),
};
