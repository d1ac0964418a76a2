import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tally } from '@/lib/match/tally';

const postings = fc.array(
  fc.record({
    number: fc.oneof(fc.nat(40), fc.integer({ min: 2 ** 20, max: 2 ** 20 + 9 })),
    weight: fc.integer({ min: 1, max: 9 }),
    word: fc.nat(999),
  }),
  { maxLength: 200 },
);

describe('Tally', () => {
  it('adds up each article’s weights and words, and names the best with all that are level', () => {
    fc.assert(
      fc.property(postings, fc.integer({ min: 1, max: 8 }), fc.nat(3), (all, most, least) => {
        const tally = new Tally();
        const expected = new Map<number, { score: number; words: number[] }>();
        for (const { number, weight, word } of all) {
          const known = tally.find(number);
          expect(known >= 0).toBe(expected.has(number));
          tally.add(known < 0 ? tally.enter(number) : known, weight, word);
          const one = expected.get(number) ?? { score: 0, words: [] };
          expected.set(number, { score: one.score + weight, words: [...one.words, word] });
        }
        for (const [number, { score, words }] of expected) {
          const at = tally.find(number);
          expect(tally.scores[at]).toBe(score);
          expect(tally.placesOf(at).sort()).toEqual(words.sort());
        }
        const enough = [...expected].filter(([, { words }]) => words.length >= least);
        const last = enough.map(([, { score }]) => score).sort((a, b) => b - a)[most - 1] ?? 0;
        const best = enough.filter(([, { score }]) => score >= last).map(([number]) => number);
        expect(tally.best(most, least).map((at) => tally.numbers[at])).toEqual(best);
      }),
    );
  });
});
