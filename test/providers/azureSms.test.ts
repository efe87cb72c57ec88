import { expect, it } from 'vitest';
import { readStatus } from '../../src/providers/index.ts';

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
