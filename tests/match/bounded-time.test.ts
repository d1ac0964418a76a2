import { describe, expect, it } from 'vitest';
import { alignPair } from '@/lib/match/align';
import { hasEvidence, mayShare } from '@/lib/match/evidence';
import { pairSides } from '@/lib/match/pair';
import { cutPassages } from '@/lib/match/passages';
import { readSide, type Side } from '@/lib/match/side';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { readWords } from '@/lib/text/words';

/**
 * Milliseconds that no input of this size may take, on a machine busy with other things: quiet, the slowest
 * takes a tenth. What grew with the square of the input would take minutes.
 */
const MOST = 15_000;

const side = (text: string): Side => readSide(readWords(text), splitParagraphs(text), () => false);

/** A linear congruential generator (Numerical Recipes): the same texts every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Made-up text: words from so many, in sentences and paragraphs. */
function text(words: number, vocabulary: number, seed: number): string {
  const roll = dice(seed);
  const all: string[] = [];
  for (let at = 0; at < words; at += 1) {
    // Few words are frequent and many rare, as in any language.
    const word = `w${Math.floor(vocabulary ** roll())}x`;
    all.push(roll() < 0.06 ? `${word}.${roll() < 0.2 ? '\n\n' : ' '}` : `${word} `);
  }
  return all.join('');
}

const repeat = (unit: string, times: number) => unit.repeat(times);
const BLOCK = text(700, 300, 9);

describe('alignment ends in bounded time', () => {
  it.each<[what: string, page: () => string, source: () => string]>([
    [
      'two unrelated texts of 50,000 words',
      () => text(50_000, 30_000, 1),
      () => text(50_000, 30_000, 2),
    ],
    [
      'two texts of 50,000 words from a hundred',
      () => text(50_000, 100, 3),
      () => text(50_000, 100, 4),
    ],
    [
      'one word a million times',
      () => repeat('word ', 1_000_000),
      () => repeat('word ', 1_000_000),
    ],
    [
      'one word, in sentences of one',
      () => repeat('Word. ', 60_000),
      () => repeat('Word. ', 60_000),
    ],
    [
      'one sentence over and over',
      () => repeat('The quick council met again. ', 20_000),
      () => repeat('The quick council met again. ', 20_000),
    ],
    [
      'periods of 7 and 11 words',
      () => repeat('a bee see dee ee eff gee ', 10_000),
      () => repeat('a bee see dee ee eff gee a bee see dee ', 7_000),
    ],
    [
      'one page against itself, every second word another',
      () => text(50_000, 30_000, 5),
      () => text(50_000, 30_000, 5).replace(/(w\S+ )w\S+ /g, '$1other '),
    ],
    [
      'one block of text a hundred times',
      () => repeat(`${BLOCK}\n\n`, 100),
      () => repeat(`${BLOCK}\n\n`, 60),
    ],
    [
      'a short page against a text of one repeated word',
      () => text(300, 200, 6),
      () => repeat('w3x ', 1_000_000),
    ],
    [
      'no space at all',
      () => repeat('港口委員會決定關閉兩個泊位', 8_000),
      () => repeat('港口委員會今天關閉兩個碼頭', 8_000),
    ],
    [
      'a thousand paragraphs of three words',
      () => repeat('one two three\n\n', 1_000),
      () => repeat('one two four\n\n', 1_000),
    ],
  ])(
    '%s',
    (_, pageText, sourceText) => {
      const page = side(pageText());
      const source = side(sourceText());
      const start = performance.now();
      const pair = pairSides(page, source);
      mayShare(pair.words, source.words.raw);
      const alignment = alignPair(pair);
      hasEvidence(pair, alignment.link);
      const passages = cutPassages(pair, alignment);
      expect(performance.now() - start).toBeLessThan(MOST);
      // Whatever was found says something true.
      expect(passages.every(({ page: range }) => range.end > range.start)).toBe(true);
      alignment.link.forEach((at, word) => {
        if (at >= 0 && source.words.keys[at] !== page.words.keys[word]) {
          throw new Error(`Page word ${word} is linked with another word.`);
        }
      });
    },
    4 * MOST,
  );
});
