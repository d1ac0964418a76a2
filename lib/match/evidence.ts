import { scanWords } from '../text/scan-words';
import { EVIDENCE_CONTENT_WORDS, STRONG_RUN_WORDS, TILE_WORDS } from '../thresholds';
import { gramAt, numberOf, type PageWords } from './page-words';
import type { Pair } from './pair';

/** Numbers of a text's words; read and overwritten by one call at a time. */
let scratch = new Int32Array(1 << 13);
/** Words of a long article. What a longer text needs is not kept. */
const KEPT_WORDS = 1 << 15;

/**
 * Whether a text may hold evidence of reuse (`hasEvidence`), furniture included: a necessary
 * condition, told from its hashes alone. Most candidates share but phrases, and aligning one,
 * with its story told from its furniture, takes ten times as long as this.
 */
export function mayShare(page: PageWords, text: string): boolean {
  const { count, hashes } = scanWords(text);
  if (scratch.length < count || scratch.length > KEPT_WORDS) {
    scratch = new Int32Array(Math.max(count, 1 << 13));
  }
  const ids = scratch.subarray(0, count);
  for (let at = 0; at < count; at += 1) {
    ids[at] = numberOf(page.numbers, hashes[at] as number, null);
  }
  return sharesRun(page, ids);
}

/** So many runs of `TILE_WORDS` words, each on the page, begin one behind the other in a strong run. */
const GRAMS_IN_RUN = STRONG_RUN_WORDS - TILE_WORDS + 1;
/** Places on the page tried for a run of words: more have only phrases, and texts of one repeated word. */
const MOST_PLACES = 24;

function sharesRun(page: PageWords, ids: Int32Array): boolean {
  let grams = 0;
  let matter = 0;
  for (let at = 0; at + TILE_WORDS <= ids.length; at += 1) {
    if (gramAt(page.grams, ids, at) < 0) {
      grams = 0;
      continue;
    }
    grams += 1;
    if (grams === 1) {
      matter = 0;
      for (let word = at; word < at + TILE_WORDS; word += 1) matter += matterOf(page, ids, word);
    } else matter += matterOf(page, ids, at + TILE_WORDS - 1);
    if (grams < GRAMS_IN_RUN || matter < EVIDENCE_CONTENT_WORDS) continue;
    if (standsOnPage(page, ids, at + 1 - GRAMS_IN_RUN)) return true;
  }
  return false;
}

/** The `STRONG_RUN_WORDS` words from `at` on stand on the page as one run, or may do so. */
function standsOnPage({ grams }: PageWords, ids: Int32Array, at: number): boolean {
  let place = grams.first[gramAt(grams, ids, at)] as number;
  for (let tried = 0; tried < MOST_PLACES; tried += 1) {
    let length = TILE_WORDS;
    while (length < STRONG_RUN_WORDS && grams.ids[place + length] === ids[at + length]) length += 1;
    if (length === STRONG_RUN_WORDS) return true;
    place = (grams.next[place] as number) - 1;
    if (place < 0) return false;
  }
  return true;
}

function matterOf(page: PageWords, ids: Int32Array, at: number): number {
  return page.isContent[ids[at] as number] as number;
}

/**
 * One run of linked words is long enough, and of enough words of matter, to be no chance. Words that are
 * marked in `taken` do not count.
 */
export function hasEvidence(
  pair: Pair,
  link: Int32Array,
  taken: Uint8Array | null = null,
): boolean {
  let run = 0;
  let matter = 0;
  for (let at = 0; at < link.length; at += 1) {
    const source = link[at] as number;
    if (source < 0 || taken?.[at] === 1) {
      run = 0;
      matter = 0;
      continue;
    }
    if (at === 0 || link[at - 1] !== source - 1) {
      run = 0;
      matter = 0;
    }
    run += 1;
    matter += pair.isContent[pair.pageIds[at] as number] as number;
    if (run >= STRONG_RUN_WORDS && matter >= EVIDENCE_CONTENT_WORDS) return true;
  }
  return false;
}
