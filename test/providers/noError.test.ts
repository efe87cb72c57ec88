import { expect, it } from 'vitest';
import { readWebhook } from '../../src/providers/index.ts';

const TO = '12025550142';

/** Reports that hold a nought where the code of an error would stand. */
const REPORTS = [
  ['twilio', { MessageStatus: 'delivered', To: TO, ErrorCode: '0' }],
  ['plivo', { Status: 'sent', To: TO, ErrorCode: '0' }],
  ['plivo', { Status: 'sent', To: TO, ErrorCode: '000' }],
  ['vonage', { status: 'delivered', msisdn: TO, 'err-code': '0' }],
  ['vonage', { messages: [{ status: '0', to: TO }] }],
  ['sinch', { status: 'Delivered', recipient: TO, code: 0 }],
  ['messagebird', { status: 'delivered', recipient: TO, statusErrorCode: '0' }],
  ['bandwidth', { type: 'message-delivered', to: TO, errorCode: 0 }],
  [
    'infobip',
    { results: [{ to: TO, status: { name: 'DELIVERED_TO_HANDSET' }, error: { id: 0 } }] },
  ],
  ['smpp', { source_addr: TO, short_message: 'id:1 stat:DELIVRD err:000' }],
] as const;

it.each(REPORTS)('takes the nought of %s for no error', (provider, report) => {
  const { events } = readWebhook(provider, report);
  expect(events).toHaveLength(1);
  expect(events[0]).not.toHaveProperty('code');
});

it.each(['queued', 'delivered'])('takes the code beside %s for no cause', (MessageStatus) => {
  const { events } = readWebhook('twilio', { MessageStatus, To: TO, ErrorCode: '30003' });
  expect(events).toMatchObject([{ code: '30003' }]);
  expect(events[0]).not.toHaveProperty('reason');
});
