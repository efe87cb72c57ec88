import { codesOf } from './codesOf.ts';

/** Delivery error codes as Azure documents them, and the cause that each states: final ones, then those that later news may change. */
const FINAL = codesOf('azure-sms', bodyOf, { status: 'failed', finality: 'firm' }, [
  ['4000', 'sender_rejected'],
  ['4001', 'configuration_error'],
  ['4002', 'invalid_address'],
  ['4003', 'unsupported_destination'],
  ['4007', 'opted_out'],
  ['4008', 'configuration_error'],
  ['4009', 'sender_rejected'],
  ['4010', 'sender_rejected'],
]);

const OPEN = codesOf('azure-sms', bodyOf, { status: 'failed', finality: 'soft' }, [
  ['4004', 'recipient_not_found'],
  ['4005', 'content_rejected'],
  ['4006', 'recipient_unavailable'],
  ['4020', 'sender_rejected'],
  ['5000', undefined],
  ['5001', 'service_error'],
  ['9999', undefined],
  ['4999', undefined],
]);

export const AZURE_SMS = [...FINAL, ...OPEN];

function bodyOf(deliveryStatusDetails: string | number): unknown {
  return [
    {
      eventType: 'Microsoft.Communication.SMSDeliveryReportReceived',
      data: { to: '+12025550142', deliveryStatus: 'Failed', deliveryStatusDetails },
    },
  ];
}
