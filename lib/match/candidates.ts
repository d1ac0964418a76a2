import type { Corpus, PrintHits } from '../corpus/corpus';
import { KNOWN_SCHEMES, type PrintScheme } from '../fingerprint/schemes';
import type { Words } from '../text/words';
import {
  CANDIDATES,
  FIRST_PRINTS_SHARE,
  FIRST_SHARED_PRINTS,
  NAMING_POSTINGS,
  WHOLE_LOOK_UP,
} from '../thresholds';
import type { WordRange } from './passages';
import { Tally } from './tally';

/** An article worth aligning with a page. */
export interface Candidate {
  number: number;
  /** Page words with which the prints begin that it shares with what was looked up, in no order. */
  places: readonly number[];
  /** What was looked up were all prints of some words, not only a share of them. */
  isWhole: boolean;
}

/** What of a page has been looked up by one scheme. */
interface Asked {
  scheme: PrintScheme;
  hits: Map<number, PrintHits | null>;
}

/** What is to be looked up by one scheme: prints in order, and the page word with which each begins. */
interface Wanted {
  prints: Uint32Array;
  words: Uint32Array;
}

/**
 * Looks for the articles worth aligning with a page, in two tiers: first by a share of the page's
 * prints, which costs few requests and finds nearly every source of more than a paragraph; then by all
 * prints of those words that the first tier's articles leave unexplained.
 *
 * Articles are ranked by how rare the prints are that they share with the page (Spärck Jones,
 * "A statistical interpretation of term specificity", 1972). Shared prints decide
 * nothing else: a short quotation has but one, and whether it is chance is seen by aligning.
 */
export class CandidateSearch {
  private readonly found = new Set<number>();
  private asked: Asked[] | null = null;

  /** `articles`: how many the corpus holds. Articles in `exclude`, by number, do not count, nor take another's place. */
  constructor(
    private readonly words: Words,
    private readonly corpus: Corpus,
    private readonly articles: number,
    private readonly exclude: ReadonlySet<number> = new Set(),
  ) {}

  /**
   * The first tier: the best articles, best first, at most `CANDIDATES`. Those that
   * share but a print or two are left to the second tier, except on pages so short that
   * all prints are looked up at once.
   */
  async first(): Promise<Candidate[]> {
    let isWhole = true;
    const wanted: Wanted[] = [];
    for (const { scheme } of await this.schemes()) {
      const all = scheme.prints(this.words, 0, this.words.starts.length);
      const step = all.prints.length <= WHOLE_LOOK_UP ? 1 : FIRST_PRINTS_SHARE;
      if (step > 1) isWhole = false;
      const isTaken = (_: number, at: number) => at % step === 0;
      wanted.push({ prints: all.prints.filter(isTaken), words: all.words.filter(isTaken) });
    }
    return this.rank(wanted, isWhole);
  }

  /**
   * The second tier: the best further articles by the words of these ranges alone, best first, at most
   * `CANDIDATES`. An article is named once.
   */
  async rest(ranges: readonly WordRange[]): Promise<Candidate[]> {
    const wanted: Wanted[] = [];
    for (const { scheme } of await this.schemes()) {
      const parts = ranges.map(({ start, end }) => scheme.prints(this.words, start, end));
      wanted.push(parts.length === 1 ? (parts[0] as Wanted) : joined(parts));
    }
    return this.rank(wanted, true);
  }

  private async schemes(): Promise<Asked[]> {
    const stored = await this.corpus.schemes();
    this.asked ??= KNOWN_SCHEMES.filter(({ version }) => stored.includes(version)).map(
      (scheme) => ({ scheme, hits: new Map() }),
    );
    return this.asked;
  }

  /** Ranks by these prints, one list a scheme; those that were looked up before are not asked again. `isWhole`: they are all prints of some words. */
  private async rank(wanted: readonly Wanted[], isWhole: boolean): Promise<Candidate[]> {
    const found: PrintHits[] = [];
    const places: number[] = [];
    for (const [one, { scheme, hits }] of (await this.schemes()).entries()) {
      const { prints, words } = wanted[one] as Wanted;
      const fresh = hits.size === 0 ? prints : prints.filter((print) => !hits.has(print));
      const answers = await this.corpus.lookUp(fresh, scheme.version);
      let answered = 0;
      for (let at = 0; at < prints.length; at += 1) {
        const print = prints[at] as number;
        let hit = hits.get(print);
        if (hit === undefined) {
          const next = answers[answered];
          hit = next?.print === print ? next : null;
          if (hit !== null) answered += 1;
          hits.set(print, hit);
        }
        if (hit === null) continue;
        found.push(hit);
        places.push(words[at] as number);
      }
    }
    const best = await this.best(this.tally(found, places), isWhole);
    for (const { number } of best) this.found.add(number);
    return best;
  }

  /**
   * Adds up the weights of the shared prints, rare ones first. Once the rarest have named
   * articles enough, the others only add to those: what shares nothing but common prints
   * would not come first anyway.
   */
  private tally(hits: readonly PrintHits[], places: readonly number[]): Tally {
    const tally = new Tally();
    let read = 0;
    for (const at of rarestFirst(hits)) {
      const { frequency, articles } = hits[at] as PrintHits;
      const weight = Math.log(1 + this.articles / Math.max(1, frequency));
      const isOpen = read < NAMING_POSTINGS;
      read += articles.length;
      for (let place = 0; place < articles.length; place += 1) {
        const number = articles[place] as number;
        let candidate = tally.find(number);
        if (candidate < 0) {
          if (!isOpen || this.exclude.has(number) || this.found.has(number)) continue;
          candidate = tally.enter(number);
        }
        tally.add(candidate, weight, places[at] as number);
      }
    }
    return tally;
  }

  /** The best by score; which of equals is told by their order keys. */
  private async best(tally: Tally, isWhole: boolean): Promise<Candidate[]> {
    const level = tally.best(CANDIDATES, isWhole ? 1 : FIRST_SHARED_PRINTS);
    const keys = await this.corpus.orderKeys(level.map((at) => tally.numbers[at] as number));
    return level
      .map((at, place) => ({ at, score: tally.scores[at] as number, key: keys[place] as number }))
      .sort((a, b) => b.score - a.score || a.key - b.key)
      .slice(0, CANDIDATES)
      .map(({ at }) => ({
        number: tally.numbers[at] as number,
        places: tally.placesOf(at),
        isWhole,
      }));
  }
}

/** The prints of all parts in order, each once. */
function joined(parts: readonly Wanted[]): Wanted {
  const words = new Map<number, number>();
  for (const part of parts) {
    for (let at = 0; at < part.prints.length; at += 1) {
      words.set(part.prints[at] as number, part.words[at] as number);
    }
  }
  const prints = Uint32Array.from(words.keys()).sort();
  return { prints, words: prints.map((print) => words.get(print) as number) };
}

/** Places of the hits, the rarest first, in the order given where they are equally rare. */
function rarestFirst(hits: readonly PrintHits[]): Uint32Array {
  const span = hits.length + 1;
  const keys = new Float64Array(hits.length);
  for (let at = 0; at < keys.length; at += 1) {
    keys[at] = (hits[at] as PrintHits).frequency * span + at;
  }
  return Uint32Array.from(keys.sort(), (key) => key % span);
}
