import { describe, expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

describe('Germanic languages', () => {
  it.each([
    ['552 5.2.2 Mailbox hat das Speicherlimit überschritten', 'mailbox_full', 'permanent'],
    ['Het postvak van de geadresseerde is vol', 'mailbox_full', 'unstated'],
    ['552 Brevlådan är full', 'mailbox_full', 'permanent'],
    ['552 Modtagerens postkasse er fuld', 'mailbox_full', 'permanent'],
    ['550 Die Adresse jane@example.com ist uns nicht bekannt', 'recipient_not_found', 'permanent'],
    ['550 Diese Mailbox existiert bei uns nicht', 'recipient_not_found', 'permanent'],
    ['550 5.1.1 Unbekannter Empfänger', 'recipient_not_found', 'permanent'],
    ['550 Onbekende gebruiker', 'recipient_not_found', 'permanent'],
    ['550 5.1.1 Användaren finns inte', 'recipient_not_found', 'permanent'],
    ['550 Ukendt modtager', 'recipient_not_found', 'permanent'],
    ['550 Ukjent mottaker', 'recipient_not_found', 'permanent'],
    ['550 Empfängerdomain existiert nicht', 'domain_not_found', 'permanent'],
    ['550 Benutzerkonto gesperrt', 'recipient_inactive', 'permanent'],
    ['550 Ihre IP-Adresse wurde gesperrt', 'sender_rejected', 'permanent'],
    ['550 Absender-Adresse unbekannt', 'sender_rejected', 'permanent'],
    ['550 Die E-Mail überschreitet die maximal zulässige Größe', 'message_too_large', 'permanent'],
    [
      '554 5.7.1 Die Nachricht wurde aufgrund des Inhalts abgelehnt',
      'content_rejected',
      'permanent',
    ],
    ['550 Ihre E-Mail enthält einen Virus', 'content_rejected', 'permanent'],
    ['Die Nachricht konnte innerhalb von 5 Tagen nicht zugestellt werden', 'expired', 'unstated'],
    ['421 Zu viele Verbindungen', 'service_error', 'transient'],
    ['450 Der Server ist zurzeit nicht erreichbar', 'service_error', 'transient'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Romance languages', () => {
  it.each([
    ['552 O usuário excedeu a quota', 'mailbox_full', 'permanent'],
    ['552 5.2.2 El usuario ha superado su cuota', 'mailbox_full', 'permanent'],
    ['552 La casella ha superato la quota', 'mailbox_full', 'permanent'],
    ['550 Cet utilisateur est inconnu sur ce serveur', 'recipient_not_found', 'permanent'],
    ["550 L'utente specificato non è stato trovato", 'recipient_not_found', 'permanent'],
    [
      'No se encontró la dirección de correo electrónico que especificó.',
      'recipient_not_found',
      'unstated',
    ],
    ['550 Utilizator necunoscut', 'recipient_not_found', 'permanent'],
    ['Le domaine du destinataire est introuvable', 'domain_not_found', 'unstated'],
    ['El dominio del destinatario no existe', 'domain_not_found', 'unstated'],
    ['O domínio do destinatário não existe', 'domain_not_found', 'unstated'],
    ['Il dominio del destinatario non esiste', 'domain_not_found', 'unstated'],
    ['550 Votre adresse IP est bloquée', 'sender_rejected', 'permanent'],
    ['552 Taille du message trop importante', 'message_too_large', 'permanent'],
    ['552 A mensagem excede o tamanho máximo', 'message_too_large', 'permanent'],
    ["550 Mail rejeté par l'antispam", 'content_rejected', 'permanent'],
    ['550 Il messaggio è stato identificato come spam', 'content_rejected', 'permanent'],
    ['Le serveur distant ne répond pas', 'service_error', 'unstated'],
    ['Il server è temporaneamente non disponibile', 'service_error', 'unstated'],
    ['El servidor no está disponible temporalmente', 'service_error', 'unstated'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Slavic languages', () => {
  it.each([
    ['552 Limit pojemności skrzynki został przekroczony', 'mailbox_full', 'permanent'],
    ['Skrzynka odbiorcza adresata jest pełna', 'mailbox_full', 'unstated'],
    ['552 Квота почтового ящика исчерпана', 'mailbox_full', 'permanent'],
    ['550 Nie ma takiego konta', 'recipient_not_found', 'permanent'],
    ['550 Použivatel neexistuje', 'recipient_not_found', 'permanent'],
    ['550 Нет такого адресата', 'recipient_not_found', 'permanent'],
    ['Домен не существует', 'domain_not_found', 'unstated'],
    ['550 Аккаунт удалён', 'recipient_inactive', 'permanent'],
    ['552 Размер письма превышает допустимый', 'message_too_large', 'permanent'],
    ['550 Wiadomość została odrzucona jako spam', 'content_rejected', 'permanent'],
    ['550 Zpráva byla vyhodnocena jako spam', 'content_rejected', 'permanent'],
    ['Превышен лимит соединений, попробуйте позже', 'service_error', 'unstated'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Turkish, Finnish and Hungarian', () => {
  it.each([
    ['550 Böyle bir kullanıcı yok', 'recipient_not_found', 'permanent'],
    ['550 Alıcı bulunamadı', 'recipient_not_found', 'permanent'],
    ['550 Tuntematon vastaanottaja', 'recipient_not_found', 'permanent'],
    ['550 Ismeretlen címzett', 'recipient_not_found', 'permanent'],
    ['552 Posta kutusu dolu', 'mailbox_full', 'permanent'],
    ['552 Kota aşıldı', 'mailbox_full', 'permanent'],
    ['552 A postafiók megtelt', 'mailbox_full', 'permanent'],
    ['550 5.7.1 Mesaj spam olarak algılandı', 'content_rejected', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('Japanese, Chinese and Korean', () => {
  it.each([
    ['宛先のドメインが見つかりません', 'domain_not_found', 'unstated'],
    ['550 ドメイン内にユーザーが存在しません', 'recipient_not_found', 'permanent'],
    [
      '550 指定されたメールアドレスは存在しないか使われておりません',
      'recipient_not_found',
      'permanent',
    ],
    ['收件人域名不存在', 'domain_not_found', 'unstated'],
    ['550 该域名下用户不存在', 'recipient_not_found', 'permanent'],
    ['找不到您输入的电子邮件地址。', 'recipient_not_found', 'unstated'],
    ['服务器繁忙，请稍后再试', 'service_error', 'unstated'],
    ['552 수신자의 메일함이 가득 찼습니다', 'mailbox_full', 'permanent'],
    ['550 도메인을 찾을 수 없습니다', 'domain_not_found', 'permanent'],
    ['451 서버 오류, 잠시 후 다시 시도', 'service_error', 'transient'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});
