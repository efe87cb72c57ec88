import { expect, it } from 'vitest';
import {
  readMailgun,
  readPlivo,
  readSendGrid,
  readTwilio,
  readWebhook,
} from '../../src/providers/index.ts';

const CALLBACK = { MessageSid: 'SM1', MessageStatus: 'delivered', To: '+12025550142' };

it('keeps every digit of an id that no number holds', () => {
  const body =
    '[{"event":"delivered","email":"jane@example.com","sg_event_id":12345678901234567890,"order":9007199254740993,"share":0.1234567890123456,"said":"is 12345678901234567890, and \\"98765432109876543210\\""}]';
  const [event] = readSendGrid(body).events;
  expect(event?.eventId).toBe('12345678901234567890');
  expect(event?.metadata).toEqual({
    order: '9007199254740993',
    share: 0.1234567890123456,
    said: 'is 12345678901234567890, and "98765432109876543210"',
  });
});

it('reads a body that opens with a byte order mark', () => {
  const body = '\uFEFF[{"event":"delivered","email":"jane@example.com"}]';
  expect(readSendGrid(body).events).toHaveLength(1);
  expect(readSendGrid(new TextEncoder().encode(body)).events).toHaveLength(1);
});

it('reads a form of several parts', () => {
  const parts = Object.entries(CALLBACK).map(
    ([name, value]) =>
      `--b0undary\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = `${parts.join('')}--b0undary--\r\n`;
  expect(readTwilio(body)).toEqual(readTwilio(CALLBACK));
});

it('reads a form of several parts after words of its own, its names with and without quotes', () => {
  const parts = Object.entries(CALLBACK).map(
    ([name, value]) =>
      `--b0undary\r\nContent-Disposition: form-data; name=${name}\r\n\r\n${value}\r\n`,
  );
  const preamble = [
    '--nobody wrote this--b',
    'Content-free; name="To"',
    '',
    '+12025550199',
    '',
    'name="To"',
    '',
  ];
  const body = `${preamble.join('\r\n')}\r\n${parts.join('')}--b0undary--\r\n`;
  expect(readTwilio(body)).toEqual(readTwilio(CALLBACK));
});

it('reads a form of several parts whose lines end as they do in files', () => {
  const fields = {
    event: 'dropped',
    recipient: 'jane@example.com',
    description: '550 5.1.1 See below\n\nNo such user',
  };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b0undary\nContent-Disposition: form-data; name="${name}"\n\n${value}\n`,
  );
  expect(readMailgun(`${parts.join('')}--b0undary--\n`)).toEqual(readMailgun(fields));
});

it('takes a part without a name for no field, so the receipt may stand elsewhere', () => {
  const query = { Status: 'sent', To: '+12025550142' };
  expect(readPlivo('--b\ncontent-type: text/plain\n\nsent\n--b--', { query }).events).toHaveLength(
    1,
  );
});

it.each(['--b', '--b\r\n', '--b\r\n--b--', '--b\r\nname="To"', '--\r\n\r\n'])(
  'reads nothing from the broken parts of %j',
  (body) => {
    expect(readTwilio(body).events).toEqual([]);
  },
);

it('takes no cut address for a whole one', () => {
  const email = `${'a'.repeat(320)}@example.com`;
  const { events, problems } = readSendGrid([{ event: 'delivered', email }]);
  expect(events).toEqual([]);
  expect(problems).toEqual([{ code: 'no_recipient', where: '[0]', raw: 'delivered' }]);
});

it('leaves addresses and numbers out of the word that a problem quotes', () => {
  const { problems } = readTwilio({
    ...CALLBACK,
    MessageStatus: 'told jane@example.com +1 202 555 0142',
  });
  expect(problems).toEqual([{ code: 'not_recognised', where: 'To', raw: 'told … …' }]);
});

it.each([
  ['told leak%40secret.example', 'told …'],
  ['told leak%2540secret.example', 'told …'],
  ['told leak＠secret.example', 'told …'],
  ['told "a b"@secret.example off', 'told … off'],
])('leaves the address out of %j', (MessageStatus, raw) => {
  expect(readTwilio({ ...CALLBACK, MessageStatus }).problems).toMatchObject([{ raw }]);
});

it('keeps a word in bounds, however long a provider wrote its parts', () => {
  const severity = 'x'.repeat(20_000);
  const recipient = 'jane@example.com';
  const readings = [
    readWebhook('mailgun', { 'event-data': { event: 'failed', severity, recipient } }),
    readWebhook('mandrill', [{ type: severity, action: 'remove', reject: { email: recipient } }]),
  ];
  for (const { events, problems } of readings) {
    expect(events[0]?.raw.length).toBe(200);
    expect(events[0]?.code?.length).toBe(200);
    expect(problems[0]?.raw?.length).toBe(200);
  }
});

it('survives a body whose every field throws', () => {
  const trap = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('trap');
      },
      getOwnPropertyDescriptor() {
        throw new Error('trap');
      },
    },
  );
  for (const provider of ['ses', 'sendgrid', 'twilio'])
    expect(readWebhook(provider, trap).problems).toEqual([{ code: 'unreadable', where: '' }]);
});
