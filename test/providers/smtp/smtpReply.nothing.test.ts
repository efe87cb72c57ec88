import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

const reasonOf = (text: string) => readSmtpReply({ text }).reason;

/** Words that servers use, and so does everybody else. Each states no cause without an object. */
const COMMON_WORDS = [
  'user',
  'mailbox',
  'account',
  'spam',
  'full',
  'blocked',
  'quota',
  'disabled',
  'timeout',
  'rejected',
  'denied',
  'policy',
  'unknown',
  'invalid',
  'sender',
  'recipient',
  'domain',
  'host',
  'expired',
  'virus',
  'content',
  'reputation',
  'relay',
  'size',
  'limit',
  'error',
  'message',
  'failed',
  'busy',
  'closed',
  'moved',
  'inactive',
  'listed',
  'refused',
  'exceeded',
  'temporarily',
  'authentication',
  'connection',
  'certificate',
  'attachment',
  'postfach',
  'voll',
  'boite',
  'pleine',
  'utente',
  'piena',
  'usuario',
  'lleno',
  '満杯',
  '不明',
  '拒否',
];

it.each(COMMON_WORDS)('makes nothing of %s alone', (word) => {
  expect(reasonOf(word)).toBeUndefined();
});

it.each(COMMON_WORDS)('makes nothing of a reply code and %s', (word) => {
  expect(reasonOf(`550 ${word}`)).toBeUndefined();
});

it('makes nothing of single common words, whatever stands between them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...COMMON_WORDS), { maxLength: 12 }),
      fc.constantFrom('. ', '; ', '! '),
      (words, between) => {
        expect(reasonOf(words.join(between))).toBeUndefined();
      },
    ),
  );
});

it('reads any text at all without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      expect(readSmtpReply({ text }).permanence).toMatch(/^(permanent|transient|unstated)$/);
    }),
  );
});

describe('what is no failure', () => {
  it.each([
    '250 2.1.5 OK',
    '250 2.0.0 OK 1700000000 a1si1.1 - gsmtp',
    '250 Message accepted for delivery, user unknown elsewhere',
    'smtp;250 2.6.0 Queued mail for delivery; mailbox full soon',
    '220 mx.example.com ESMTP ready',
    '354 End data with <CR><LF>.<CR><LF>',
    '2.0.0 Ok: queued as 4ABC',
  ])('makes no reason of %j', (text) => {
    expect(readSmtpReply({ text })).toEqual({ permanence: 'unstated' });
  });
});

describe('answers that state no cause', () => {
  it.each([
    '550 5.7.1 Delivery not authorized, message refused',
    '550 5.0.0 Failed',
    '554 Transaction failed',
    '550 Requested action not taken',
    '550 Rejected',
    '554 5.7.1 <jane@example.com>: Recipient address rejected: Access denied',
    '550 Administrative prohibition',
    '550 5.7.1 Command rejected',
    '554 Denied',
    '571 Refused',
    '5.x.0 - Message bounced by administrator',
  ])('makes no reason of %j', (text) => {
    expect(reasonOf(text)).toBeUndefined();
  });
});

describe('sentences that are not about a delivery', () => {
  it.each([
    'Our blocked sale ends today: unknown pleasures at full price for every user',
    'Thank you for your message. We will answer within two days.',
    'I am out of the office until Monday and have limited access to email.',
    'Please read our privacy policy and the terms of your account.',
    'Fill your mailbox with good news',
    'Spam is a brand of canned meat',
    'The full moon rises over the domain of the king',
    'We found the perfect holiday for you',
    'Win a fully loaded account with no limit',
    'See the attachment for the content of this message',
    'The host greets each recipient and the sender of gifts',
    'This message was sent to you as a user of our service',
    'The connection between content and reputation',
    'Your quota of smiles',
    'Delivered',
    'Great email content ideas for your next campaign',
    'Add us to your contacts so that our mail skips the spam filter',
    'No spam, ever. Unsubscribe whenever you like.',
    'This email has been scanned by a virus scanner',
    'Our policy on cookies has changed',
    'Unblock your creativity',
    'Authentication-Results: spf=pass dkim=pass dmarc=pass',
    'A user story about a host of accounts',
    'Unser Postfach steht Ihnen offen',
    'X-Spam-Flag: NO',
    'This is not spam',
    'Our postal address has changed since March',
    'This mail was sent from a no-reply address',
    'This mailbox is monitored during office hours',
    'Please log in to see your invoice',
    'We tried our new recipe for 3 days',
    'Messages from unknown people are fun',
    'Je suis absent du bureau jusqu’au 3 mars',
    'Sono in ferie fino al 3 marzo',
    'Estoy de vacaciones hasta el lunes',
    'Я в отпуске до понедельника',
    '不在にしております。来週ご連絡いたします。',
    '我正在休假，下周回复您。',
    '휴가 중입니다. 다음 주에 답장하겠습니다.',
  ])('makes no reason of %j', (text) => {
    expect(reasonOf(text)).toBeUndefined();
  });
});

describe('addresses, hosts and links made of telling words', () => {
  it.each([
    '550 <user.unknown@mailbox-full.example>: refused',
    '550 spam-full.example said no',
    '550 mail from user-unknown@virus.found.example',
    '550 see https://help.example.com/mailbox/full/user-unknown?message=expired',
    '550 host mailbox-full.user-unknown.example[192.0.2.1] said no',
    '550 "mailbox full"@example.com: refused',
    '550 <no.such.user@example.com>',
    '550 <mailbox-full>... refused',
    '550 mailbox-full@localhost: refused',
    '550 CONNECTION-REFUSED.EXAMPLE.COM said no',
    '550 mailbox.full.example',
  ])('makes no reason of %j', (text) => {
    expect(reasonOf(text)).toBeUndefined();
  });
});

describe('subjects that an answer quotes', () => {
  it.each([
    'Subject: Your mailbox is full of offers',
    '550 5.7.1 Your message with the subject "User unknown, mailbox full" was refused',
    "550 5.7.1 (subject: 'no such user') refused",
  ])('makes no reason of %j', (text) => {
    expect(reasonOf(text)).toBeUndefined();
  });
});

describe('an address of which nothing is said that tells', () => {
  it.each([
    '550 <jane@example.com> is refused',
    '554 <jane@example.com> is not allowed to relay',
    '550 <user.unknown@mailbox-full.example> was refused',
  ])('makes no reason of %j', (text) => {
    expect(reasonOf(text)).toBeUndefined();
  });
});
