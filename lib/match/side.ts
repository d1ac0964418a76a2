import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { firstWordFrom, pickWords, type Words } from '../text/words';

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
  /** 1 for words that open a sentence, and one entry more, which is 1. */
  opens: Uint8Array;
  /** 1 for words of story: words of furniture are never aligned. */
  isStory: Uint8Array;
  /** Paragraphs that markup sets apart as somebody else's words; absent where none is. */
  quoted?: ReadonlySet<number>;
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
  const count = words.starts.length;
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
    sentenceStarts: withEnd(sentenceStarts, count),
    paragraphStarts: withEnd(paragraphStarts, count),
    opens: openings(sentenceOf),
    isStory,
  };
}

/** Word `at` opens a sentence (so does the place after the last word). */
export function opensSentence(side: Side, at: number): boolean {
  return at <= 0 || side.opens[at] !== 0;
}

function openings(sentenceOf: Int32Array): Uint8Array {
  const count = sentenceOf.length;
  const opens = new Uint8Array(count + 1);
  opens[0] = 1;
  opens[count] = 1;
  for (let at = 1; at < count; at += 1) {
    if (sentenceOf[at] !== sentenceOf[at - 1]) opens[at] = 1;
  }
  return opens;
}

function withEnd(starts: readonly number[], end: number): Int32Array {
  const all = new Int32Array(starts.length + 1);
  all.set(starts);
  all[starts.length] = end;
  return all;
}

/** Words of story of a side. */
export function countStory(side: Side): number {
  let count = 0;
  for (const flag of side.isStory) count += flag;
  return count;
}

/** A side without its furniture: story that goes on behind a promo is one run. */
export interface StorySide {
  side: Side;
  /** Where each of its words stands in the whole side; null where the whole side is story. */
  at: Int32Array | null;
}

/** Takes the furniture out of a side. */
export function storyOf(side: Side): StorySide {
  const count = countStory(side);
  if (count === side.isStory.length) return { side, at: null };
  const at = new Int32Array(count);
  const sentenceOf = new Int32Array(count);
  const paragraphOf = new Int32Array(count);
  let to = 0;
  for (let word = 0; word < side.isStory.length; word += 1) {
    if (side.isStory[word] === 0) continue;
    at[to] = word;
    sentenceOf[to] = side.sentenceOf[word] as number;
    paragraphOf[to] = side.paragraphOf[word] as number;
    to += 1;
  }
  const sentences = renumber(sentenceOf);
  const paragraphs = renumber(paragraphOf);
  return {
    at,
    side: {
      words: pickWords(side.words, at),
      paragraphs: paragraphs.kept.map((number) => side.paragraphs[number] as Span),
      sentences: sentences.kept.map((number) => side.sentences[number] as Span),
      sentenceOf,
      paragraphOf,
      sentenceStarts: sentences.starts,
      paragraphStarts: paragraphs.starts,
      opens: openings(sentenceOf),
      isStory: new Uint8Array(count).fill(1),
    },
  };
}

/** Numbers what is left anew from 0, in place; `kept` are the old numbers, `starts` the first words and one entry more. */
function renumber(of: Int32Array): { kept: number[]; starts: Int32Array } {
  const kept: number[] = [];
  const starts: number[] = [];
  let before = -1;
  for (let at = 0; at < of.length; at += 1) {
    const number = of[at] as number;
    if (number !== before) {
      kept.push(number);
      starts.push(at);
      before = number;
    }
    of[at] = kept.length - 1;
  }
  return { kept, starts: withEnd(starts, of.length) };
}
