import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { firstWordFrom, isContentWord, type Words } from '../text/words';

/** One text as alignment sees it: words, and for each word its sentence and paragraph. */
export interface Side {
  words: Words;
  /** Raw spans of the paragraphs, in order. */
  paragraphs: Span[];
  /** Raw spans of the sentences of all paragraphs, in order. */
  sentences: Span[];
  /** Number of the sentence of each word. */
  sentenceOf: Int32Array;
  /** Number of the paragraph of each word. */
  paragraphOf: Int32Array;
  /** First word of each sentence, and one entry more: the number of words. */
  sentenceStarts: Int32Array;
  /** First word of each paragraph, and one entry more. */
  paragraphStarts: Int32Array;
  /** 1 for words of story: words of furniture are never aligned. */
  isStory: Uint8Array;
}

/**
 * Reads a text into a side. `isFurniture` tells paragraphs that are not story. Words
 * outside all paragraphs do not occur: paragraphs cover everything but white space.
 */
export function readSide(
  words: Words,
  paragraphs: Span[],
  isFurniture: (paragraph: number) => boolean,
): Side {
  const count = words.keys.length;
  const sentences: Span[] = [];
  const sentenceStarts: number[] = [];
  const paragraphStarts: number[] = [];
  const sentenceOf = new Int32Array(count);
  const paragraphOf = new Int32Array(count);
  const isStory = new Uint8Array(count);
  paragraphs.forEach((paragraph, number) => {
    const first = firstWordFrom(words, paragraph.start);
    const after = firstWordFrom(words, paragraph.end);
    paragraphStarts.push(first);
    paragraphOf.fill(number, first, after);
    if (!isFurniture(number)) isStory.fill(1, first, after);
    for (const sentence of splitSentences(words.raw, paragraph)) {
      const from = firstWordFrom(words, sentence.start);
      const to = firstWordFrom(words, sentence.end);
      if (from === to) continue;
      sentenceOf.fill(sentences.length, from, to);
      sentenceStarts.push(from);
      sentences.push(sentence);
    }
  });
  return {
    words,
    paragraphs,
    sentences,
    sentenceOf,
    paragraphOf,
    sentenceStarts: Int32Array.from([...sentenceStarts, count]),
    paragraphStarts: Int32Array.from([...paragraphStarts, count]),
    isStory,
  };
}

/** Word `at` opens a sentence (so does the place after the last word). */
export function opensSentence(side: Side, at: number): boolean {
  if (at <= 0 || at >= side.sentenceOf.length) return true;
  return side.sentenceOf[at] !== side.sentenceOf[at - 1];
}

/** Words of story of a side. */
export function countStory(side: Side): number {
  let count = 0;
  for (const flag of side.isStory) count += flag;
  return count;
}

/** Two sides with their words numbered alike: equal words have equal numbers. Words of furniture have numbers of their own. */
export interface Pair {
  page: Side;
  source: Side;
  pageIds: Int32Array;
  sourceIds: Int32Array;
  /** By number: 1 for content words. */
  isContent: Uint8Array;
}

/** Numbers the words of both sides. Exact: no hash decides whether two words are equal. */
export function pairSides(page: Side, source: Side): Pair {
  const numbers = new Map<string, number>();
  const content: number[] = [];
  const read = (side: Side, unmatched: number): Int32Array => {
    const ids = new Int32Array(side.words.keys.length);
    side.words.keys.forEach((key, at) => {
      if (side.isStory[at] === 0) {
        ids[at] = unmatched;
        return;
      }
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        content.push(isContentWord(key) ? 1 : 0);
      }
      ids[at] = number;
    });
    return ids;
  };
  const pageIds = read(page, -1);
  const sourceIds = read(source, -2);
  return { page, source, pageIds, sourceIds, isContent: Uint8Array.from(content) };
}
