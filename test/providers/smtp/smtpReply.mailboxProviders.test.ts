import { describe, expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

describe('Yahoo and AOL', () => {
  it.each([
    [
      "554 delivery error: dd This user doesn't have a yahoo.com account (jane@yahoo.com) [-5] - mta1.mail.example",
      'recipient_not_found',
      'permanent',
    ],
    [
      '554 delivery error: dd This user doesn&#39;t have a yahoo.com account (jane@yahoo.com) [0]',
      'recipient_not_found',
      'permanent',
    ],
    [
      '554 delivery error: dd Sorry your message to jane@yahoo.com cannot be delivered. This account has been disabled or discontinued [#102].',
      'recipient_inactive',
      'permanent',
    ],
    [
      '554 30 Sorry, your message to jane@yahoo.com cannot be delivered. This mailbox is disabled (554.30).',
      'recipient_inactive',
      'permanent',
    ],
    ['550 5.1.1 : Recipient address rejected', 'recipient_not_found', 'permanent'],
    [
      '421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
      'sender_rejected',
      'transient',
    ],
    [
      '421 4.7.1 [TS03] All messages from 192.0.2.9 will be permanently deferred; Retrying will NOT succeed.',
      'sender_rejected',
      'transient',
    ],
    [
      '553 5.7.2 [TSS09] All messages from 192.0.2.9 will be permanently deferred; Retrying will NOT succeed.',
      'sender_rejected',
      'permanent',
    ],
    [
      "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.9, because the ip is in Spamhaus's list",
      'sender_rejected',
      'permanent',
    ],
    [
      '554 5.7.9 [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
      'content_rejected',
      'permanent',
    ],
    [
      '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
      'content_rejected',
      'permanent',
    ],
    [
      '451 4.7.1 [GL01] Message from (192.0.2.9) temporarily deferred - 4.16.50',
      'recipient_unavailable',
      'transient',
    ],
    [
      '552 1 Requested mail action aborted: exceeded storage allocation; mailbox is full',
      'mailbox_full',
      'permanent',
    ],
    ['521 5.2.1 : AOL will not accept delivery of this message.', 'sender_rejected', 'permanent'],
    [
      '554- (RTR:BL) https://postmaster.aol.example 554 Connecting IP: 192.0.2.9',
      'sender_rejected',
      'permanent',
    ],
    ['550 5.1.1 <jane@example.com> Not our Customer', 'recipient_not_found', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('iCloud, Comcast, AT&T, Spectrum and Cox', () => {
  it.each([
    [
      '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      'content_rejected',
      'permanent',
    ],
    ['550 5.7.1 [HM08] Message rejected due to local policy', 'content_rejected', 'permanent'],
    ['552 5.2.2 <jane@example.com>: user is over quota', 'mailbox_full', 'permanent'],
    [
      '550 5.1.6 recipient no longer on server: jane@example.com',
      'recipient_inactive',
      'permanent',
    ],
    ['550 5.1.1 unknown or illegal alias: jane@example.com', 'recipient_not_found', 'permanent'],
    [
      '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.9',
      'sender_rejected',
      'permanent',
    ],
    [
      '554 resimta-po-01 192.0.2.9 Comcast block for spam. Please see https://postmaster.example',
      'sender_rejected',
      'permanent',
    ],
    ['421 4.1.0 resimta-po-01 192.0.2.9 Too many sessions opened', 'service_error', 'transient'],
    [
      '553 5.3.0 flpd575 DNSBL:RBL 521< 192.0.2.9 >_is_blocked.For assistance forward this error to abuse',
      'sender_rejected',
      'permanent',
    ],
    [
      '554 ERROR: Mail refused - <192.0.2.9> See https://postmaster. AUP#I-1000',
      'sender_rejected',
      'permanent',
    ],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('German providers', () => {
  it.each([
    [
      '550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.gmx.net/en/error-messages',
      'recipient_not_found',
      'permanent',
    ],
    [
      '554-gmx.net (mxgmx001) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed.',
      'sender_rejected',
      'permanent',
    ],
    [
      '554-web.de (mxweb001) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record.',
      'sender_rejected',
      'permanent',
    ],
    [
      '554 IP=192.0.2.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
      'sender_rejected',
      'permanent',
    ],
    [
      '554 IP=192.0.2.9 - None/bad reputation. Ask your postmaster for help or to contact tosa@rx.t-online.de for reset.',
      'sender_rejected',
      'permanent',
    ],
    ['550-5.7.0 Message considered as spam or virus, rejected', 'content_rejected', 'permanent'],
    ['550 5.1.1 Empfänger unbekannt', 'recipient_not_found', 'permanent'],
    ['550 Benutzer unbekannt', 'recipient_not_found', 'permanent'],
    ['550 5.1.1 Die E-Mail-Adresse existiert nicht', 'recipient_not_found', 'permanent'],
    ['552 5.2.2 Postfach voll', 'mailbox_full', 'permanent'],
    ['452 Das Postfach des Empfängers ist voll', 'mailbox_full', 'transient'],
    ['550 5.7.1 Speicherplatz des Empfängers erschöpft', 'mailbox_full', 'permanent'],
    ['550 Das Konto wurde deaktiviert', 'recipient_inactive', 'permanent'],
    ['552 Die Nachricht ist zu groß', 'message_too_large', 'permanent'],
    ['550 Absenderadresse abgelehnt', 'sender_rejected', 'permanent'],
    ['554 Nachricht als Spam erkannt und abgelehnt', 'content_rejected', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('French providers', () => {
  it.each([
    [
      '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
      'recipient_not_found',
      'permanent',
    ],
    [
      '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
      'mailbox_full',
      'permanent',
    ],
    [
      '550 5.1.1 Boite du destinataire archivee. Archived recipient. OFR_418 [418]',
      'recipient_inactive',
      'permanent',
    ],
    ['550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]', 'content_rejected', 'permanent'],
    [
      '421 smtp.example.fr Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
      'service_error',
      'transient',
    ],
    [
      '451 4.3.2 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN007_103',
      'service_error',
      'transient',
    ],
    ['550 5.1.1 Utilisateur inconnu', 'recipient_not_found', 'permanent'],
    ['550 5.1.1 Adresse email du destinataire inexistante', 'recipient_not_found', 'permanent'],
    ['552 Boîte aux lettres pleine', 'mailbox_full', 'permanent'],
    ['552 Quota dépassé', 'mailbox_full', 'permanent'],
    ['550 Ce compte est désactivé', 'recipient_inactive', 'permanent'],
    ['550 Expéditeur refusé', 'sender_rejected', 'permanent'],
    ['550 spam detected', 'content_rejected', 'permanent'],
    [
      '451 too many errors from your ip (192.0.2.9), please visit http://postmaster.free.example/',
      'service_error',
      'transient',
    ],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Italian, Spanish and Portuguese providers', () => {
  it.each([
    ['550 5.1.1 Utente sconosciuto', 'recipient_not_found', 'permanent'],
    ['552 5.2.2 La casella di posta del destinatario è piena', 'mailbox_full', 'permanent'],
    ["550 L'indirizzo non esiste", 'recipient_not_found', 'permanent'],
    ['550 La casella è stata disattivata', 'recipient_inactive', 'permanent'],
    ['550 Account not found on this server', 'recipient_not_found', 'permanent'],
    ['550 5.1.1 Usuario desconocido', 'recipient_not_found', 'permanent'],
    ['552 El buzón del usuario está lleno', 'mailbox_full', 'permanent'],
    ['552 Cuota excedida', 'mailbox_full', 'permanent'],
    ['550 La cuenta no existe', 'recipient_not_found', 'permanent'],
    ['550 La cuenta ha sido suspendida', 'recipient_inactive', 'permanent'],
    ['550 Usuário inexistente', 'recipient_not_found', 'permanent'],
    ['552 Caixa postal cheia', 'mailbox_full', 'permanent'],
    ['550 Conta desativada', 'recipient_inactive', 'permanent'],
    ['552 Mensaje demasiado grande', 'message_too_large', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Russian, Czech and Polish providers', () => {
  it.each([
    [
      '550 Message was not accepted -- invalid mailbox. Local mailbox jane@mail.example is unavailable: user not found',
      'recipient_not_found',
      'permanent',
    ],
    [
      '550 Message was not accepted -- Local mailbox jane@mail.example is unavailable: account is disabled',
      'recipient_inactive',
      'permanent',
    ],
    [
      '550 spam message rejected. Please visit http://help.mail.example/notspam-support/id?c=abc',
      'content_rejected',
      'permanent',
    ],
    ['550 5.7.1 No such user!', 'recipient_not_found', 'permanent'],
    [
      '554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.example/1IrBc',
      'content_rejected',
      'permanent',
    ],
    [
      '451 4.7.1 Sorry, the service is currently unavailable. Please come back later.',
      'service_error',
      'transient',
    ],
    ['552 5.2.2 Mailbox size limit exceeded', 'mailbox_full', 'permanent'],
    ['550 5.7.1 Policy rejection on the target address', 'content_rejected', 'permanent'],
    ['550 Пользователь не найден', 'recipient_not_found', 'permanent'],
    ['552 Почтовый ящик переполнен', 'mailbox_full', 'permanent'],
    ['550 5.1.1 Příjemce neexistuje', 'recipient_not_found', 'permanent'],
    ['552 Schránka je plná', 'mailbox_full', 'permanent'],
    ['550 Brak takiego użytkownika', 'recipient_not_found', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Chinese providers', () => {
  it.each([
    [
      '550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728',
      'recipient_not_found',
      'permanent',
    ],
    ['550 Mailbox unavailable or access denied', 'recipient_not_found', 'permanent'],
    [
      '550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
      'content_rejected',
      'permanent',
    ],
    [
      '550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
      'service_error',
      'permanent',
    ],
    ['550 Domain frequency limited', 'service_error', 'permanent'],
    ['550 Mail is rejected by recipients', 'sender_rejected', 'permanent'],
    ['550 Suspected spam ip', 'sender_rejected', 'permanent'],
    [
      '554 DT:SPM 163 mx1,PMCowEDZ1cfGc 1523945678 http://mail.163.com/help/help_spam_16.htm',
      'content_rejected',
      'permanent',
    ],
    ['554 MI:SPF mx14, http://mail.163.com/help/help_spam_16.htm', 'sender_rejected', 'permanent'],
    ['554 HL:IPB 192.0.2.9 mx1', 'sender_rejected', 'permanent'],
    ['451 RP:TRC 163 smtp10', 'service_error', 'transient'],
    ['421 HL:ICC 163 mx1', 'service_error', 'transient'],
    ['550 MI:SPB 163 smtp2', 'sender_rejected', 'permanent'],
    ['550 User suspended: jane@163.example', 'recipient_inactive', 'permanent'],
    ['552 收件人邮箱已满', 'mailbox_full', 'permanent'],
    ['550 用户不存在', 'recipient_not_found', 'permanent'],
    ['550 垃圾邮件', 'content_rejected', 'permanent'],
    ['550 发件人被拒绝', 'sender_rejected', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Japanese providers', () => {
  it.each([
    ['550 Unknown user jane@docomo.example', 'recipient_not_found', 'permanent'],
    ['550 <jane@au.example>: User unknown', 'recipient_not_found', 'permanent'],
    ['550 Invalid recipient: <jane@softbank.example>', 'recipient_not_found', 'permanent'],
    ['550 5.1.1 宛先のメールアドレスが見つかりませんでした', 'recipient_not_found', 'permanent'],
    ['550 ユーザーが存在しません', 'recipient_not_found', 'permanent'],
    ['550 宛先不明', 'recipient_not_found', 'permanent'],
    ['552 メールボックスが一杯です', 'mailbox_full', 'permanent'],
    ['452 4.2.2 メールボックスの容量が上限を超えています', 'mailbox_full', 'transient'],
    ['ドメインが存在しません', 'domain_not_found', 'unstated'],
    ['552 メッセージのサイズが大きすぎます', 'message_too_large', 'permanent'],
    ['550 迷惑メールと判定されたため拒否しました', 'content_rejected', 'permanent'],
    ['550 送信者が拒否されました', 'sender_rejected', 'permanent'],
    ['550 このアカウントは無効です', 'recipient_inactive', 'permanent'],
    ['452 4.2.2 The user(s) account is temporarily over quota', 'mailbox_full', 'transient'],
    ['550 5.2.1 account is disabled(or not activated)', 'recipient_inactive', 'permanent'],
    ['Permanent Failure: Other Address Problem', 'recipient_not_found', 'unstated'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Korean providers', () => {
  it.each([
    ['550 5.1.1 No such user - nsmtp', 'recipient_not_found', 'permanent'],
    ['552 5.2.2 Mailbox full - nsmtp', 'mailbox_full', 'permanent'],
    ['554 5.7.1 Your ip blocked from this server - psmtp', 'sender_rejected', 'permanent'],
    ['550 존재하지 않는 사용자입니다', 'recipient_not_found', 'permanent'],
    ['552 메일함 용량 초과', 'mailbox_full', 'permanent'],
    ['550 휴면 계정입니다', 'recipient_inactive', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});
