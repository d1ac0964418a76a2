import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DamagedBlock, encodeBlock, PostingBlock } from '../../lib/corpus/posting-block';
import {
  ARTICLE_SPAN,
  gatherPostings,
  type Postings,
  spreadPrint,
  trimPostings,
} from '../../lib/corpus/postings';
import { MAX_ARTICLES_PER_PRINT } from '../../lib/thresholds';

const anyone = (number: number) => spreadPrint(number) || 1;

/** Postings of prints in a range, some prints in several articles. */
const inRange = (bits: number) =>
  fc
    .record({
      base: fc.integer({ min: 0, max: 3_000_000 }),
      start: fc
        .integer({ min: 0, max: Math.max(0, 2 ** (32 - bits) - 1) })
        .map((at) => at * 2 ** bits),
      pairs: fc.uniqueArray(
        fc.tuple(
          fc.integer({ min: 0, max: 2 ** bits - 1 }),
          fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: ARTICLE_SPAN - 1 })),
        ),
        { selector: ([place, number]) => place * ARTICLE_SPAN + number, maxLength: 200 },
      ),
    })
    .map(({ base, start, pairs }) => ({
      range: { start, bits },
      postings: {
        base,
        sorted: Float64Array.from(
          pairs,
          ([place, number]) => (start + place) * ARTICLE_SPAN + number,
        ).sort(),
        stops: new Map<number, number>(),
      } satisfies Postings,
    }));

describe('a block', () => {
  test.each([0, 1, 7, 16, 23, 31, 32])(
    'gives back what was packed, range of 2^%i prints',
    (bits) => {
      fc.assert(
        fc.property(inRange(bits), ({ range, postings }) => {
          const { sorted, base } = postings;
          const block = new PostingBlock(encodeBlock(postings, range, 0, sorted.length), range);
          const unpacked = new Float64Array(sorted.length + 2);
          const stops = new Map<number, number>();
          expect(block.unpack(unpacked, 1, base, stops)).toBe(sorted.length + 1);
          expect(unpacked.slice(1, -1)).toEqual(sorted);
          expect(stops.size).toBe(0);
          const byPrint = new Map<number, number[]>();
          for (const posting of sorted) {
            const print = Math.floor(posting / ARTICLE_SPAN);
            byPrint.set(print, [...(byPrint.get(print) ?? []), (posting % ARTICLE_SPAN) + base]);
          }
          for (const [print, articles] of byPrint) {
            expect(block.find(print)).toEqual({ articles, unlisted: 0 });
          }
          for (const print of [
            range.start,
            range.start + 2 ** bits - 1,
            range.start + 2 ** bits / 2,
          ]) {
            if (!byPrint.has(print) && Number.isInteger(print))
              expect(block.find(print)).toBeNull();
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  test('that was changed anywhere is refused', () => {
    const prints = Uint32Array.from({ length: 300 }, (_, at) => at * 7919);
    const postings = gatherPostings(
      [
        { number: 5, prints },
        { number: 9, prints },
      ],
      5,
    );
    const range = { start: 0, bits: 32 };
    const whole = encodeBlock(postings, range, 0, postings.sorted.length);
    for (let word = 0; word < whole.length; word += 1) {
      const damaged = whole.slice();
      damaged[word] = (damaged[word] as number) ^ (1 << (word % 32));
      expect(() => new PostingBlock(damaged, range)).toThrow(DamagedBlock);
    }
    expect(() => new PostingBlock(whole.slice(0, -1), range)).toThrow(DamagedBlock);
    expect(() => new PostingBlock(new Uint32Array(0), range)).toThrow(DamagedBlock);
    expect(() => new PostingBlock(whole, { start: 0, bits: 20 })).toThrow(DamagedBlock);
    expect(() => new PostingBlock('block' as never, range)).toThrow(DamagedBlock);
  });

  test('takes little more than 26 bits a posting of a large corpus', () => {
    const count = 512;
    const bits = 16;
    const numbers = (at: number) => spreadPrint(at) % 100_000;
    const sorted = Float64Array.from(
      { length: count },
      (_, at) => (spreadPrint(at + 7) % 2 ** bits) * ARTICLE_SPAN + numbers(at),
    ).sort();
    const block = encodeBlock({ base: 0, sorted, stops: new Map() }, { start: 0, bits }, 0, count);
    expect((block.byteLength * 8) / count).toBeLessThan(27);
  });
});

describe('a print in very many articles', () => {
  const numbers = Array.from({ length: 700 }, (_, at) => at);
  const prints = Uint32Array.of(11, 22);
  const whole = trimPostings(
    gatherPostings(
      numbers.map((number) => ({ number, prints })),
      0,
    ),
    anyone,
  );

  test('lists as many as allowed and counts the rest', () => {
    expect(whole.sorted.length).toBe(2 * MAX_ARTICLES_PER_PRINT);
    expect([...whole.stops.values()]).toEqual([445, 445]);
    const range = { start: 0, bits: 32 };
    const block = new PostingBlock(encodeBlock(whole, range, 0, whole.sorted.length), range);
    const hit = block.find(spreadPrint(22));
    expect(hit?.articles.length).toBe(MAX_ARTICLES_PER_PRINT);
    expect(hit?.unlisted).toBe(445);
  });

  test('lists the same ones in whatever portions they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 699 }), { maxLength: 6 }), (cuts) => {
        const ends = [...new Set([0, ...cuts, 700])].sort((a, b) => a - b);
        const stops = new Map<number, number>();
        const sorted: number[] = [];
        for (let at = 1; at < ends.length; at += 1) {
          const part = numbers.slice(ends[at - 1], ends[at]);
          const trimmed = trimPostings(
            gatherPostings(
              part.map((number) => ({ number, prints })),
              0,
            ),
            anyone,
          );
          sorted.push(...trimmed.sorted);
          for (const [print, more] of trimmed.stops)
            stops.set(print, (stops.get(print) ?? 0) + more);
        }
        const merged = { base: 0, sorted: Float64Array.from(sorted).sort(), stops };
        const trimmed = trimPostings(merged, anyone);
        expect(trimmed.sorted).toEqual(whole.sorted);
        expect(trimmed.stops).toEqual(whole.stops);
      }),
      { numRuns: 30 },
    );
  });

  test('forgets articles that are gone', () => {
    const kept = trimPostings(
      gatherPostings(
        numbers.map((number) => ({ number, prints })),
        0,
      ),
      (number) => (number % 100 === 0 ? 1 + number : 0),
    );
    expect(kept.sorted.length).toBe(14);
    expect(kept.stops.size).toBe(0);
  });
});
