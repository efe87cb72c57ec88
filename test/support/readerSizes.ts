/** What a reader costs who imports it alone. Every one that is published is asked, so a new one is held to the limit as well. */
import { fileURLToPath } from 'node:url';

const LIMIT = '3 kB';

/** Those that say and read more than fits: their limit is what they cost, to the next tenth. */
const LARGE: Readonly<Record<string, string>> = {
  readAwsSmsVoice: '3.1 kB',
  readAzureEmail: '3.6 kB',
  readBrevo: '3.7 kB',
  readDsn: '5.2 kB',
  readInfobip: '3.2 kB',
  readMailerSend: '3.4 kB',
  readMailgun: '4.0 kB',
  readMailjet: '3.6 kB',
  readMailtrap: '3.3 kB',
  readMandrill: '4.0 kB',
  readMessageBird: '3.2 kB',
  readPostal: '3.6 kB',
  readPostmark: '4.0 kB',
  readResend: '3.8 kB',
  readSendGrid: '3.6 kB',
  readSes: '4.9 kB',
  readSinch: '3.1 kB',
  readSmtp2go: '3.7 kB',
  readSparkPost: '3.9 kB',
  readTwilio: '3.4 kB',
  readUnisenderGo: '3.4 kB',
  readVonage: '3.3 kB',
  readZeptomail: '3.1 kB',
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
