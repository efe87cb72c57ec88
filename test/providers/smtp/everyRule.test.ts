import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FailureReason } from '../../../src/core/index.ts';
import { readSmtpReply } from '../../../src/providers/index.ts';
import { AFTER_THE_CODE, BEFORE_THE_CODE } from '../../../src/providers/smtp/rules/index.ts';
import { ANSWERS } from './answers/index.ts';

const CASES = ANSWERS.flatMap(([, answers]) => answers);

it.each([
  ['before the code', BEFORE_THE_CODE],
  ['after the code', AFTER_THE_CODE],
])('notices another cause in any rule that is asked %s', { timeout: 60_000 }, (_when, rules) => {
  const unseen = rules.flatMap((rule, place) => {
    const changeable: { reason: FailureReason | undefined } = rule;
    const { reason } = rule;
    changeable.reason = reason === 'cancelled' ? undefined : 'cancelled';
    const seen = CASES.some(([text, expected]) => readSmtpReply({ text }).reason !== expected);
    changeable.reason = reason;
    return seen ? [] : [`${place}: ${String(reason)}`];
  });
  expect(unseen).toEqual([]);
});

it.each(globSync('src/providers/smtp/rules/*.ts'))(
  'spells the phrases of %s as words are left: Latin letters without accents',
  (file) => {
    const accented = readFileSync(file, 'utf8').match(/[\u00c0-\u024f\u1e00-\u1eff]/g) ?? [];
    expect(accented.filter((letter) => /^[a-zđ]/i.test(letter.normalize('NFKD')))).toEqual([]);
  },
);
