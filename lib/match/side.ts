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

/** A pair without its furniture, and where each of its words stands in the whole pair. */
export interface StoryPair {
  pair: Pair;
  pageWords: Int32Array;
  sourceWords: Int32Array;
}

/** Takes the furniture out of both sides: story that goes on behind a promo is one run. */
export function storyOf(pair: Pair): StoryPair {
  const page = storySide(pair.page);
  const source = storySide(pair.source);
  return {
    pair: {
      page: page.side,
      source: source.side,
      pageIds: page.at.map((at) => pair.pageIds[at] as number),
      sourceIds: source.at.map((at) => pair.sourceIds[at] as number),
      isContent: pair.isContent,
    },
    pageWords: page.at,
    sourceWords: source.at,
  };
}

function storySide(side: Side): { side: Side; at: Int32Array } {
  const words = Array.from(side.isStory.keys()).filter((at) => side.isStory[at] === 1);
  const at = Int32Array.from(words);
  const pick = (from: Int32Array) => at.map((word) => from[word] as number);
  const starts = Uint32Array.from(words, (word) => side.words.starts[word] as number);
  const ends = Uint32Array.from(words, (word) => side.words.ends[word] as number);
  const keys = words.map((word) => side.words.keys[word] as string);
  const sentences = renumber(pick(side.sentenceOf));
  const paragraphs = renumber(pick(side.paragraphOf));
  return {
    at,
    side: {
      words: { raw: side.words.raw, starts, ends, keys },
      paragraphs: paragraphs.kept.map((number) => side.paragraphs[number] as Span),
      sentences: sentences.kept.map((number) => side.sentences[number] as Span),
      sentenceOf: sentences.of,
      paragraphOf: paragraphs.of,
      sentenceStarts: sentences.starts,
      paragraphStarts: paragraphs.starts,
      isStory: new Uint8Array(words.length).fill(1),
    },
  };
}

/** Numbers what is left from 0: `of` by word, `kept` the old numbers, `starts` the first words and one entry more. */
function renumber(old: Int32Array): { of: Int32Array; kept: number[]; starts: Int32Array } {
  const of = new Int32Array(old.length);
  const kept: number[] = [];
  const starts: number[] = [];
  old.forEach((number, at) => {
    if (at === 0 || number !== old[at - 1]) {
      kept.push(number);
      starts.push(at);
    }
    of[at] = kept.length - 1;
  });
  return { of, kept, starts: Int32Array.from([...starts, old.length]) };
}
