import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, readAddress } from '../../src/core/index.ts';
import { runs } from '../support/runs.ts';

describe('addressKey', () => {
  it.each([
    ['Ama@Example.ORG', 'ama@example.org'],
    ['  ama@example.org \n', 'ama@example.org'],
    ['ama@exämple.org', 'ama@xn--exmple-cua.org'],
    ['AMA@EXÄMPLE.ORG', 'ama@xn--exmple-cua.org'],
    ['ama@exa\u0308mple.org', 'ama@xn--exmple-cua.org'],
    ['ama@XN--EXMPLE-CUA.org', 'ama@xn--exmple-cua.org'],
    ['ama@ｅｘａｍｐｌｅ。org', 'ama@example.org'],
    ['AMÉLIE@example.org', 'amélie@example.org'],
    ['Ame\u0301lie@example.org', 'amélie@example.org'],
    ['\u00a0\ufeffama@example.org\u2003', 'ama@example.org'],
    ['ama@1', 'ama@1'],
    ['ama@0x7F.1', 'ama@0x7f.1'],
    ['ama@127.0.0.1', 'ama@127.0.0.1'],
    ['ama@127.0.0.1.', 'ama@127.0.0.1.'],
    ['ama@EXA MPLE.org', 'ama@exa mple.org'],
    ['ama\ud800@example.org', 'ama\ufffd@example.org'],
    ['+12025550142', '+12025550142'],
    ['"odd@local"@example.org', '"odd@local"@example.org'],
    ['+1 202 555 0142', '+1 202 555 0142'],
    ['Shift-Alerts', 'shift-alerts'],
    ['@EXÄMPLE.org', '@xn--exmple-cua.org'],
    ['Ama <Ama@Example.org>', 'ama@example.org'],
    ['"Ama, of the shift" <ama@example.org>', 'ama@example.org'],
    ['<ama@example.org>', 'ama@example.org'],
    ['ama@example.org <home>@', 'ama@example.org <home>@'],
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
    ['ama@1', 'ama@0.0.0.1'],
    ['ama@0x7f.1', 'ama@127.0.0.1'],
  ])('keeps %s apart from %s: only their provider knows', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it.each([
    'ama@example.org/evil',
    'ama@example.org?x',
    'ama@exa mple.org',
    'ama@%65xample.org',
    'ama@[::1]',
    'ama@example.org:25',
    'ama@example.org#x',
    'ama@example.org\\x',
    'ama@exa\tmple.org',
    'ama@example.org\u0001',
    'ama@example.org\u0000x',
  ])('does not let a URL reading change the domain of %s', (address) => {
    expect(addressKey(address)).toBe(address);
  });

  it('gives the same key for a key', () => {
    const parts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('J\u030c', 'İ', 'ΑΣ', 'ß', 'ama@', '@example', '.org', '127.1', 'xn--', ' '),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (text) => {
        const key = addressKey(text.join(''));
        expect(addressKey(key)).toBe(key);
      }),
      { numRuns: runs(5000) },
    );
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
    [' whatsapp: +12025550142 ', { address: '+12025550142', channel: 'whatsapp' }],
    ['email:4711', { address: '4711', channel: 'email' }],
    ['+1:2', { address: '+1:2' }],
    ['+1 whatsapp:2', { address: '+1 whatsapp:2' }],
    ['', { address: '' }],
  ])('reads %s', (text, read) => {
    expect(readAddress(text)).toEqual(read);
  });
});
