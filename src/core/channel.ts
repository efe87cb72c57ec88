/** The way a message goes. A name the kit does not know reads as `other`, its raw name kept beside it. */
export const CHANNELS = ['email', 'sms', 'whatsapp', 'rcs', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * Reads a channel name that came from outside the kit.
 *
 * @returns `other` for a name this version does not know; keep the raw name as `channelName`.
 */
export function toChannel(name: string): Channel {
  return CHANNELS.find((channel) => channel === name) ?? 'other';
}
