import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';
import { growth } from '../../support/costs.ts';
import { HOSTILE_PIECES } from '../../support/hostilePieces.ts';

/** No more of an answer is looked at. */
const LONGEST_READ = 2000;
const RULES = 'src/providers/smtp/rules';
const NOT_TABLES = ['index.ts', 'phrase.ts', 'rule.ts'];

/** Every text of the tables, with the file it stands in. */
const PHRASES = readdirSync(RULES)
  .filter((file) => !NOT_TABLES.includes(file))
  .flatMap((file) => {
    const code = readFileSync(`${RULES}/${file}`, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
    return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"/g)].map((found) => ({
      file,
      phrase: found[1] ?? found[2] ?? '',
    }));
  });

const broken = (fault: RegExp) => PHRASES.filter(({ phrase }) => fault.test(phrase));

it('has phrases to look at', () => {
  expect(PHRASES.length).toBeGreaterThan(500);
});

it('repeats nothing without an end', () => {
  expect(broken(/[*+]|\{\d+,\}/)).toEqual([]);
});

it('repeats no group, so that no repetition holds another', () => {
  expect(broken(/\)\{/)).toEqual([]);
});

it('lets no phrase run over the end of a sentence', () => {
  expect(broken(/(?<![\\\]])\.\{/)).toEqual([]);
});

it('looks at the first two thousand characters and no further', () => {
  const padding = 'zebra '.repeat(400);
  expect(readSmtpReply({ text: `${padding}550 5.1.1 user unknown` })).toEqual({
    permanence: 'unstated',
  });
  expect(readSmtpReply({ text: `550 5.1.1 user unknown ${padding}` })).toEqual({
    reason: 'recipient_not_found',
    permanence: 'permanent',
  });
});

it.each(HOSTILE_PIECES)(
  'looks once at the most at each of the characters that it reads: %s',
  async (_, piece) => {
    const grown = await growth((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return () => readSmtpReply({ text });
    }, LONGEST_READ);
    expect(grown).toBeLessThan(40);
  },
);
