/** What a reader costs who imports it alone. Every one that is published is asked, so a new one is held to the limit as well. */
import { fileURLToPath } from 'node:url';

const LIMIT = '3 kB';

/** Those that say and read more than fits: their limit is what they cost. */
const LARGE: Readonly<Record<string, string>> = {
  readAzureEmail: '3.3 kB',
  readBrevo: '3.4 kB',
  readDsn: '4.7 kB',
  readMailerSend: '3.1 kB',
  readMailgun: '3.7 kB',
  readMailjet: '3.4 kB',
  readMailtrap: '3.1 kB',
  readMandrill: '3.5 kB',
  readPostal: '3.3 kB',
  readPostmark: '3.7 kB',
  readResend: '3.4 kB',
  readSendGrid: '3.4 kB',
  readSes: '4.3 kB',
  readSmtp2go: '3.4 kB',
  readSparkPost: '3.4 kB',
  readUnisenderGo: '3.1 kB',
  readVonage: '3.1 kB',
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
