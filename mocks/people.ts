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
/** In every area code the numbers 555-0100 to 555-0199 are kept for fiction. */
const FICTIONAL_NUMBERS = 100;
const AREA_CODES = [
  202, 212, 303, 312, 404, 415, 503, 602, 617, 702, 713, 801, 816, 901, 919,
] as const;

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
  const area = AREA_CODES[Math.floor(place / FICTIONAL_NUMBERS)];
  // Where the numbers kept for fiction run out, an extension keeps people apart.
  const number = `+1${area ?? AREA_CODES[0]}555${String(100 + (place % FICTIONAL_NUMBERS)).padStart(4, '0')}`;
  return {
    name: `${given} ${family}`,
    email: `${local}${tag}@${random.pick(DOMAINS)}`,
    phone: area === undefined ? `${number};ext=${place}` : number,
  };
}
