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

interface Candidate {
  number: number;
  /** Sum of the inverse document frequencies of the shared prints. */
  score: number;
  shared: number;
}

/** What of a page has been looked up by one scheme. */
interface Asked {
  scheme: PrintScheme;
  hits: Map<number, PrintHits | null>;
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
   * The first tier: numbers of the best articles, best first, at most `CANDIDATES`. Those that
   * share but a print or two are left to the second tier, except on pages so short that
   * all prints are looked up at once.
   */
  async first(): Promise<number[]> {
    let isWhole = true;
    const prints: Uint32Array[] = [];
    for (const { scheme } of await this.schemes()) {
      const all = scheme.prints(this.words);
      const step = all.length <= WHOLE_LOOK_UP ? 1 : FIRST_PRINTS_SHARE;
      if (step > 1) isWhole = false;
      prints.push(all.filter((_, at) => at % step === 0));
    }
    return this.rank(prints, isWhole ? 1 : FIRST_SHARED_PRINTS);
  }

  /**
   * The second tier: the best further articles by the words of these ranges alone, best first, at most
   * `CANDIDATES`. An article is named once.
   */
  async rest(ranges: readonly WordRange[]): Promise<number[]> {
    const prints: Uint32Array[] = [];
    for (const { scheme } of await this.schemes()) {
      const all = new Set(
        ranges.flatMap(({ start, end }) => [...scheme.prints(slice(this.words, start, end))]),
      );
      prints.push(Uint32Array.from(all).sort());
    }
    return this.rank(prints, 1);
  }

  private async schemes(): Promise<Asked[]> {
    const stored = await this.corpus.schemes();
    this.asked ??= KNOWN_SCHEMES.filter(({ version }) => stored.includes(version)).map(
      (scheme) => ({ scheme, hits: new Map() }),
    );
    return this.asked;
  }

  /** Ranks by these prints, one list a scheme; those that were looked up before are not asked again. */
  private async rank(prints: readonly Uint32Array[], leastShared: number): Promise<number[]> {
    const found: PrintHits[] = [];
    for (const [at, { scheme, hits }] of (await this.schemes()).entries()) {
      const wanted = prints[at] as Uint32Array;
      const fresh = wanted.filter((print) => !hits.has(print));
      for (const print of fresh) hits.set(print, null);
      for (const hit of await this.corpus.lookUp(fresh, scheme.version)) hits.set(hit.print, hit);
      for (const print of wanted) {
        const hit = hits.get(print);
        if (hit) found.push(hit);
      }
    }
    const candidates = this.score(found).filter(({ shared }) => shared >= leastShared);
    const best = await this.best(candidates);
    for (const number of best) this.found.add(number);
    return best;
  }

  /**
   * Adds up the weights of the shared prints, rare ones first. Once the rarest have named
   * articles enough, the others only add to those: what shares nothing but common prints
   * would not come first anyway.
   */
  private score(hits: PrintHits[]): Candidate[] {
    const candidates = new Map<number, Candidate>();
    let read = 0;
    hits.sort((a, b) => a.frequency - b.frequency || a.print - b.print);
    for (const { frequency, articles } of hits) {
      const weight = Math.log(1 + this.articles / Math.max(1, frequency));
      const isOpen = read < NAMING_POSTINGS;
      read += articles.length;
      for (const number of articles) {
        const candidate = candidates.get(number);
        if (candidate !== undefined) {
          candidate.score += weight;
          candidate.shared += 1;
        } else if (isOpen && !this.exclude.has(number) && !this.found.has(number)) {
          candidates.set(number, { number, score: weight, shared: 1 });
        }
      }
    }
    return [...candidates.values()];
  }

  /** The best by score; which of equals is told by their order keys. */
  private async best(candidates: Candidate[]): Promise<number[]> {
    const scores = Float64Array.from(candidates, ({ score }) => score).sort();
    const least = scores[scores.length - CANDIDATES] ?? 0;
    const level = candidates.filter(({ score }) => score >= least);
    const keys = await this.corpus.orderKeys(level.map(({ number }) => number));
    return level
      .map(({ number, score }, at) => ({ number, score, key: keys[at] as number }))
      .sort((a, b) => b.score - a.score || a.key - b.key)
      .slice(0, CANDIDATES)
      .map(({ number }) => number);
  }
}

/** Some neighbouring words of a text. */
function slice(
  { keys, hashes }: Words,
  start: number,
  end: number,
): Pick<Words, 'keys' | 'hashes'> {
  const part = { keys: keys.slice(start, end) };
  return hashes === undefined ? part : { ...part, hashes: hashes.subarray(start, end) };
}
