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

/** The first so many people have different names; beyond, a number keeps their addresses apart. */
const PAIRS = GIVEN.length * FAMILY.length;
const FICTIONAL_NUMBERS = 100;

/** The person of a place in a list. No two places have one address or one number. */
export function personOf(place: number, random: Random): Person {
  const given = GIVEN[place % GIVEN.length] ?? GIVEN[0];
  const step = place * 7 + Math.floor(place / GIVEN.length);
  const family = FAMILY[step % FAMILY.length] ?? FAMILY[0];
  const local = `${given}.${family}`
    .normalize('NFKD')
    .replace(/[^a-z.]/gi, '')
    .toLowerCase();
  const tag = place < PAIRS ? '' : `+${place}`;
  // Beyond the hundred numbers kept for fiction, an extension keeps them apart.
  const extension = place < FICTIONAL_NUMBERS ? '' : `;ext=${place}`;
  return {
    name: `${given} ${family}`,
    email: `${local}${tag}@${random.pick(DOMAINS)}`,
    phone: `+1202555${String(100 + (place % FICTIONAL_NUMBERS)).padStart(4, '0')}${extension}`,
  };
}
