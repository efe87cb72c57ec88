/** What a reader costs who imports it alone. Every one that is published is asked, so a new one is held to the limit as well. */
import { fileURLToPath } from 'node:url';

const LIMIT = '3 kB';

/** Those that say and read more than fits: their limit is what they cost. */
const LARGE: Readonly<Record<string, string>> = {
  readSes: '4 kB',
};

/** They hold all readers, or none. */
const OTHERS = ['readWebhook', 'readStatus', 'readSmtpReply'];

const path = fileURLToPath(new URL('../../dist/providers.js', import.meta.url));
const readers = Object.keys(await import(path)).filter(
  (name) => name.startsWith('read') && !OTHERS.includes(name),
);

export default readers.map((name) => ({
  name,
  path,
  import: `{ ${name} }`,
  gzip: true,
  limit: LARGE[name] ?? LIMIT,
}));
