import type { SmtpRule } from './rule.js';

/** Polish, Czech and Slovak: WP, Onet, Interia, Seznam. `ł` is a letter of its own and keeps its stroke. */
const WESTERN_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(skrzynka|skrzynki|konto) … (pełna|pelna|przepełnion\\w|przepelnion\\w|zapełnion\\w)',
      '(schranka|schranky) … (je )?(plna|preplnena)',
      '(limit|pojemnosc|kvota|kwota) .. (skrzynki|konta|schranky) … (przekroczon\\w|prekrocen\\w?|wyczerpan\\w)',
      '(przekroczon\\w|przekroczył\\w?|prekrocena|prekrocen|prekrocila) … (quota|quote|limit|limitu|pojemnosc|kvota|kvotu|miejsca)',
      'brak (wolnego )?miejsca … (skrzynce|koncie|dysku)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(nadawca|nadawcy|odesilatel) … (odrzucon\\w|zablokowan\\w|odmitnut|zablokovan|nieznany|neznamy)',
      '(adres ip|ip adresa) … (zablokowan\\w|zablokovan\\w|odrzucon\\w|czarnej liscie)',
    ],
    reason: 'sender_rejected',
  },
  {
    says: ['(domena|domeny) … (nie istnieje|neexistuje|nieznana|nenalezena|nie znaleziono)'],
    reason: 'domain_not_found',
  },
  {
    says: [
      '(uzytkownik|odbiorca|odbiorcy|adresat|konto|skrzynka|uzytkownika|adres) … (nieznan\\w|nieprawidłow\\w|nie (istnieje|znaleziono|odnaleziono|został\\w? (od|z)naleziono?\\w?))',
      '(nie ma|brak) (takiego |takiej )?(konta|uzytkownika|adresata|odbiorcy|skrzynki)',
      'nieznany (uzytkownik|odbiorca|adresat)',
      '(uzivatel|prijemce|adresat|schranka|pouzivatel|adresa) … (neexistuje|neznamy|neznama|nenalezen\\w?|nebyl\\w? nalezen\\w?)',
      'neznamy (uzivatel|prijemce|adresat|pouzivatel)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(konto|skrzynka|uzytkownik) … (zablokowan\\w|nieaktywn\\w|zawieszon\\w|usuniet\\w|wyłaczon\\w)',
      '(schranka|ucet|uzivatel) … (zablokovan\\w?|zrusen\\w?|neaktivni|deaktivovan\\w?)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: [
      '(wiadomosc|załacznik|zprava|priloha|sprava) (jest |je )?(zbyt duza|za duza|prilis velk\\w)',
      '(wiadomosc|zprava) … (przekracza|prekracuje) … (rozmiar|limit|velikost)',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      '(wiadomosc|zprava|list) (jest |byla |została )?(odrzucon\\w|zablokowan\\w|odmitnuta|zablokovana) … (spam|wirus\\w?|vir)',
      'jako (spam|niechcian\\w{1,3}|nevyzadan\\w{1,3})',
      '(wiadomosc|zprava) … (zawiera|obsahuje) … (wirus\\w?|vir|spam)',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      '(zbyt wiele|za duzo|prilis mnoho) (połaczen|wiadomosci|spojeni|zprav)',
      '(serwer|server) … (niedostepny|przeciazony|nedostupny|pretizen)',
      '(sprobuj|zkuste) (ponownie |to )?(pozniej|pozdeji)',
    ],
    reason: 'service_error',
  },
];

/** Russian and Ukrainian: Mail.ru, Yandex, Rambler, Ukr.net. */
const EASTERN_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(ящик|скриньк)[^.]{0,40}(переполнен|заполнен|переповнен)',
      'превышен[^.]{0,20}(квот|размер ящик|лимит ящик|объем ящик)',
      'квота[^.]{0,20}(превышена|исчерпана|перевищена)',
      '(недостаточно|нет) (свободного )?места[^.]{0,20}ящик',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(отправител|відправник|ip адрес|ваш ip|ваш сервер)[^.]{0,40}(заблокирован|отклонен|запрещен|заблоковано|черном списке|неизвестен)',
    ],
    reason: 'sender_rejected',
  },
  {
    says: ['домен[а-я]{0,3}( получателя)?[^.]{0,8}(не существует|не найден|неизвестен|не існує)'],
    reason: 'domain_not_found',
  },
  {
    says: [
      '(пользовател|адресат|получател|ящик|адрес|аккаунт|учетная запись|користувач|одержувач|скриньк)[^.]{0,40}(не найден|не существует|не существуют|неизвестен|отсутствует|не знайден|не існує)',
      '(нет такого|такого|неизвестный|несуществующий|немає такого|невідомий) (пользовател|адресат|получател|ящик|користувач|одержувач)',
      'недействительный адрес',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(ящик|аккаунт|учетная запись|пользовател|скриньк)[^.]{0,40}(заблокирован|отключен|удален|деактивирован|неактивен|заблокован|закрыт)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: [
      '(письмо|сообщение|вложение|лист)[^.]{0,40}(слишком большое|превышает|завеликий)',
      '(размер|объем) (письма|сообщения|вложения)[^.]{0,30}(превышает|превышен|слишком)',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      '(письмо|сообщение|похоже)[^.]{0,40}(спам|вирус)',
      '(содержит|обнаружен|найден)[^.]{0,8}(спам|вирус)',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      '(превышен|превышено|слишком много)[^.]{0,20}(соединени|подключени|сообщени|писем)',
      '(сервер|сервис|система)[^.]{0,20}(временно недоступ|недоступ|перегружен|занят)',
      '(попробуйте|повторите)[^.]{0,16}позже',
    ],
    reason: 'service_error',
  },
];

export const SLAVIC_RULES: readonly SmtpRule[] = [...WESTERN_RULES, ...EASTERN_RULES];
