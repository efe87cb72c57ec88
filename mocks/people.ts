import type { Random } from './random.js';

const GIVEN = [
  'Ama',
  'Tomás',
  'Ifeoma',
  'Mei',
  'Sanjay',
  'Lena',
  'Priya',
  'Dmitri',
  'Grace',
  'Noor',
  'Owen',
  'Rosa',
  'Yusuf',
  'Aoife',
  'Kenji',
  'Leila',
  'Mateo',
  'Ingrid',
  'Chidi',
  'Hana',
] as const;
const FAMILY = [
  'Adeyemi',
  'Ferreira',
  'Okafor',
  'Lindqvist',
  'Rao',
  'Vogt',
  'Nair',
  'Sokolov',
  'Haddad',
  'Price',
  'Tanaka',
  'Moreau',
  'Kowalski',
  'Byrne',
  'Castillo',
  'Novak',
  'Mensah',
  'Hughes',
  'Yilmaz',
  'Santos',
] as const;
const DOMAINS = ['example.com', 'example.org', 'example.net', 'mail.example.com'] as const;

/** Somebody to write to. The address is `example.*`, the number from the range kept for fiction (+1 202 555 01xx). */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** The person of a place: names repeat in a long list, as they do in life; addresses and numbers do not. */
export function personOf(place: number, random: Random): Person {
  const given = random.pick(GIVEN);
  const family = random.pick(FAMILY);
  const local = `${given}.${family}`
    .normalize('NFKD')
    .replace(/[^a-z.]/gi, '')
    .toLowerCase();
  const again = place < 100 ? '' : `.${place}`;
  // Beyond the hundred numbers kept for fiction, an extension keeps them apart.
  const extension = place < 100 ? '' : `;ext=${place}`;
  return {
    name: `${given} ${family}`,
    email: `${local}${place % 7 === 3 ? `+${place}` : again}@${random.pick(DOMAINS)}`,
    phone: `+1202555${String(100 + (place % 100)).padStart(4, '0')}${extension}`,
  };
}
