import { contentOf } from './internal/body.js';
import { explained } from './internal/explain.js';
import { textOf } from './internal/fields.js';
import { addressOf, bare, mailboxesIn } from './internal/mailboxes.js';
import {
  decodedOf,
  fieldOf,
  groupsOf,
  leavesOf,
  linesOf,
  type MailFields,
  type MailPart,
  mailOf,
  partOf,
  typeOf,
} from './internal/mailParts.js';
import {
  aside,
  delivered,
  type Mapping,
  type Mappings,
  refused,
  rowOf,
  sent,
  timedOut,
  type Vocabulary,
} from './internal/mapping.js';
import { plainBounceOf } from './internal/plainBounces.js';
import { collect, type RecordFacts, type Report } from './internal/Report.js';
import { addWithSuppression } from './internal/suppression.js';
import { enhancedCodesOf, LONGEST_ANSWER, type SmtpReply } from './smtp/smtpCode.js';
import { mailTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

const REPORTED = delivered({ evidence: 'spam_report', suppress: 'spam_report' });

/**
 * What a notification says was done for a recipient.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3
 * @see https://www.rfc-editor.org/rfc/rfc8098#section-3.2.6
 */
const ACTIONS: Mappings = {
  failed: refused({ source: 'S' }),
  delayed: sent({ source: 'S' }),
  delivered: delivered({ source: 'S' }),
  // Left for a system that sends no notifications.
  relayed: { status: 'sent', finality: 'rest', source: 'S' },
  // Sent on to a list, whose members may still fail.
  expanded: sent({ source: 'S' }),
  // As some servers write it, against the standard.
  failure: refused({ source: 'S' }),
  expired: timedOut({ reason: 'expired', source: 'S' }),
  // What the recipient's program did, in a receipt. Only who displayed a message had it: the rest can be done before it reaches a
  // mailbox, and what failed was not the delivery.
  'disposition displayed': delivered({ evidence: 'opened' }),
  'disposition deleted': aside(),
  'disposition dispatched': aside(),
  'disposition processed': aside(),
  // Of the standard before.
  'disposition denied': aside({ source: 'S' }),
  'disposition failed': aside({ source: 'S' }),
};

/**
 * Types of feedback reports.
 *
 * @see https://www.iana.org/assignments/marf-parameters
 */
const FEEDBACK: Mappings = {
  abuse: REPORTED,
  fraud: REPORTED,
  virus: REPORTED,
  other: REPORTED,
  // Of drafts before the standard.
  'opt-out': delivered({ evidence: 'unsubscribed', suppress: 'unsubscribe', source: 'S' }),
  // A correction by somebody who looked at the message; it takes nothing back and adds nothing.
  'not-spam': delivered({ evidence: 'opened' }),
  // About how the sender signs its mail.
  'auth-failure': aside(),
};

export const DSN: Vocabulary = {
  provider: 'dsn',
  channel: 'email',
  statuses: { ...ACTIONS, ...FEEDBACK },
};

/** The address is bad, whatever else is: no such mailbox or host, bad syntax, no mail taken there, moved, another owner. */
const HARD = /^5\.(1\.([1236]|10)|7\.1[78])$/;
/** Says nothing beyond the class. */
const VAGUE = /^5\.[01]\.0$/;
/** Any policy, which the text may name. */
const POLICY = /^5\.7\.[01]$/;

const REPORTS = [
  'message/delivery-status',
  'message/global-delivery-status',
  'message/feedback-report',
  'message/disposition-notification',
  'message/global-disposition-notification',
];
const RETURNED = [
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
];

/** Outlook.com's name for who complained, in the mail that it returns with no report beside it. */
const OUTLOOK = 'x-hmxmroriginalrecipient';

/** What a mail says of all its recipients. */
type Common = Pick<RecordFacts, 'messageId' | 'eventId' | 'occurredAt'>;

/**
 * Reads a delivery status notification, a feedback report or a receipt as text: the report alone, or the whole mail that carries
 * it; of mails that hold no report, the bounces of Exim and qmail and the complaints of Outlook.com. `messageId` is the envelope
 * id that the sender gave, or else the `Message-ID` of the returned mail, without its brackets. The recipient is the one that was
 * written to, not the one it was forwarded to. `Arrival-Date` in a notification is the time of the sending, so it dates nothing.
 */
export function readDsn(body: unknown, options?: WebhookOptions): WebhookResult {
  return collect(
    DSN,
    (report) => {
      const text = contentOf(body);
      if (typeof text !== 'string' || text.trim() === '') report.problem('unreadable', '');
      else readMail(report, text);
    },
    options,
  );
}

function readMail(report: Report, text: string): void {
  const lines = linesOf(text);
  const mail = mailOf(lines);
  const leaves = leavesOf(mail);
  const reports = ofTypes(leaves, REPORTS).flatMap((part) => groupsOf(decodedOf(part)));
  const words = leaves.find((part) => (typeOf(part) ?? 'text/plain') === 'text/plain') ?? mail;
  const plain = reports.some(isRecipient)
    ? undefined
    : plainBounceOf(mail.fields, decodedOf(words));
  const alone = typeOf(mail) === undefined && plain?.recipients.length === 0;
  const groups = alone ? groupsOf(lines) : reports;
  const recipients = [...groups.filter(isRecipient), ...(plain?.recipients ?? [])];
  const [attached] = ofTypes(leaves, RETURNED);
  const returned = attached ? partOf(decodedOf(attached)).fields : plain?.returned;
  const feedback =
    groups.find((group) => group.has('feedback-type')) ??
    (fieldOf(mail.fields, 'subject')?.startsWith('complaint about message') &&
    returned?.has(OUTLOOK)
      ? returned
      : undefined);
  const common = {
    messageId:
      valueIn(groups, 'original-envelope-id') ??
      bare(returned && fieldOf(returned, 'message-id')) ??
      bare(
        valueIn(groups, 'original-message-id') ??
          valueIn(groups, 'x-original-message-id') ??
          fieldOf(mail.fields, 'in-reply-to'),
      ),
    eventId: bare(fieldOf(mail.fields, 'message-id')),
    occurredAt: dateOf(mail.fields, 'date'),
  };
  if (feedback) readFeedback(report, feedback, returned, common);
  else if (recipients.length === 0) report.problem('unexpected_shape', '');
  else
    for (const [place, fields] of recipients.entries())
      readRecipient(report, fields, common, `recipients[${place}]`);
}

function readRecipient(
  report: Report,
  fields: MailFields,
  { messageId, eventId, occurredAt }: Common,
  where: string,
): void {
  const enhancedCode = firstWordOf(fields, 'status');
  const raw =
    dispositionOf(fields) ??
    firstWordOf(fields, 'action') ??
    (enhancedCode?.startsWith('5.') ? 'failed' : undefined);
  const text = textOf(fieldOf(fields, 'diagnostic-code'), LONGEST_ANSWER);
  const mapping = rowOf(ACTIONS, raw);
  const named = ['original-recipient', 'final-recipient'].flatMap(
    (name) => addressOf(fieldOf(fields, name)) ?? [],
  );
  addWithSuppression(report, mapping && decided(mapping, { enhancedCode, text }, report.options), {
    messageId,
    eventId,
    where,
    // Where the original is no more than a name, the final one is of use.
    recipient: named.find((address) => address.includes('@')) ?? named[0],
    raw,
    code: enhancedCode,
    detail: text,
    occurredAt: dateOf(fields, 'last-attempt-date') ?? occurredAt,
  });
}

function readFeedback(
  report: Report,
  fields: MailFields,
  returned: MailFields | undefined,
  common: Common,
): void {
  const raw = firstWordOf(fields, 'feedback-type') ?? (fields.has(OUTLOOK) ? 'abuse' : '');
  const mapping = rowOf(FEEDBACK, raw);
  if (mapping && !mapping.status) return;
  const [recipient, another] = complainantsOf(fields, returned);
  const where = 'Original-Rcpt-To';
  // A mailbox provider that hides who complained names everybody.
  if (another !== undefined) report.problem('recipient_not_stated', where, raw);
  else
    addWithSuppression(report, mapping, {
      ...common,
      recipient,
      raw,
      where,
      // When the message came in: later than the sending, and the latest that the report alone tells.
      occurredAt:
        common.occurredAt ?? dateOf(fields, 'arrival-date') ?? dateOf(fields, 'received-date'),
      metadata: { 'Original-Mail-From': fieldOf(fields, 'original-mail-from') },
    });
}

/** Who may have complained: those whom the report names, or else those to whom the returned mail was written. */
function complainantsOf(fields: MailFields, returned: MailFields = new Map()): readonly string[] {
  const values =
    fields.get('removal-recipient') ??
    fields.get('original-rcpt-to') ??
    returned.get(OUTLOOK) ??
    ['to', 'cc'].flatMap((name) => returned.get(name) ?? []);
  return mailboxesIn(values);
}

/** Nobody but the codes says whether a failure is about the address. */
function decided(mapping: Mapping, answer: SmtpReply, options: WebhookOptions): Mapping {
  if (mapping.status !== 'failed') return explained(mapping, answer, options);
  const codes = enhancedCodesOf(answer).filter((code) => !VAGUE.test(code));
  const hard = codes.length > 0 && codes.every((code) => HARD.test(code));
  const policy = codes.some((code) => POLICY.test(code));
  const told = explained(
    { ...mapping, suppress: hard || policy ? 'bounce' : 'no' },
    answer,
    options,
  );
  return told.suppress === 'bounce' && !hard ? { ...told, suppress: 'no' } : told;
}

function ofTypes(parts: readonly MailPart[], types: readonly string[]): readonly MailPart[] {
  return parts.filter((part) => types.includes(typeOf(part) ?? ''));
}

function isRecipient(fields: MailFields): boolean {
  return ['action', 'final-recipient', 'original-recipient'].some((name) => fields.has(name));
}

/** The first that a field of any group says. */
function valueIn(groups: readonly MailFields[], name: string): string | undefined {
  return groups.map((group) => fieldOf(group, name)).find(Boolean);
}

/** Whether a person did it stands before the semicolon. */
function dispositionOf(fields: MailFields): string | undefined {
  const [, word] = /;\s*([\w-]+)/.exec(fieldOf(fields, 'disposition') ?? '') ?? [];
  return word && `disposition ${word}`;
}

function firstWordOf(fields: MailFields, name: string): string | undefined {
  return textOf(fieldOf(fields, name)?.split(/[\s(;]/, 1)[0]);
}

/** A time, without the comment that may follow it. */
function dateOf(fields: MailFields, name: string): string | undefined {
  return mailTime(fieldOf(fields, name)?.split('(', 1)[0]);
}
