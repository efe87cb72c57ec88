import type { Channel } from '../src/core/index.js';
import type { Write } from './providers/Envelope.js';
import * as sendgrid from './providers/sendgrid.js';
import * as ses from './providers/ses.js';
import * as twilio from './providers/twilio.js';

/** One report of a fate: so many seconds after the attempt began, and how many more seconds it takes on its way. */
export interface Step {
  readonly write: Write;
  readonly afterSeconds: number;
  /** How late the webhook arrives. @default 0 */
  readonly lateSeconds?: number;
  /** How often it arrives. @default 1 */
  readonly times?: number;
}

/** What becomes of one message on one channel. */
export interface Fate {
  readonly channel: Channel;
  readonly steps: readonly Step[];
}

const HOUR = 3600;

function email(...steps: readonly Step[]): Fate {
  return { channel: 'email', steps };
}

function sms(...steps: readonly Step[]): Fate {
  return { channel: 'sms', steps };
}

function step(write: Write, afterSeconds: number, rest: Partial<Step> = {}): Step {
  return { write, afterSeconds, ...rest };
}

/** Everything that can become of a message here. Scenarios mix them. */
export const FATES = {
  emailDelivered: email(step(ses.sesSend, 2), step(ses.sesDelivery, 6)),
  emailOpened: email(step(ses.sesSend, 2), step(ses.sesDelivery, 5), step(ses.sesOpen, 900)),
  emailSlow: email(
    step(ses.sesSend, 2),
    step(ses.sesServerDelay, 60),
    step(ses.sesServerDelay, 600),
    step(ses.sesDelivery, 1500),
  ),
  emailNoMailbox: email(step(ses.sesSend, 2), step(ses.sesNoMailbox, 8)),
  emailListed: email(step(ses.sesSend, 2), step(ses.sesListed, 3)),
  emailMailboxFull: email(
    step(ses.sesSend, 2),
    step(ses.sesMailboxFullDelay, 30),
    step(ses.sesMailboxFull, 2 * HOUR),
  ),
  emailContentRefused: email(step(ses.sesSend, 2), step(ses.sesContentRefused, 12)),
  emailGivenUp: email(
    step(ses.sesSend, 2),
    step(ses.sesServerDelay, 90),
    step(ses.sesGivenUp, 14 * HOUR),
  ),
  emailLateBounce: email(
    step(ses.sesSend, 2),
    step(ses.sesDelivery, 6),
    step(ses.sesNoMailbox, 240),
  ),
  emailOutOfOffice: email(
    step(ses.sesSend, 2),
    step(ses.sesDelivery, 6),
    step(ses.sesOutOfOffice, 20),
  ),
  emailComplaint: email(
    step(ses.sesSend, 2),
    step(ses.sesDelivery, 6),
    step(ses.sesComplaint, 300),
  ),
  emailUnsubscribed: email(
    step(sendgrid.sendgridProcessed, 1),
    step(sendgrid.sendgridDelivered, 7),
    step(sendgrid.sendgridUnsubscribe, 400),
  ),
  emailSpamReport: email(
    step(sendgrid.sendgridProcessed, 1),
    step(sendgrid.sendgridDelivered, 7),
    step(sendgrid.sendgridSpamReport, 500),
  ),
  emailBlocked: email(
    step(sendgrid.sendgridProcessed, 1),
    step(sendgrid.sendgridDeferred, 20),
    step(sendgrid.sendgridBlocked, 200),
  ),
  emailDropped: email(step(sendgrid.sendgridDropped, 2)),
  emailSilent: email(step(ses.sesSend, 2)),
  /** Reports overtake each other and come twice. */
  emailShuffled: email(
    step(ses.sesOpen, 40),
    step(ses.sesSend, 2, { lateSeconds: 90, times: 2 }),
    step(ses.sesDelivery, 6, { lateSeconds: 50, times: 3 }),
  ),
  smsDelivered: sms(
    step(twilio.twilioQueued, 1),
    step(twilio.twilioSent, 3),
    step(twilio.twilioDelivered, 9),
  ),
  smsUnreachable: sms(step(twilio.twilioSent, 3), step(twilio.twilioUnreachable, 120)),
  smsUnreachableThenDelivered: sms(
    step(twilio.twilioSent, 3),
    step(twilio.twilioUnreachable, 60),
    step(twilio.twilioDelivered, 600),
    step(twilio.twilioSent, 3, { lateSeconds: 700 }),
  ),
  smsUnknownNumber: sms(step(twilio.twilioSent, 3), step(twilio.twilioUnknownNumber, 15)),
  smsFiltered: sms(step(twilio.twilioSent, 3), step(twilio.twilioFiltered, 20)),
  smsLandline: sms(step(twilio.twilioSent, 3), step(twilio.twilioLandline, 11)),
  smsUnexplained: sms(step(twilio.twilioSent, 3), step(twilio.twilioUnexplained, 90)),
  smsOptedOut: sms(step(twilio.twilioOptedOut, 1)),
  smsExpired: sms(step(twilio.twilioSent, 3), step(twilio.twilioExpired, 4 * HOUR)),
  smsSilent: sms(step(twilio.twilioSent, 3)),
  smsUnheard: sms(),
  smsNovelty: sms(step(twilio.twilioNovelty, 5)),
} as const satisfies Record<string, Fate>;

export type FateName = keyof typeof FATES;
