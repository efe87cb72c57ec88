import { contentOf } from './internal/body.js';
import { explained } from './internal/explain.js';
import { textOf } from './internal/fields.js';
import {
  fieldOf,
  groupsOf,
  leavesOf,
  linesOf,
  type MailFields,
  type MailPart,
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
  type Vocabulary,
} from './internal/mapping.js';
import { collect, type RecordFacts, type Report } from './internal/Report.js';
import { enhancedCodesOf, LONGEST_ANSWER, type SmtpReply } from './smtp/smtpCode.js';
import { mailTime } from './internal/times.js';
import type { WebhookOptions, WebhookResult } from './webhook.js';

const REPORTED = delivered({ evidence: 'spam_report', suppress: 'spam_report' });

/**
 * What a notification says was done for a recipient.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3
 */
const ACTIONS: Mappings = {
  failed: refused({ source: 'S' }),
  delayed: sent({ source: 'S' }),
  delivered: delivered({ source: 'S' }),
  // Left for a system that sends no notifications.
  relayed: { status: 'sent', finality: 'rest', source: 'S' },
  // Sent on to a list, whose members may still fail.
  expanded: sent({ source: 'S' }),
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
];
const RETURNED = [
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
];

/** `\x{E9}`, up to the last character that there is. */
const NUMBERED = /\\x\{((?:10|[0-9a-f])?[0-9a-f]{1,4})\}/gi;

/** What a mail says of all its recipients. */
type Common = Pick<RecordFacts, 'messageId' | 'eventId' | 'occurredAt'>;

/**
 * Reads a delivery status notification or a feedback report as text: the report alone, or the whole mail that carries it.
 * `messageId` is the envelope id that the sender gave, or else the `Message-ID` of the returned mail, without its brackets. The
 * recipient is the one that was written to, not the one it was forwarded to. `Arrival-Date` in a notification is the time of the
 * sending, so it dates nothing. Encoded reports are not read: the standards have them in plain text.
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
  const mail = partOf(lines);
  const alone = typeOf(mail) === undefined;
  const leaves = leavesOf(mail);
  const groups = alone
    ? groupsOf(lines)
    : ofTypes(leaves, REPORTS).flatMap((part) => groupsOf(part.lines));
  const [returned] = ofTypes(leaves, RETURNED);
  const envelopeId = groups.map((group) => fieldOf(group, 'original-envelope-id')).find(Boolean);
  const common = {
    messageId:
      envelopeId ?? (returned && bare(fieldOf(partOf(returned.lines).fields, 'message-id'))),
    eventId: bare(fieldOf(mail.fields, 'message-id')),
    occurredAt: dateOf(mail.fields, 'date'),
  };
  const feedback = groups.find((group) => group.has('feedback-type'));
  const recipients = groups.filter(isRecipient);
  if (feedback) readFeedback(report, feedback, common);
  else if (recipients.length === 0) report.problem('unexpected_shape', '');
  else
    for (const [place, fields] of recipients.entries())
      readRecipient(report, fields, { ...common, where: `recipients[${place}]` });
}

function readRecipient(
  report: Report,
  fields: MailFields,
  common: Common & Pick<RecordFacts, 'where'>,
): void {
  const raw = firstWordOf(fields, 'action');
  if (raw === undefined) return report.problem('unexpected_shape', common.where);
  const enhancedCode = firstWordOf(fields, 'status');
  const text = textOf(fieldOf(fields, 'diagnostic-code'), LONGEST_ANSWER);
  const mapping = rowOf(ACTIONS, raw);
  report.add(mapping && decided(mapping, { enhancedCode, text }, report.options), {
    ...common,
    recipient:
      addressOf(fieldOf(fields, 'original-recipient')) ??
      addressOf(fieldOf(fields, 'final-recipient')),
    raw,
    code: enhancedCode,
    detail: text,
    occurredAt: dateOf(fields, 'last-attempt-date') ?? common.occurredAt,
  });
}

function readFeedback(report: Report, fields: MailFields, common: Common): void {
  const raw = textOf(fieldOf(fields, 'feedback-type')) ?? '';
  const mapping = rowOf(FEEDBACK, raw);
  if (mapping && !mapping.status) return;
  const named = fields.get('removal-recipient') ?? fields.get('original-rcpt-to') ?? [];
  const [recipient, another] = new Set(named.map(addressOf));
  const where = 'Original-Rcpt-To';
  // A mailbox provider that hides who complained names everybody.
  if (another !== undefined) report.problem('recipient_not_stated', where, raw);
  else
    report.add(mapping, {
      ...common,
      recipient,
      raw,
      where,
      // When the message came in: later than the sending, and the latest that the report alone tells.
      occurredAt: common.occurredAt ?? dateOf(fields, 'arrival-date'),
      metadata: { 'Original-Mail-From': fieldOf(fields, 'original-mail-from') },
    });
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

/** An address of a type that names a mailbox. `utf-8` can write its characters by their numbers. */
function addressOf(value = ''): string | undefined {
  const end = value.indexOf(';');
  const type = end < 0 ? 'rfc822' : value.slice(0, end).trim().toLowerCase();
  const address = bare(value.slice(end + 1));
  if (type === 'utf-8')
    return address?.replace(NUMBERED, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
  return type === 'rfc822' ? address : undefined;
}

/** Without the angle brackets. */
function bare(value = ''): string | undefined {
  const text = value.trim();
  return text.startsWith('<') ? text.slice(1).split('>', 1)[0] : text || undefined;
}

function firstWordOf(fields: MailFields, name: string): string | undefined {
  return textOf(fieldOf(fields, name)?.split(/[\s(;]/, 1)[0]);
}

/** A time, without the comment that may follow it. */
function dateOf(fields: MailFields, name: string): string | undefined {
  return mailTime(fieldOf(fields, name)?.split('(', 1)[0]);
}
