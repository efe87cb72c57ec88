import { expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

const reasonOf = (text: string) => readSmtpReply({ text }).reason;

it.each([
  'user-unknown.example',
  'user-unknown.example.com.',
  'user-unknown.4.mx.example.com',
  'user-unknown.eXample.com',
])('takes no word from the name of a host: %s', (host) => {
  expect(reasonOf(`550 rejected by ${host} as asked`)).toBeUndefined();
});

it.each([
  ['550 Host mx.example.com unknown', 'domain_not_found'],
  ['550 Host [192.0.2.1] unknown', 'domain_not_found'],
])('reads the words on both sides of a host as one sentence: %s', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

it.each(['10.2', '10.0.2', '1.2.3.4.5'])('takes %s for no address of a host', (number) => {
  expect(reasonOf(`550 Unknown ${number} user`)).toBeUndefined();
});

it.each([
  ['554 err.mailbox_full', 'mailbox_full'],
  ['554 Sorry.Mailbox full', 'mailbox_full'],
  ['550 user&#160;unknown', 'recipient_not_found'],
  [String.raw`550 user\r\nunknown`, 'recipient_not_found'],
  ['550 L’utente specificato non è stato trovato', 'recipient_not_found'],
])('reads the words of %s', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

it.each([
  ['552 Hộp thư của bạn đã đầy', 'mailbox_full'],
  ['550 Người dùng không tồn tại', 'recipient_not_found'],
])('reads Vietnamese, whose letters have two marks or a stroke: %s', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

it('looks no further where a character stands for many letters', () => {
  expect(reasonOf(`550 ${'\ufdfa'.repeat(50)} user unknown`)).toBe('recipient_not_found');
  expect(reasonOf(`550 ${'\ufdfa'.repeat(150)} user unknown`)).toBeUndefined();
});
