import type { ComponentPropsWithoutRef } from 'react';
import type { Channel, TimelineItem } from '../../core/index.js';
import type { LoadProblem } from '../internal/LiveDataProps.js';

export interface DeliveryTimelineProps extends Omit<ComponentPropsWithoutRef<'ol'>, 'children'> {
  /** What happened, all attempts, oldest first. */
  items: readonly TimelineItem[];
  /** Channel the message went by; it can change the words. */
  channel?: Channel;
  /** @default 'ready' */
  phase?: 'loading' | 'ready' | 'failed';
  problem?: LoadProblem;
  /** Entries that could not be read. */
  unreadableCount?: number;
  /** Offers "try again" where loading failed. */
  onRefresh?: () => void;
}
