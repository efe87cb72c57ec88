import { expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

it.each([
  [{ enhancedCode: '5.1.1' }, 'recipient_not_found', 'permanent'],
  [{ enhancedCode: '5.1.2' }, 'domain_not_found', 'permanent'],
  [{ enhancedCode: '5.1.3' }, 'invalid_address', 'permanent'],
  [{ enhancedCode: '5.1.4' }, 'recipient_not_found', 'permanent'],
  [{ enhancedCode: '5.1.6' }, 'recipient_inactive', 'permanent'],
  [{ enhancedCode: '5.1.7' }, 'sender_rejected', 'permanent'],
  [{ enhancedCode: '5.1.8' }, 'sender_rejected', 'permanent'],
  [{ enhancedCode: '5.1.10' }, 'domain_not_found', 'permanent'],
  [{ enhancedCode: '5.1.0' }, undefined, 'permanent'],
  [{ enhancedCode: '4.2.1' }, 'recipient_inactive', 'transient'],
  [{ enhancedCode: '5.2.1' }, 'recipient_inactive', 'permanent'],
  [{ enhancedCode: '4.2.2' }, 'mailbox_full', 'transient'],
  [{ enhancedCode: '5.2.2' }, 'mailbox_full', 'permanent'],
  [{ enhancedCode: '5.2.3' }, 'message_too_large', 'permanent'],
  [{ enhancedCode: '5.3.4' }, 'message_too_large', 'permanent'],
  [{ enhancedCode: '4.3.0' }, 'service_error', 'transient'],
  [{ enhancedCode: '4.3.1' }, 'service_error', 'transient'],
  [{ enhancedCode: '4.3.2' }, 'service_error', 'transient'],
  [{ enhancedCode: '4.3.5' }, 'service_error', 'transient'],
  [{ enhancedCode: '4.4.1' }, 'service_error', 'transient'],
  [{ enhancedCode: '5.4.1' }, 'service_error', 'permanent'],
  [
    {
      enhancedCode: '5.4.1',
      text: '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [x.prod.protection.outlook.com]',
    },
    'recipient_not_found',
    'permanent',
  ],
  [{ enhancedCode: '4.4.2' }, 'service_error', 'transient'],
  [{ enhancedCode: '5.4.3' }, 'service_error', 'permanent'],
  [{ enhancedCode: '5.4.4' }, 'domain_not_found', 'permanent'],
  [{ enhancedCode: '4.4.5' }, 'service_error', 'transient'],
  [{ enhancedCode: '5.4.6' }, 'service_error', 'permanent'],
  [{ enhancedCode: '4.4.7' }, 'expired', 'transient'],
  [{ enhancedCode: '5.4.7' }, 'expired', 'permanent'],
  [{ enhancedCode: '5.5.3' }, 'service_error', 'permanent'],
  [{ enhancedCode: '5.6.1' }, 'content_rejected', 'permanent'],
  [{ enhancedCode: '5.7.1' }, undefined, 'permanent'],
  [{ enhancedCode: '5.7.1', text: 'message looks like spam' }, 'content_rejected', 'permanent'],
  [{ enhancedCode: '5.7.1', text: 'poor reputation of 192.0.2.1' }, 'sender_rejected', 'permanent'],
  [{ enhancedCode: '5.7.1', text: 'relaying denied' }, undefined, 'permanent'],
  [{ enhancedCode: '5.7.13' }, 'recipient_inactive', 'permanent'],
  [{ enhancedCode: '5.7.17' }, 'recipient_inactive', 'permanent'],
  [{ enhancedCode: '5.7.18' }, 'recipient_inactive', 'permanent'],
  ...[20, 21, 22, 23, 24, 25, 26, 27, 28, 29].map(
    (detail) => [{ enhancedCode: `5.7.${detail}` }, 'sender_rejected', 'permanent'] as const,
  ),
  [{ enhancedCode: '5.7.30' }, 'configuration_error', 'permanent'],
  [
    { text: 'smtp; 550 5.1.1 <jane@example.com>: user unknown' },
    'recipient_not_found',
    'permanent',
  ],
  [{ text: '550 No such user here' }, 'recipient_not_found', 'permanent'],
  [{ text: '452 mailbox full' }, 'mailbox_full', 'transient'],
  [{ replyCode: 550 }, undefined, 'permanent'],
  [{ replyCode: '421' }, undefined, 'transient'],
  [{ text: 'greetings from 5.1.1.7' }, undefined, 'unstated'],
  [{ text: 'user' }, undefined, 'unstated'],
  [{}, undefined, 'unstated'],
] as const)('reads %j', (reply, reason, permanence) => {
  const reading = readSmtpReply(reply);
  expect(reading.reason).toBe(reason);
  expect(reading.permanence).toBe(permanence);
});

it('looks only at the head of a text without end', () => {
  expect(readSmtpReply({ text: `${'a '.repeat(500_000)}5.1.1` })).toEqual({
    permanence: 'unstated',
  });
});

it('takes an answer for a success by the codes beside its words', () => {
  expect(readSmtpReply({ replyCode: 250, text: 'mailbox full' }).reason).toBeUndefined();
  expect(readSmtpReply({ enhancedCode: '2.1.5', text: 'user unknown' }).reason).toBeUndefined();
});
