import type { Arrival } from '@/lib/corpus/article-id';
import { CURRENT_SCHEME, type PrintScheme } from '@/lib/fingerprint/schemes';
import type { SeededRandom } from '../support/seeded-random';

/** What the corpus must hold: articles by id, as a plain map. */
export class FuzzModel {
  /** Version of the text by number; `a7` is the id of number 7. */
  readonly articles = new Map<number, number>();
  /** Texts that were in the corpus and are gone. */
  readonly gone: string[] = [];
  /** The number that the next new article gets. */
  next = 0;

  /** `words`: how many words of its own each text has besides a few. */
  constructor(private readonly words: number) {}

  /** Takes over what a put that came through did. */
  put(articles: readonly [number, number][]): void {
    for (const [number, version] of articles) {
      const before = this.articles.get(number);
      if (before !== undefined && before !== version) this.gone.push(this.textOf(number, before));
      this.articles.set(number, version);
    }
  }

  remove(numbers: readonly number[]): void {
    for (const number of numbers) {
      const before = this.articles.get(number);
      if (before !== undefined) this.gone.push(this.textOf(number, before));
      this.articles.delete(number);
    }
  }

  /** Numbers of new articles. */
  fresh(count: number): [number, number][] {
    return Array.from({ length: count }, () => [this.next++, 0]);
  }

  /** Some articles that are there; without `fixed` none of those that are never changed. */
  some(dice: SeededRandom, count: number, fixed = false): number[] {
    const all = [...this.articles.keys()].filter((number) => fixed || !isFixed(number));
    const start = dice.below(Math.max(1, all.length));
    // Neighbours half of the time: a segment that loses most of its articles is rewritten.
    const from = dice.chance(0.5) ? all.slice(start) : dice.shuffled(all);
    return from.slice(0, count);
  }

  /** Tiny made-up texts: a phrase that a quarter, one that a fiftieth of all share, and words of their own. */
  textOf(number: number, version: number): string {
    const common = `karo${number % 4} belin${number % 4} tusa${number % 4} wendel${number % 4}`;
    const shared = `moril${number % 50} gesta${number % 50} pruno${number % 50}`;
    const own = `elgor${number} hastu${number} river${version} ${number} candel${version}`;
    const more = Array.from({ length: this.words }, (_, at) => `word${at} ${number}`).join(' ');
    return `${common} ${shared} ${own} ${more}`;
  }

  arrivalOf(number: number, version: number): Arrival {
    const url = `https://fuzz.example/${number}`;
    return {
      givenId: idOf(number),
      addressKey: url,
      article: {
        url,
        title: idOf(number),
        site: 'The Made-up Star',
        byline: null,
        published: number % 3 === 0 ? null : '2024-05-01',
        language: 'en',
        credit: null,
        text: this.textOf(number, version),
        addedAt: '2026-01-01T00:00Z',
        addedBy: 'file',
      },
    };
  }
}

/** These are never replaced nor removed: of what only they share, every count is exact. */
function isFixed(number: number): boolean {
  return number % 4 === 0;
}

export function idOf(number: number): string {
  return `a${number}`;
}

/** A scheme of other prints, as a later release might bring it. */
export const OTHER_SCHEME: PrintScheme = {
  version: CURRENT_SCHEME.version + 1,
  prints: () => {
    throw new Error('Nobody asks for the prints of words here.');
  },
  textPrints: (text) => CURRENT_SCHEME.textPrints(text).map((print) => print ^ 0x5a5a5a5a),
};
