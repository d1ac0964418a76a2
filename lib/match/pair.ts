import { numbersOf, type PageWords } from './page-words';
import { type Side, storyOf } from './side';

/** A page and a source with their words numbered alike: equal words have equal numbers. Words of furniture, and words of the source that the page does not have, have negative ones. */
export interface Pair {
  page: Side;
  source: Side;
  pageIds: Int32Array;
  sourceIds: Int32Array;
  /** By number: 1 for content words. */
  isContent: Uint8Array;
  /** What was numbered: the whole page. */
  words: PageWords;
}

/** Puts a source beside a page that is numbered already. */
export function pairWith(words: PageWords, source: Side): Pair {
  const sourceIds = numbersOf(words.numbers, source.words);
  for (let at = 0; at < sourceIds.length; at += 1) if (source.isStory[at] === 0) sourceIds[at] = -2;
  return {
    page: words.side,
    source,
    pageIds: words.ids,
    sourceIds,
    isContent: words.isContent,
    words,
  };
}

/** A pair without its furniture, and where each of its words stands in the whole pair; null where nothing was taken out. */
export interface StoryPair {
  pair: Pair;
  pageWords: Int32Array | null;
  sourceWords: Int32Array | null;
}

/** Takes the furniture out of both sides. */
export function storyPairOf(whole: Pair): StoryPair {
  const { words } = whole;
  const source = storyOf(whole.source);
  const { at } = source;
  return {
    pair: {
      page: words.story.side,
      source: source.side,
      pageIds: words.storyIds,
      sourceIds: at === null ? whole.sourceIds : at.map((word) => whole.sourceIds[word] as number),
      isContent: whole.isContent,
      words,
    },
    pageWords: words.story.at,
    sourceWords: at,
  };
}
