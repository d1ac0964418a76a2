import type { Article } from '../corpus/article';
import { gramAt } from '../match/grams';
import { numberOf, type PageWords } from '../match/page-words';
import { scanWords } from '../text/scan-words';
import type { Span } from '../text/span';
import { readWords, type Words, wordSpan } from '../text/words';
import {
  MOST_SEED_PLACES,
  NEAREST_CONTENT_WORDS,
  NEAREST_EXCERPT,
  NEAREST_WORDS,
} from '../thresholds';
import type { NearestMiss } from './report';
import { reportCopy } from './report-source';

/** A run of words that page and article share, by their places. */
interface Run {
  /** Among the page's words of story. */
  page: number;
  article: number;
  length: number;
}

/**
 * Of articles that are no source, the one that shares the longest run of words with the page, with
 * that run; null where none shares more than a phrase that everybody uses. Costs one more scan of each
 * text, so it is asked for the best candidates alone.
 */
export function findNearestMiss(page: PageWords, articles: readonly Article[]): NearestMiss | null {
  let nearest: { article: Article; run: Run } | null = null;
  for (const article of articles) {
    const run = longestRun(page, article.text);
    if (run && run.length > (nearest?.run.length ?? 0)) nearest = { article, run };
  }
  return nearest && missOf(page, nearest.article, nearest.run);
}

function longestRun(page: PageWords, text: string): Run | null {
  const { seeds } = page;
  const { count, hashes } = scanWords(text);
  const ids = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    ids[at] = numberOf(page.numbers, hashes[at] as number);
  }
  let longest: Run | null = null;
  for (let at = 0; at < count; at += 1) {
    const seed = gramAt(seeds, ids, at);
    if (seed < 0) continue;
    let place = seeds.first[seed] as number;
    for (let tried = 0; tried < MOST_SEED_PLACES && place >= 0; tried += 1) {
      // What the word before belongs to was measured from its beginning.
      const isInside = at > 0 && place > 0 && seeds.ids[place - 1] === ids[at - 1];
      const length = isInside ? 0 : runLength(page, ids, place, at);
      if (length > (longest?.length ?? 0) && hasMatter(page, place, length)) {
        longest = { page: place, article: at, length };
      }
      place = (seeds.next[place] as number) - 1;
    }
  }
  return longest && longest.length >= NEAREST_WORDS ? longest : null;
}

/** Ends where the page's run would jump over furniture. */
function runLength({ seeds, story }: PageWords, ids: Int32Array, place: number, at: number) {
  const wordAt = (index: number) => story.at?.[index] ?? index;
  let length = 0;
  while (
    at + length < ids.length &&
    place + length < seeds.ids.length &&
    seeds.ids[place + length] === ids[at + length] &&
    wordAt(place + length) === wordAt(place) + length
  ) {
    length += 1;
  }
  return length;
}

function hasMatter({ seeds, isContent }: PageWords, place: number, length: number): boolean {
  let matter = 0;
  for (let word = place; word < place + length; word += 1) {
    matter += isContent[seeds.ids[word] as number] as number;
  }
  return matter >= NEAREST_CONTENT_WORDS;
}

function missOf(page: PageWords, article: Article, run: Run): NearestMiss | null {
  const words = readWords(article.text);
  const first = page.story.at?.[run.page] ?? run.page;
  const onPage = page.side.words;
  for (let at = 0; at < run.length; at += 1) {
    // Runs were found by hashes, and hashes may agree by chance.
    if (onPage.keys[first + at] !== words.keys[run.article + at]) return null;
  }
  return {
    ...reportCopy(article),
    words: run.length,
    page: wordSpan(onPage, first, first + run.length - 1),
    ...excerptOf(words, run),
  };
}

/** The run with what stands around it in its paragraph, whole words, at most `NEAREST_EXCERPT` units on each side. */
function excerptOf(words: Words, { article, length }: Run): { excerpt: string; run: Span } {
  const { raw } = words;
  const run = wordSpan(words, article, article + length - 1);
  let start = run.start;
  for (let at = article - 1; at >= 0; at -= 1) {
    const word = words.starts[at] as number;
    if (run.start - word > NEAREST_EXCERPT || raw.slice(word, start).includes('\n')) break;
    start = word;
  }
  let end = run.end;
  for (let at = article + length; at < words.keys.length; at += 1) {
    const after = words.ends[at] as number;
    if (after - run.end > NEAREST_EXCERPT || raw.slice(end, after).includes('\n')) break;
    end = after;
  }
  return {
    excerpt: raw.slice(start, end),
    run: { start: run.start - start, end: run.end - start },
  };
}
