import type { SmtpRule } from './rule.js';

/** German: T-Online, GMX, web.de, freenet, Strato, Exchange. Dutch and Scandinavian: Exchange and hosts. Accents are off. */
export const GERMANIC_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(postfach|mailbox|posteingang|konto|speicherplatz|briefkasten|mailkonto) … (ist )?(voll|uberfullt|ueberfuellt|erschopft|erschoepft|ausgeschopft)',
      '(postfach|mailbox|posteingang|empfanger|benutzer) … (quota|speicherlimit|speicherplatz|grossenbeschrankung|große|kontingent|limit) … (uberschritten|ueberschritten|erreicht)',
      '(speicherplatz|speichervolumen|quota|kontingent|postfachgroße|postfachgrosse|speicherlimit)( des empfangers| des postfachs)? … (uberschritten|ueberschritten|erschopft|erreicht|ausgeschopft)',
      '(postbus|mailbox|postvak|inbox) … (is )?vol',
      '(postlad\\w{1,3}|brevlad\\w{1,3}|inkorg\\w{0,3}|inbox\\w{0,3}|mailbox\\w{0,3}|postkass\\w{1,3}|innboks\\w{0,3}|postboks\\w{0,3}|indbakke\\w{0,2}|kontot|kontoen) .. (ar|er) (full|fuld|overfull|overfyldt|overfylt)',
      '(quota|kvota|kvoten|lagerutrymme|lagringskvoten|lagringsplads) .. (overskriden|overskridits|overskredet|slut|brugt op|opbrugt|overschreden)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(absender|absenders|absenderadresse|versender|ihre ip|ip adresse|ihr server|ihr mailserver|ihre domain) … (abgelehnt|gesperrt|unbekannt|blockiert|geblockt|nicht erlaubt|ungultig|ungueltig|nicht akzeptiert|nicht zugelassen|blacklist|abgewiesen|verweigert)',
      '(afzender|avsandaren|avsandare|afsenderen|afsender|avsenderen|avsender) … (geweigerd|geblokkeerd|onbekend|blockerad|blokeret|blokkert|avvisad|afvist|avvist|inte tillaten|ikke tilladt|ikke tillatt)',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      '(domain|domane|host|rechner|zieldomain|empfangerdomain|empfaengerdomain|domein|domanen|domænet|domenet) … (unbekannt|nicht gefunden|existiert nicht|bestaat niet|onbekend|finns inte|findes ikke|finnes ikke|hittades inte)',
    ],
    reason: 'domain_not_found',
  },
  {
    says: [
      '(empfanger|empfangers|empfaenger|empfangeradresse|empfaengeradresse|benutzer|adressat|postfach|mailbox|konto|adresse|nutzer|email adresse|emailadresse|teilnehmer|user|benutzername|empfangerpostfach) … (unbekannt|(nicht|nicht mehr) (gefunden|bekannt|vorhanden|existent|vergeben|registriert|gultig|gueltig|zugeordnet|auffindbar)|ungultig|ungueltig|existiert nicht|falsch|nicht gefunden werden)',
      '(empfanger|empfaenger|benutzer|adressat|postfach|mailbox|konto|adresse|email adresse|account|user|nutzer) … (existiert|gibt es|existieren) .. nicht',
      '(unbekannter|unbekannte|ungultiger|ungueltiger|ungultige|ungueltige) (empfanger|empfaenger|benutzer|nutzer|adresse|email adresse|empfangeradresse|mailbox|adressat)',
      'kein (solcher |solches )?(benutzer|empfanger|empfaenger|postfach|konto)( mit diesem| unter| gefunden| vorhanden)',
      'kein (solcher|solches) (benutzer|empfanger|empfaenger|postfach|konto)',
      '(gebruiker|ontvanger|geadresseerde|postbus|postvak|emailadres|adres) … (onbekend|bestaat niet|niet gevonden|ongeldig)',
      '(onbekende|ongeldige) (gebruiker|ontvanger|geadresseerde)',
      '(anvandaren|mottagaren|mottagare|anvandare|postadressen|adressen|kontot|brugeren|bruger|modtageren|modtager|brukeren|bruker|mottakeren|mottaker|kontoen|postkassen) … (finns inte|finns ej|hittades inte|okand|ukendt|ukjent|findes ikke|finnes ikke|eksisterer ikke|ikke fundet|ikke funnet|existerar inte|kunde inte hittas|blev ikke fundet)',
      '(okand|ukendt|ukjent) (anvandare|mottagare|adress|bruger|modtager|adresse|bruker|mottaker)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(postfach|konto|mailbox|account|benutzer|empfanger|adresse|benutzerkonto|emailkonto|mailkonto|kundenkonto|nutzer|empfangerkonto) … (ist |wurde )?(deaktiviert|gesperrt|geschlossen|inaktiv|geloscht|geloescht|stillgelegt|abgeschaltet|nicht mehr aktiv|gekundigt|abgemeldet)',
      '(account|gebruiker|postbus|postvak|emailadres) … (geblokkeerd|uitgeschakeld|gedeactiveerd|opgeheven|gesloten)',
      '(kontot|kontoen|adressen|brevladan|postkassen|brukeren|brugeren|anvandaren) … (avstangt|sparrat|inaktiverat|inaktiv|lukket|sparret|deaktivert|deaktiveret|stengt|avslutat)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: [
      '(nachricht|mail|email|anhang|nachrichten) (ist )?(zu groß|zu gross|zu lang)',
      '(maximale|zulassige|erlaubte) (nachrichtengroße|nachrichtengrosse|große|grosse|mailgroße) … (uberschritten|ueberschritten|erreicht)',
      '(nachricht|mail|email|anhang|nachrichtengroße) … (uberschreitet|ueberschreitet|ubersteigt) … [a-zß]{0,16}(große|grosse|limit|grenze)',
      '(bericht|email|bijlage) (is )?te groot',
      '(meddelandet|beskeden|meldingen|brevet) (ar|er) for (stort|stor|stora)',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      '(als|wegen) (spam|viren|virus|unerwunscht\\w{0,2}|werbung|phishing)( mail| werbung)? … (abgelehnt|erkannt|eingestuft|verweigert|blockiert|geblockt|klassifiziert|abgewiesen|markiert|identifiziert)',
      '(nachricht|mail|email) … (als spam|einen virus|viren|schadsoftware|malware)',
      '(aufgrund|wegen) (des|ihres|seines) inhalt(s|es)',
      '(spam|virus|viren) ?(erkannt|verdacht|gefunden)',
      '(bericht|email) … (als spam|een virus|ongewenst)',
      'som (spam|skrappost|uonsket)',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      'nicht zugestellt … (innerhalb|seit|nach) .. \\d{1,3} (tagen|stunden)',
      '(innerhalb|seit|nach) .. \\d{1,3} (tagen|stunden) … nicht … (zugestellt|ubermittelt|ausgeliefert) werden',
      '(zustellung|zustellversuch\\w{0,2}) … nach .. \\d{1,3} (tagen|stunden|versuchen)',
      '(zustellzeit|wartezeit|zustellversuche) … (abgelaufen|uberschritten|erfolglos|erschopft)',
    ],
    reason: 'expired',
  },
  {
    says: [
      'zu viele (verbindungen|nachrichten|empfanger|anfragen|mails|emails)',
      '(server|dienst|system|mailserver|zielserver) .. (nicht erreichbar|nicht verfugbar|uberlastet|ausgelastet|antwortet nicht)',
      '(vorubergehend|voruebergehend|zurzeit|derzeit|momentan) (nicht (erreichbar|verfugbar|verfuegbar|moglich)|uberlastet)',
      '(verbindung|verbindungsaufbau) … (fehlgeschlagen|abgelehnt|abgebrochen|zeituberschreitung|nicht moglich)',
      'zeituberschreitung (bei|der|beim)',
      '(server|dienst) .. (niet bereikbaar|niet beschikbaar|overbelast)',
      '(servern|serveren) .. (svarar inte|ikke tilgængelig|ikke tilgjengelig|inte tillganglig)',
    ],
    reason: 'service_error',
  },
];
