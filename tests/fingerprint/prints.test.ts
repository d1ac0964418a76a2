import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlePrints, winnow } from '@/lib/fingerprint/prints';

describe('winnow', () => {
  const picked = (hashes: number[], window: number) => {
    const all: number[] = [];
    winnow(Uint32Array.from(hashes), window, (hash) => all.push(hash));
    return all;
  };

  it('picks the example of the paper (figure 2: window of 4)', () => {
    const hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98];
    expect(picked(hashes, 4)).toEqual([17, 17, 8, 39, 17]);
  });

  it('picks one hash of every window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (hashes, window) => {
          const all = new Set(picked(hashes, window));
          for (let at = 0; at + window <= hashes.length; at += 1) {
            const smallest = Math.min(...hashes.slice(at, at + window));
            expect(all.has(smallest)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('articlePrints', () => {
  const word = fc.stringMatching(/^[a-z]{4,8}$/);

  it('finds any five content words in a row that two texts share', () => {
    const text = fc.array(word, { maxLength: 20 });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        text,
        fc.array(word, { minLength: 5, maxLength: 9 }),
        (a, b, c, d, shared) => {
          const first = articlePrints([...a, ...shared, ...b].join(' the '));
          const second = new Set(articlePrints([...c, ...shared, ...d].join(', ')));
          expect(first.some((print) => second.has(print))).toBe(true);
        },
      ),
    );
  });

  it('finds nine characters in a row that two unspaced texts share', () => {
    const shared = '港口管理局周三表示泊位';
    const first = new Set(articlePrints(`天气很好。${shared}已经关闭`));
    expect(articlePrints(`另一篇文章说${shared}将重开`).some((print) => first.has(print))).toBe(
      true,
    );
  });

  it('is sorted and distinct, and the same whatever quotes, dashes and case', () => {
    const plain = articlePrints(
      'The harbour board\'s chair said "nothing" - twice, perhaps three times, on Monday evening.',
    );
    expect([...plain]).toEqual([...new Set(plain)].sort((a, b) => a - b));
    expect(plain.length).toBeGreaterThan(2);
    expect(
      articlePrints(
        'THE HARBOUR BOARD’S CHAIR SAID “NOTHING” — TWICE, PERHAPS THREE TIMES, ON MONDAY EVENING.',
      ),
    ).toEqual(plain);
  });

  it('has none for less than three content words: such text is only reached by alignment', () => {
    expect(articlePrints('It is so. He left early.')).toHaveLength(0);
  });
});
