import { toChannel } from '../../core/index.js';
import type { RecordFacts } from './Report.js';

/** A channel by a provider's name for it. One that the kit does not know is other, and keeps its name. */
export function channelNamed(name: string): Pick<RecordFacts, 'channel' | 'channelName'> {
  const channel = toChannel(name.toLowerCase());
  return { channel, channelName: (channel === 'other' && name) || undefined };
}
