import { describe, expect, it } from 'vitest';
import { alignPair } from '@/lib/match/align';
import { linkChangedParagraphs } from '@/lib/match/changed-paragraphs';
import { hasEvidence } from '@/lib/match/evidence';
import { mayShare } from '@/lib/match/may-share';
import { numberPage } from '@/lib/match/page-words';
import { pairWith } from '@/lib/match/pair';
import { cutPassages } from '@/lib/match/passages';
import { readSide, type Side } from '@/lib/match/side';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { readWords } from '@/lib/text/words';
import { ALIGNMENT_CELLS } from '@/lib/thresholds';
import { cpuTimer } from '../support/cpu-time';

/**
 * Milliseconds of CPU time that no input of this size may take, compilation included: the slowest takes less than
 * a tenth on a quiet machine. What grew with the square of the input would take minutes.
 */
const MOST = 30_000;

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
/** Four words, so that every run stands in many places. */
function random(words: number, seed: number): string {
  const roll = dice(seed);
  return Array.from(
    { length: words },
    () => ['quay', 'wall', 'ship', 'dock'][Math.floor(4 * roll())],
  ).join(' ');
}

/** Tiles of four words that nothing else has, with one other word between them. */
function chain(tiles: number, other: string): string {
  return Array.from({ length: tiles }, (_, at) => `a${at}x b${at}x c${at}x d${at}x ${other}`).join(
    ' ',
  );
}

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
    ['one word 150,000 times', () => repeat('word ', 150_000), () => repeat('word ', 150_000)],
    [
      'one word, in sentences of one',
      () => repeat('Word. ', 20_000),
      () => repeat('Word. ', 20_000),
    ],
    [
      'one sentence over and over',
      () => repeat('The quick council met again. ', 8_000),
      () => repeat('The quick council met again. ', 8_000),
    ],
    [
      'periods of 7 and 11 words',
      () => repeat('a bee see dee ee eff gee ', 5_000),
      () => repeat('a bee see dee ee eff gee a bee see dee ', 3_500),
    ],
    [
      'one page against itself, every second word another',
      () => text(50_000, 30_000, 5),
      () => text(50_000, 30_000, 5).replace(/(w\S+ )w\S+ /g, '$1other '),
    ],
    [
      'one block of text fifty times',
      () => repeat(`${BLOCK}\n\n`, 50),
      () => repeat(`${BLOCK}\n\n`, 30),
    ],
    [
      'a short page against a text of one repeated word',
      () => text(300, 200, 6),
      () => repeat('w3x ', 200_000),
    ],
    [
      'no space at all',
      () => repeat('港口委員會決定關閉兩個泊位', 3_000),
      () => repeat('港口委員會今天關閉兩個碼頭', 3_000),
    ],
    [
      'four words at random, which make runs beyond number',
      () => random(40_000, 11),
      () => random(200_000, 12),
    ],
    [
      'a chain of near tiles without end',
      () => chain(25_000, 'left'),
      () => chain(25_000, 'right'),
    ],
    ['one word a million times', () => repeat('a ', 200_000), () => repeat('a ', 1_000_000)],
    [
      'one sentence of eight words 20,000 times',
      () => repeat('Ships wait before the old harbour wall again. ', 20_000),
      () => repeat('Ships wait before the old harbour wall again. ', 20_000),
    ],
    ['two words in turn', () => repeat('quay wall ', 100_000), () => repeat('quay wall ', 100_000)],
    [
      'two words in turn, in paragraphs of a sentence',
      () => repeat(`${repeat('quay wall ', 20)}\n\n`, 2_000),
      () => repeat(`${repeat('wall quay ', 20)}\n\n`, 2_000),
    ],
    [
      'every third word another, in one paragraph',
      () => text(50_000, 30_000, 7).replaceAll('\n\n', ' '),
      () =>
        text(50_000, 30_000, 7)
          .replaceAll('\n\n', ' ')
          .replace(/(w\S+ w\S+ )w\S+ /g, '$1other '),
    ],
    [
      'every third word another, behind a paragraph that is copied',
      () => `${BLOCK}\n\n${text(30_000, 30_000, 8)}`,
      () => `${BLOCK}\n\n${text(30_000, 30_000, 8).replace(/(w\S+ w\S+ )w\S+ /g, '$1other ')}`,
    ],
    [
      'ten megabytes in one paragraph',
      () => text(40_000, 3_000, 13).replaceAll('\n\n', ' '),
      () => text(1_500_000, 3_000, 14).replaceAll('\n\n', ' '),
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
      const spent = cpuTimer();
      const pair = pairWith(numberPage(page), source);
      mayShare(pair.words, source.words.raw);
      const alignment = alignPair(pair);
      hasEvidence(pair, alignment.link);
      const passages = cutPassages(pair, alignment);
      // Of sources that the page surely reuses it is asked besides; here of all.
      const changed = new Int32Array(pair.pageIds.length).fill(-1);
      linkChangedParagraphs(pair, changed, { cells: ALIGNMENT_CELLS });
      expect(spent()).toBeLessThan(MOST);
      // Whatever was found says something true.
      expect(passages.every(({ page: range }) => range.end > range.start)).toBe(true);
      for (const link of [alignment.link, changed]) {
        const taken = new Uint8Array(source.words.keys.length);
        link.forEach((at, word) => {
          if (at < 0) return;
          if (source.words.keys[at] !== page.words.keys[word]) {
            throw new Error(`Page word ${word} is linked with another word.`);
          }
          if (taken[at] === 1) throw new Error(`Source word ${at} is linked twice.`);
          taken[at] = 1;
        });
      }
    },
    20 * MOST,
  );
});
