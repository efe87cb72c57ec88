import { expect, it } from 'vitest';
import { readAzureSms, readStatus } from '../../src/providers/index.ts';

/** Delivery error codes as Azure documents them, the cause that each states, and whether later news may still differ. */
const CODES = [
  ['4000', 'firm', 'sender_rejected'],
  ['4001', 'firm', 'configuration_error'],
  ['4002', 'firm', 'invalid_address'],
  ['4003', 'firm', 'unsupported_destination'],
  ['4004', 'soft', 'recipient_not_found'],
  ['4005', 'soft', 'content_rejected'],
  ['4006', 'soft', 'recipient_unavailable'],
  ['4007', 'firm', 'opted_out'],
  ['4008', 'firm', 'configuration_error'],
  ['4009', 'firm', 'sender_rejected'],
  ['4010', 'firm', 'sender_rejected'],
  ['4020', 'soft', 'sender_rejected'],
  ['5000', 'soft', undefined],
  ['5001', 'soft', 'service_error'],
  ['9999', 'soft', undefined],
  ['4999', 'soft', undefined],
] as const;

it.each(CODES)('reads error %s as %s, %s', (code, finality, reason) => {
  const { events } = readAzureSms([
    {
      eventType: 'Microsoft.Communication.SMSDeliveryReportReceived',
      data: { to: '+12025550142', deliveryStatus: 'Failed', deliveryStatusDetails: code },
    },
  ]);
  expect(events).toMatchObject([{ status: 'failed', finality, code }]);
  expect(events[0]?.reason).toBe(reason);
});

it('reads a stored code', () => {
  expect(readStatus('azure-sms', { status: 'Failed', code: 4004 })).toMatchObject({
    finality: 'soft',
    reason: 'recipient_not_found',
  });
  expect(readStatus('azure-sms', { status: 'Failed', code: 4007 })).toMatchObject({
    finality: 'firm',
    reason: 'opted_out',
  });
  expect(readStatus('azure-sms', { status: 'Failed 5002' })).toMatchObject({
    status: 'sent',
    finality: 'rest',
  });
});
