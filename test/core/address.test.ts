import { describe, expect, it } from 'vitest';
import { addressKey, readAddress } from '../../src/core/index.ts';

describe('addressKey', () => {
  it.each([
    ['Ama@Example.ORG', 'ama@example.org'],
    ['  ama@example.org \n', 'ama@example.org'],
    ['ama@exämple.org', 'ama@xn--exmple-cua.org'],
    ['AMA@EXÄMPLE.ORG', 'ama@xn--exmple-cua.org'],
    ['ama@exa\u0308mple.org', 'ama@xn--exmple-cua.org'],
    ['"odd@local"@example.org', '"odd@local"@example.org'],
    ['+1 202 555 0142', '+1 202 555 0142'],
    ['Shift-Alerts', 'shift-alerts'],
    ['ama@', 'ama@'],
    ['@', '@'],
    ['', ''],
  ])('writes %j as %j', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  it.each([
    ['ama+rota@example.org', 'ama@example.org'],
    ['a.ma@example.org', 'ama@example.org'],
    ['ama@mail.example.org', 'ama@example.org'],
  ])('keeps %s apart from %s: only their provider knows', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it.each([
    'ama@example.org/evil',
    'ama@example.org?x',
    'ama@exa mple.org',
    'ama@%65xample.org',
    'ama@[::1]',
  ])('does not let a URL reading change the domain of %s', (address) => {
    expect(addressKey(address)).toBe(address);
  });

  it('gives the same key for a key', () => {
    for (const address of ['AMA@EXÄMPLE.ORG', 'İ@example.org', '\ud800@example.org']) {
      expect(addressKey(addressKey(address))).toBe(addressKey(address));
    }
  });
});

describe('readAddress', () => {
  it.each([
    ['whatsapp:+12025550142', { address: '+12025550142', channel: 'whatsapp' }],
    ['rcs:+12025550142', { address: '+12025550142', channel: 'rcs' }],
    ['SMS:+12025550142', { address: '+12025550142', channel: 'sms' }],
    ['messenger:4711', { address: '4711', channel: 'other', channelName: 'messenger' }],
    ['+12025550142', { address: '+12025550142' }],
    ['who:ever@example.org', { address: 'who:ever@example.org' }],
    ['whatsapp:', { address: 'whatsapp:' }],
  ])('reads %s', (text, read) => {
    expect(readAddress(text)).toEqual(read);
  });
});
