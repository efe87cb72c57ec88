import { type Channel, toChannel } from '../../core/index.js';
import { rowOf } from './mapping.js';
import type { RecordFacts } from './Report.js';

/** Other names of channels. An MMS goes to the same phone as an SMS, and most providers do not tell one from the other. */
const ALIASES: Readonly<Record<string, Channel>> = {
  mms: 'sms',
  // RCS Business Messaging.
  rbm: 'rcs',
};

/** A channel by a provider's name for it. One that the kit does not know is other, and keeps its name. */
export function channelNamed(name: string): Pick<RecordFacts, 'channel' | 'channelName'> {
  const channel = rowOf(ALIASES, name) ?? toChannel(name.toLowerCase());
  return { channel, channelName: (channel === 'other' && name) || undefined };
}
