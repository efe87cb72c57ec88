import { codesOf } from './codesOf.ts';

/** Error codes of ClickSend, and the cause that each states. */
export const CLICKSEND = codesOf(
  'clicksend',
  (code) => ({ message_id: 'CS-1', to: '+12025550142', status_code: '301', error_code: code }),
  { status: 'failed', finality: 'soft' },
  [
    ['4', undefined],
    ['8', 'recipient_not_found'],
    ['9', 'recipient_not_found'],
    ['10', 'opted_out'],
    ['11', 'unsupported_destination'],
    ['12', 'recipient_unavailable'],
    ['13', 'mailbox_full'],
    ['14', 'service_error'],
    ['15', undefined],
    ['16', 'service_error'],
    ['17', 'service_error'],
    ['18', 'service_error'],
    ['19', 'content_rejected'],
    ['99', undefined],
  ],
);
