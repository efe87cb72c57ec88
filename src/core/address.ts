import { type Channel, toChannel } from './channel.js';
import { wellFormed } from './text.js';

/** Characters that a URL reading drops, or ends a host name at: what holds one is no domain, and is left as it is. */
const NO_DOMAIN = /[\s\p{Cc}/?#:@\\[\]%]/u;
/** A URL takes every domain that ends in a number for an IP address, and counts `1` and `0.0.0.1` as one. */
const IP_ADDRESS = /\.\d+$/;
/** An address with the name of its owner before it, as a send call takes it. */
const NAMED = /^.*<([^<>\s]+)>$/s;
const CHANNEL_PREFIX = /^([a-z][a-z0-9_-]{0,31}):(?=.)/i;

/**
 * The form in which two spellings of one address are equal: trimmed, without a name before it, without regard to case, the domain
 * in its ASCII form. Plus-tags and dots stay: only the recipient's provider knows whether they matter.
 */
export function addressKey(address: string): string {
  const text = wellFormed(address.trim()).replace(NAMED, '$1');
  const at = text.lastIndexOf('@');
  return at < 0 ? folded(text) : `${folded(text.slice(0, at))}@${asciiDomain(text.slice(at + 1))}`;
}

/** An address without its channel prefix (`whatsapp:+1…`), and the channel where a prefix named one. */
export interface ReadAddress {
  readonly address: string;
  readonly channel?: Channel;
  /** The prefix itself, where the kit does not know the channel. */
  readonly channelName?: string;
}

/** Takes a channel prefix off an address. Email addresses are left whole: a colon may be part of them. */
export function readAddress(text: string): ReadAddress {
  const trimmed = text.trim();
  const prefix = trimmed.includes('@') ? undefined : CHANNEL_PREFIX.exec(trimmed)?.[1];
  if (prefix === undefined) return { address: trimmed };
  const address = trimmed.slice(prefix.length + 1).trim();
  const channel = toChannel(prefix.toLowerCase());
  return channel === 'other' ? { address, channel, channelName: prefix } : { address, channel };
}

/** Composed last: the small letters of a composed form can be two characters. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFC');
}

function asciiDomain(domain: string): string {
  if (!NO_DOMAIN.test(domain)) {
    try {
      const { hostname } = new URL(`http://${domain}`);
      if (!IP_ADDRESS.test(hostname)) return hostname;
    } catch {
      // Not a domain that the web knows: compared as text.
    }
  }
  return folded(domain);
}
