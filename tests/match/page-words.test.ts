import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramAt } from '@/lib/match/grams';
import { numberOf, numberPage, numbersOf } from '@/lib/match/page-words';
import { readSide, type Side } from '@/lib/match/side';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { readWords } from '@/lib/text/words';
import { MOST_PROBES } from '@/lib/thresholds';

const side = (text: string): Side => readSide(readWords(text), splitParagraphs(text), () => false);

/** Made-up words whose hashes are given, as a text may choose its words for their hashes. */
function hashed(count: number, hashOf: (at: number) => number): Side {
  const plain = side(Array.from({ length: count }, (_, at) => `w${at}x`).join(' '));
  const hashes = Uint32Array.from({ length: count }, (_, at) => hashOf(at));
  return { ...plain, words: { ...plain.words, hashes } };
}

/** A hash that a table with fixed slots put near slot 0: `MurmurHash3`'s finaliser, undone. */
function nearFirstSlot(at: number): number {
  let inverse = 1;
  for (let bit = 0; bit < 5; bit += 1) {
    inverse = Math.imul(inverse, 2 - Math.imul(0x85ebca6b, inverse));
  }
  const mixed = Math.imul((at << 17) | (at & 255), inverse);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

describe('numbers of a page’s words', () => {
  it('are the same for equal words only, in the order of the page', () => {
    const words = fc.array(fc.constantFrom('quay', 'wall', 'dock', 'ship', 'mast', 'rope'), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, (keys) => {
        const page = numberPage(side(keys.join(' ')));
        const distinct = [...new Set(keys)];
        expect([...page.ids]).toEqual(keys.map((key) => distinct.indexOf(key)));
      }),
    );
  });

  it.each([
    ['all alike', 20_000, () => 7],
    ['all for one place of the table', 30_000, nearFirstSlot],
  ])('look at few slots where the words’ hashes are %s', (_, count, hashOf) => {
    const page = hashed(count, hashOf);
    const { numbers } = numberPage(page);
    expect([...numbersOf(numbers, page.words)]).toEqual(
      Array.from({ length: count }, (_, at) => at),
    );
    // Runs of taken slots are what a search walks along; none is walked for longer than `MOST_PROBES`.
    const alike = new Set(page.words.hashes).size === 1;
    const inSlots = numbers.slots.filter((slot) => slot > 0).length;
    if (alike) expect(inSlots).toBe(MOST_PROBES);
    else expect(inSlots).toBeGreaterThan(0.95 * count);
    expect(numberOf(numbers, 1234567)).toBe(-2);
  });

  it('number equal runs alike, and know no others', () => {
    const page = numberPage(side('quay wall dock ship quay wall dock mast'));
    const { grams, seeds } = page;
    expect(seeds.of[0]).toBe(seeds.of[4]);
    expect(new Set(grams.of).size).toBe(6);
    const ids = numbersOf(page.numbers, readWords('wall dock ship mast'));
    expect(gramAt(seeds, ids, 0)).toBe(seeds.of[1]);
    expect(gramAt(seeds, ids, 1)).toBe(-1);
  });
});
