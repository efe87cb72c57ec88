import type { SmtpRule } from './rule.js';

/** Servers that write in the language of their users. Accents are taken off Latin letters before. */
export const LANGUAGE_RULES: readonly SmtpRule[] = [
  // German: T-Online, GMX, web.de, Exchange.
  {
    says: [
      '(postfach|mailbox|posteingang|konto|speicherplatz|briefkasten|mailkonto) … (ist )?(voll|uberfullt|ueberfuellt|erschopft|erschoepft|ausgeschopft)',
      '(postfach|mailbox|posteingang) … (quota|speicherlimit|speicherplatz|grossenbeschrankung|große|kontingent) … (uberschritten|ueberschritten|erreicht)',
      '(speicherplatz|speichervolumen|quota|kontingent|postfachgroße|postfachgrosse|speicherlimit)( des empfangers| des postfachs)? … (uberschritten|ueberschritten|erschopft|erreicht|ausgeschopft)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(empfanger|empfaenger|empfangeradresse|empfaengeradresse|benutzer|adressat|postfach|mailbox|konto|adresse|nutzer|email adresse|teilnehmer|user) .. (unbekannt|nicht gefunden|nicht bekannt|nicht vorhanden|nicht existent|ungultig|ungueltig|existiert nicht)',
      '(empfanger|empfaenger|benutzer|adressat|postfach|mailbox|konto|adresse|email adresse|account|user) … (existiert|gibt es|existieren) (hier |leider |auf diesem server )?(nicht|nicht mehr)',
      '(unbekannter|ungultiger|ungueltiger) (empfanger|empfaenger|benutzer|nutzer)',
      'kein (solcher |solches )(benutzer|empfanger|empfaenger|postfach|konto)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(postfach|konto|mailbox|account|benutzer|empfanger|adresse) … (ist |wurde )?(deaktiviert|gesperrt|geschlossen|inaktiv|geloscht|geloescht|stillgelegt|abgeschaltet|nicht mehr aktiv)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: ['(domain|domane|host|rechner) … (unbekannt|nicht gefunden|existiert nicht)'],
    reason: 'domain_not_found',
  },
  {
    says: [
      '(nachricht|mail|email|anhang) (ist )?(zu groß|zu gross)',
      'maximale (nachrichtengroße|nachrichtengrosse) uberschritten',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      '(absender|absenderadresse|ihre ip|ip adresse|ihr server|ihr mailserver) … (abgelehnt|gesperrt|unbekannt|blockiert|nicht erlaubt|ungultig)',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      '(als|wegen) (spam|viren|virus|unerwunscht\\w{0,2})( mail| werbung)? … (abgelehnt|erkannt|eingestuft|verweigert|blockiert|geblockt)',
      '(nachricht|mail|email) … (als spam|einen virus|viren)',
    ],
    reason: 'content_rejected',
  },
  // French: Orange, SFR, Free, La Poste, OVH.
  {
    says: [
      '(boite|bal|messagerie)( aux lettres| mail| de reception| du destinataire| email| electronique)? … (pleine|saturee|full|remplie)',
      '(quota|espace disque|espace de stockage|capacite) .. (depasse|atteint|plein|insuffisant|sature)e?',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(utilisateur|destinataire|compte|adresse|boite|adresse email|adresse du destinataire|abonne|usager|bal)( aux lettres| email| mail| du destinataire| d au moins un destinataire| de messagerie)? (est )?(inconnu|inexistant|invalide|introuvable|non trouve|incorrect|non valide)e?',
      "(utilisateur|destinataire|compte|adresse|boite) … (n'existe pas|n existe pas|n existe plus|introuvable)",
      'aucun (utilisateur|destinataire|compte)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(compte|boite|utilisateur|adresse|bal) … (desactive|suspendu|ferme|bloque|inactif|inactive|resilie|cloture)e?',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: [
      '(adresse|domaine)( de l)? (expediteur|emetteur|emettrice|ip) … (refuse|rejete|bloque|inconnu|invalide)e?',
      '(expediteur|emetteur|votre adresse ip|adresse ip) (est )?(refuse|rejete|bloque|inconnu|black ?liste)e?',
    ],
    reason: 'sender_rejected',
  },
  { says: ['(domaine|hote) (est )?(inconnu|inexistant|introuvable)'], reason: 'domain_not_found' },
  {
    says: ['(message|mail|courriel) (est )?trop (gros|volumineux|grand)'],
    reason: 'message_too_large',
  },
  {
    says: [
      '(mail|message|courriel) (est )?(rejete|refuse|bloque) … (spam|virus|contenu|indesirable)',
      '(considere|detecte|identifie) comme (spam|indesirable|un spam|du spam)',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      'trop de (connexions|connections|messages|destinataires)',
      'service (refuse|indisponible|non disponible)',
      'veuillez (essayer|reessayer) plus tard',
    ],
    reason: 'service_error',
  },
  // Italian: Libero, Tiscali, Aruba, TIM.
  {
    says: [
      "(casella|mailbox|casella di posta|cassetta postale|casella postale)( del destinatario| elettronica)? (e |di posta |e' )?(piena|esaurita|satura)",
      '(spazio|quota) (su disco |della casella |disponibile )?(esaurit\\w|superat\\w|insufficiente)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(utente|destinatario|casella|indirizzo|account|mailbox)( di posta| email| del destinatario)? (e |non )?(sconosciut\\w|inesistente|non trovat\\w|inesistenti|non valid\\w|trovat\\w|errat\\w)',
      '(utente|destinatario|casella|indirizzo|account) … non esiste',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(casella|account|utente|utenza|indirizzo) … (disattivat\\w|disabilitat\\w|sospes\\w|bloccat\\w|chius\\w|attiv\\w)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: ['messaggio (e )?troppo grande', 'messaggio supera … dimension\\w'],
    reason: 'message_too_large',
  },
  {
    says: ['mittente … (rifiutat\\w|bloccat\\w|sconosciut\\w|non valid\\w|non autorizzat\\w)'],
    reason: 'sender_rejected',
  },
  { says: ['messaggio … (spam|virus|indesiderat\\w)'], reason: 'content_rejected' },
  // Spanish and Portuguese: Telefonica, Terra, UOL, Locaweb.
  {
    says: [
      '(buzon|casilla|bandeja|cuenta|caixa postal|caixa de entrada|caixa)( de correo| del usuario| del destinatario| do destinatario| de entrada)? … (lleno|llena|cheia|lotada|excedid\\w)',
      '(cuota|cota|quota|espacio|espaco)( del usuario| de disco| do usuario| de almacenamiento| del buzon)? … (excedid\\w|superad\\w|agotad\\w|esgotad\\w|insuficiente)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(usuario|destinatario|buzon|cuenta|direccion|endereco|conta|caixa postal|correo|utilizador)( de correo| de email| del destinatario| postal)? (es |no |nao |e )?(desconocid\\w|inexistente|no encontrad\\w|desconhecid\\w|encontrad\\w|invalid\\w|nao encontrad\\w|no valid\\w)',
      '(usuario|destinatario|buzon|cuenta|direccion|endereco|conta|caixa postal) … (no|nao) existe',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(cuenta|buzon|usuario|conta|caixa postal) … (desactivad\\w|deshabilitad\\w|suspendid\\w|bloquead\\w|desativad\\w|inactiv\\w|inativ\\w|cancelad\\w|suspens\\w)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: ['(mensaje|mensagem) (es |e )?(demasiado|muito) (grande|larg\\w)'],
    reason: 'message_too_large',
  },
  {
    says: [
      '(remitente|remetente) … (rechazad\\w|bloquead\\w|desconocid\\w|rejeitad\\w|no permitid\\w|invalid\\w)',
    ],
    reason: 'sender_rejected',
  },
  { says: ['(mensaje|mensagem) … (spam|virus)'], reason: 'content_rejected' },
  // Dutch, Polish, Czech.
  {
    says: [
      '(postbus|mailbox|postvak) … (is )?vol',
      '(skrzynka|konto) … (pelna|przepelnion\\w|pełna|przepełnion\\w)',
      'schranka … (je )?(plna|preplnena)',
      '(przekroczon\\w|prekrocena|prekrocen) … (quota|limit|pojemnosc|kvota)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(gebruiker|ontvanger|geadresseerde|postbus) … (onbekend|bestaat niet|niet gevonden)',
      '(uzytkownik|odbiorca|adresat|konto|skrzynka|uzytkownika|użytkownik) … (nieznany|nie istnieje|nieznana|nie znaleziono)',
      'brak (takiego )?(konta|uzytkownika|adresata)',
      '(uzivatel|prijemce|adresat|schranka) … (neexistuje|neznamy|nenalezen\\w?)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(konto|skrzynka) … (zablokowan\\w|nieaktywn\\w|zawieszon\\w|usuniet\\w)',
      '(schranka|ucet) … (zablokovan\\w|zrusen\\w|neaktivni)',
    ],
    reason: 'recipient_inactive',
  },
  // Russian: Mail.ru, Yandex, Rambler.
  {
    says: [
      'ящик[^.]{0,40}(переполнен|заполнен)',
      'превышен[^.]{0,20}(квот|размер ящик|лимит ящик)',
      'квота[^.]{0,20}(превышена|исчерпана)',
      'недостаточно места[^.]{0,20}ящик',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(пользовател|адресат|получател|ящик|адрес|аккаунт|учетная запись)[^.]{0,40}(не найден|не существует|неизвестен|отсутствует)',
      '(нет такого|неизвестныи|неизвестный|несуществующий) (пользовател|адресат|получател|ящик)',
      'недействительный адрес',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(ящик|аккаунт|учетная запись|пользовател)[^.]{0,40}(заблокирован|отключен|удален|деактивирован|неактивен)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: ['(письмо|сообщение)[^.]{0,40}(слишком большое|превышает)'],
    reason: 'message_too_large',
  },
  { says: ['(письмо|сообщение|похоже)[^.]{0,40}(спам|вирус)'], reason: 'content_rejected' },
  {
    says: ['(отправител|ip адрес)[^.]{0,40}(заблокирован|отклонен|запрещен)'],
    reason: 'sender_rejected',
  },
  // Japanese: docomo, au, SoftBank, Yahoo! JAPAN, BIGLOBE, nifty.
  {
    says: [
      '(メールボックス|受信箱|受信ボックス|メール ?box|ボックス|受信トレイ|容量|ディスク)[^.]{0,24}(満杯|一杯|いっぱい|超過|超え|オーバー|不足|上限|あふれ|フル)',
      '(容量|クォータ|クオータ)(制限|上限)?(を|が)?(超|オーバ|不足)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(ユーザー?|宛先|受信者|アドレス|メールボックス|アカウント|送信先|あて先|相手先)[^.]{0,24}(存在しません|存在しない|見つかりません|見つかりませんでした|見つからない|不明|ありません|存在いたしません|登録されていません|間違|使われておりません|使われていません)',
      '(存在しない|不明な|無効な)(ユーザー?|宛先|受信者|アドレス|メールアドレス|アカウント|メールボックス)',
      'あて先不明|宛先不明|宛先人不明|宛先が不明',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(アカウント|メールボックス|アドレス|ユーザー?)[^.]{0,24}(無効|停止|休止|解約|廃止|削除|凍結|利用できません|ロック)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: ['(ドメイン|ホスト)[^.]{0,24}(存在しません|見つかりません|不明|存在しない|見つからない)'],
    reason: 'domain_not_found',
  },
  {
    says: [
      '(メール|メッセージ|添付|ファイル|サイズ)[^.]{0,24}(大きすぎ|サイズ(が|を)?(超|オーバ|制限|大き)|サイズ制限|サイズ超過|大き過ぎ|最大サイズ)',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      '(迷惑メール|スパム|ウイルス|ウィルス)[^.]{0,30}(拒否|検出|判定|ブロック|判断|受信|感染|可能性|フィルタ|含)',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      '(送信者|送信元|発信元|差出人|接続元)[^.]{0,30}(拒否|ブロック|許可されて|制限|認証|不正|存在しません|規制)',
      '(受信|着信)(を)?拒否',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      '(一時的|しばらく)[^.]{0,30}(エラー|できません|お待ち|拒否|利用|障害)',
      '(サーバー?|回線|接続)[^.]{0,24}(エラー|混雑|障害|タイムアウト|混み|できません|応答)',
    ],
    reason: 'service_error',
  },
  // Chinese: QQ, NetEase, Sina, Coremail.
  {
    says: [
      '(邮箱|信箱|邮件箱|收件箱|郵箱|空间|容量|用户)[^.]{0,16}(已满|满了|爆满|已滿|不足|超出|超过|空间已|超限)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(用户|收件人|邮箱|信箱|帐号|账号|地址|收信人|使用者|郵箱|帳號|收件者|帐户|账户)[^.]{0,16}(不存在|未找到|找不到|无效|無效|不正确|未注册|没有)',
      '(不存在|无效|没有此|没有这个)的?(用户|收件人|邮箱|帐号|账号|地址)',
      '(无此|無此|查无此)(用户|收件人|邮箱|人|帐号|账号|使用者)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(用户|邮箱|帐号|账号|帐户|账户|信箱)[^.]{0,16}(已停用|被禁用|已禁用|被冻结|已冻结|已注销|被锁定|已关闭|停用|已过期)',
    ],
    reason: 'recipient_inactive',
  },
  { says: ['(域名|主机)[^.]{0,16}(不存在|找不到|无法解析|解析失败)'], reason: 'domain_not_found' },
  {
    says: [
      '(邮件|附件|信件|大小)[^.]{0,16}(过大|太大|大小超|超过[^.]{0,12}大小|超出[^.]{0,12}限制)',
    ],
    reason: 'message_too_large',
  },
  { says: ['(垃圾邮件|病毒|垃圾信|反垃圾|广告邮件|邮件内容|敏感词)'], reason: 'content_rejected' },
  {
    says: [
      '(发件人|发信人|发件|ip|发送方|黑名单|发信)[^.]{0,20}(拒绝|被拒|拒收|黑名单|禁止|限制|屏蔽|不被信任|验证失败)',
      '(收件人|对方)[^.]{0,16}(拒收|拒绝|屏蔽)',
    ],
    reason: 'sender_rejected',
  },
  // Korean: Naver, Daum, Nate.
  {
    says: [
      '(메일함|편지함|메일박스|메일 ?용량|용량|사서함|수신함)[^.]{0,20}(가득|초과|부족|찼|꽉)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(사용자|수신자|받는 ?사람|계정|주소|메일 ?주소|메일함|아이디|수신인|사서함)[^.]{0,20}(존재하지|없습니다|없는|찾을 수 없|알 수 없|잘못)',
      '(존재하지 않는|없는|잘못된|알 수 없는) ?(사용자|수신자|계정|주소|메일|아이디|이메일|수신인)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(휴면|정지된|탈퇴한?|비활성|중지된|차단된) ?(계정|사용자|회원|아이디|메일|상태)',
      '(계정|메일|아이디|사용자)[^.]{0,16}(휴면|정지|탈퇴|비활성|중지)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: ['(메일|첨부|메시지|크기|파일)[^.]{0,16}(크기[^.]{0,8}초과|너무 ?큽|너무 ?커|너무 ?크)'],
    reason: 'message_too_large',
  },
  {
    says: ['(스팸|바이러스)[^.]{0,20}(차단|거부|판정|탐지|메일|분류|감염|의심)'],
    reason: 'content_rejected',
  },
  {
    says: [
      '(발신자|보낸 ?사람|송신자|발송|ip)[^.]{0,20}(차단|거부|수신 ?거부|제한)',
      '수신 ?(거부|차단)',
    ],
    reason: 'sender_rejected',
  },
];
