import { AZURE_SMS } from './azureSms.ts';
import { BANDWIDTH } from './bandwidth.ts';
import { CLICKSEND } from './clicksend.ts';
import type { CodeCase } from './codesOf.ts';
import { INFOBIP } from './infobip.ts';
import { MESSAGEBIRD } from './messagebird.ts';
import { PLIVO } from './plivo.ts';
import { SINCH } from './sinch.ts';
import { TELNYX } from './telnyx.ts';
import { TWILIO } from './twilio.ts';
import { VONAGE } from './vonage.ts';

/** Codes that providers document, each in a report of its own. */
export const CODE_CASES: readonly CodeCase[] = [
  ...AZURE_SMS,
  ...BANDWIDTH,
  ...CLICKSEND,
  ...INFOBIP,
  ...MESSAGEBIRD,
  ...PLIVO,
  ...SINCH,
  ...TELNYX,
  ...TWILIO,
  ...VONAGE,
];
