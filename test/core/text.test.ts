import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundText } from '../../src/core/index.ts';
import { growth } from '../support/costs.ts';
import { runs } from '../support/runs.ts';

describe('boundText', () => {
  it.each([
    ['5.1.1', 10, '5.1.1'],
    ['5.1.1', 5, '5.1.1'],
    ['5.1.1', 3, '5.1'],
    ['5.1.1', 0, ''],
    ['', 3, ''],
    ['\u{1f600}\u{1f601}\u{1f602}', 2, '\u{1f600}\u{1f601}'],
    ['a\u{1f600}b', 2, 'a\u{1f600}'],
    ['a\u{1f600}b', 1, 'a'],
    ['a\ud800b', 3, 'a\ufffdb'],
    ['\udc00\ud800', 3, '\ufffd\ufffd'],
    ['e\u0301', 1, 'e'],
  ])('keeps of %j in %d characters %j', (text, max, kept) => {
    expect(boundText(text, max)).toBe(kept);
  });

  it('keeps the first characters of any text, each of them whole', () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom('\ud800', '\udc00', '\u{10ffff}'),
      ),
    );
    fc.assert(
      fc.property(texts, fc.nat({ max: 12 }), (parts, max) => {
        const text = parts.join('');
        const whole = Buffer.from(text, 'utf8').toString('utf8');
        expect(boundText(text, max)).toBe([...whole].slice(0, max).join(''));
      }),
      { numRuns: runs(5000) },
    );
  });

  it('looks at no more of a text than it keeps', async () => {
    const hostile = (length: number) => '\ud800'.repeat(length);
    expect(boundText(hostile(1000), 200)).toBe('\ufffd'.repeat(200));
    const grown = await growth((length) => {
      const text = hostile(length);
      return () => boundText(text, 200);
    });
    expect(grown).toBeLessThan(5);
  });
});
