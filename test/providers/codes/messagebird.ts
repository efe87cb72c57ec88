import { codesOf } from './codesOf.ts';

const FAILED = { recipient: '447700900142', status: 'delivery_failed' };

/** Errors of a network, and the cause that each states. */
const ERRORS = codesOf(
  'messagebird',
  (code) => ({ ...FAILED, statusErrorCode: code }),
  { status: 'failed', finality: 'soft' },
  [
    ['1', 'recipient_not_found'],
    ['6', 'recipient_unavailable'],
    ['9', 'recipient_inactive'],
    ['13', 'recipient_inactive'],
    ['27', 'recipient_unavailable'],
    ['31', 'recipient_unavailable'],
    ['4711', undefined],
  ],
);

/** Causes in Bird's own words. */
const CAUSES = codesOf(
  'messagebird',
  (statusReason) => ({ ...FAILED, statusReason }),
  { status: 'failed', finality: 'soft' },
  [
    ['incorrect number', 'invalid_address'],
    ['unknown subscriber', 'recipient_not_found'],
    ['unavailable subscriber', 'recipient_unavailable'],
    ['opted out', 'opted_out'],
    ['received network error', 'service_error'],
    ['insufficient balance', 'configuration_error'],
    ['capacity limit reached', 'service_error'],
    ['generic delivery failure', undefined],
  ],
);

export const MESSAGEBIRD = [...ERRORS, ...CAUSES];
