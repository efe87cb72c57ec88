import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import {
  readClickSend,
  readPlivo,
  readResend,
  readSmpp,
  readTwilio,
  type WebhookOptions,
} from '../../src/providers/index.ts';

/** As the types of Express have it. */
interface ParsedQs {
  [key: string]: undefined | string | ParsedQs | (string | ParsedQs)[];
}

const OPENED = { type: 'email.opened', data: { email_id: 'e1', to: ['jane@example.com'] } };
const CALLBACK = { MessageSid: 'SM1', MessageStatus: 'delivered', To: '+12025550142' };
const RECEIPT =
  'id:1 sub:001 dlvrd:001 submit date:2611240000 done date:2611240000 stat:DELIVRD err:000';

describe('headers', () => {
  const fromNode: IncomingHttpHeaders = { 'svix-id': 'msg_1' };

  it.each<[string, WebhookOptions['headers']]>([
    ['Headers', new Headers({ 'Svix-Id': 'msg_1' })],
    ['those of Node', fromNode],
    ['a Map', new Map([['Svix-Id', 'msg_1']])],
    ['lists of texts', { 'Svix-Id': ['msg_1'] }],
  ])('are taken as they came: %s', (_, headers) => {
    expect(readResend(OPENED, { headers }).events).toMatchObject([{ eventId: 'msg_1' }]);
  });
});

describe('the query', () => {
  const fromExpress: ParsedQs = { ref: ['a', 'b'], to: '+12025550142', deep: { x: '1' } };
  const search = new URLSearchParams('ref=a&ref=b&to=%2B12025550142');

  it('comes back as it came, whoever parsed it', () => {
    const metadata = { ref: ['a', 'b'], to: '+12025550142' };
    for (const read of [readTwilio, readPlivo])
      expect(read({ ...CALLBACK, Status: 'delivered' }, { query: search }).events).toMatchObject([
        { metadata },
      ]);
    expect(readTwilio(CALLBACK, { query: fromExpress }).events).toMatchObject([
      { metadata: { ...metadata, deep: { x: '1' } } },
    ]);
  });

  it.each<[string, WebhookOptions['query']]>([
    ['Express', { to: '+12025550142', source_addr: '+12025550142' } satisfies ParsedQs],
    ['the platform', new URLSearchParams({ to: '+12025550142', source_addr: '+12025550142' })],
  ])('names the recipient, parsed by %s', (_, query) => {
    const recipient = '+12025550142';
    expect(readClickSend({ status_code: '201' }, { query }).events).toMatchObject([{ recipient }]);
    expect(readSmpp(RECEIPT, { query }).events).toMatchObject([{ recipient }]);
  });

  it.each(['ref=a', null])('costs no report where it is %j, against its type', (query) => {
    const options: object = { query };
    expect(readTwilio({ ...CALLBACK, Status: 'delivered' }, options).events).toHaveLength(1);
  });

  it.each(['', undefined, null])('is the receipt itself where the body is %j', (body) => {
    const query = new URLSearchParams({ Status: 'sent', To: '+1' });
    expect(readPlivo(body, { query }).events).toHaveLength(1);
  });
});
