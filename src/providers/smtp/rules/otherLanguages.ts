import type { SmtpRule } from './rule.js';

/** Turkish, Finnish, Hungarian, Greek, and Indonesian and Vietnamese beside them: Exchange and national hosts. Latin accents are off. */
export const OTHER_LANGUAGE_RULES: readonly SmtpRule[] = [
  {
    says: [
      'posta kutu\\w{0,6} .. (dolu|dolmus)',
      'posta kutusu dolu',
      'kota\\w{0,3} (asıldı|asildi|asılmıs|doldu|dolu|asımı)',
      '(postilaatikko|sahkopostilaatikko|postilaatikon) … (taynna|taysi|ylittynyt)',
      'postafiok\\w{0,6} … (megtelt|betelt|tele)',
      'γραμματοκιβώτιο … (γεμάτο|πλήρες)',
      'kotak (surat|masuk|pos) .. penuh',
      'hop thu .. day',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(alan adı|etki alanı) … (bulunamadı|mevcut degil|yok|gecersiz)',
      '(verkkotunnus|toimialue\\w{0,3}) … (ei loydy|ei ole olemassa|tuntematon)',
      '(domain|tartomany) … (nem letezik|nem talalhato|ismeretlen)',
    ],
    reason: 'domain_not_found',
  },
  {
    says: [
      '(gonderen|gonderici|ip adresiniz) … (engellendi|reddedildi|kara liste\\w{0,3}|yasaklandı)',
      '(lahettaja|felado) … (estetty|hylatty|tiltott|elutasitva|ismeretlen)',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      '(kullanıcı|kullanici|alıcı|alici|posta kutusu|hesap|adres|adresi|hesabı) … (bulunamadı|bulunamadi|yok|mevcut degil|gecersiz|tanımsız|bilinmiyor|bilinmeyen)',
      '(bilinmeyen|gecersiz) (kullanıcı|kullanici|alıcı|alici|adres|hesap|posta kutusu)',
      '(vastaanottaja\\w{0,2}|kayttaja\\w{0,2}|osoite\\w{0,2}) … (tuntematon|ei loydy|ei ole olemassa|ei loytynyt|virheellinen)',
      'tuntematon (vastaanottaja|kayttaja|osoite)',
      '(cimzett|felhasznalo|postafiok|cim) … (ismeretlen|nem letezik|nem talalhato|ervenytelen)',
      '(ismeretlen|ervenytelen|nincs ilyen) (cimzett|felhasznalo|postafiok|cim)',
      '(χρήστης|παραλήπτης|διεύθυνση) … (δεν υπάρχει|δεν βρέθηκε|άγνωστος)',
      '(pengguna|penerima|akun|alamat) … (tidak (ditemukan|dikenal|ada|terdaftar))',
      '(nguoi (dung|nhan)|tai khoan|dia chi) … khong (ton tai|tim thay)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(hesap|hesabı|kullanıcı|posta kutusu) … (askıya alındı|askıya alınmıs|kapatıldı|kapalı|devre dısı|engellenmis|pasif)',
      '(tili|postilaatikko|fiok|postafiok) … (suljettu|poistettu|lukittu|letiltva|letiltott|megszunt|felfuggesztve)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: [
      '(mesaj|ileti|eposta) … (cok buyuk|boyutu asıyor|boyut sınırı)',
      '(viesti|level|uzenet) … (liian suuri|tul nagy)',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      'spam olarak (algılandı|isaretlendi|tespit|degerlendirildi|reddedildi|tanımlandı)',
      '(mesaj|ileti|eposta) … (spam|virus) (icer\\w{0,8}|olarak)',
      '(viesti|uzenet|level) … (roskapostiksi|roskapostina|levelszemet\\w{0,4}|spamkent)',
    ],
    reason: 'content_rejected',
  },
];
