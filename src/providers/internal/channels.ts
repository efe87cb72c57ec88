import { toChannel } from '../../core/index.js';
import type { RecordFacts } from './Report.js';

/** Other names of channels. An MMS goes to the same phone as an SMS, and most providers do not tell one from the other. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['mms', 'sms'],
  // RCS Business Messaging.
  ['rbm', 'rcs'],
]);

/** A channel by a provider's name for it. One that the kit does not know is other, and keeps its name. */
export function channelNamed(name: string): Pick<RecordFacts, 'channel' | 'channelName'> {
  const small = name.toLowerCase();
  const channel = toChannel(ALIASES.get(small) ?? small);
  return { channel, channelName: (channel === 'other' && name) || undefined };
}
