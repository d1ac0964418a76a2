import { CURRENT_SCHEME } from '../fingerprint/schemes';
import type { Article } from './article';
import {
  type Arrival,
  orderKeyOf,
  type PlacedArticle,
  type Placement,
  placeArrivals,
} from './article-id';
import type { Corpus, CorpusSize, PrintHits } from './corpus';
import { PrintIndex } from './print-index';

/** The corpus in memory: for tests, commands, and a browser that gives no database. */
export class MemoryCorpus implements Corpus {
  private readonly numbers = new Map<string, number>();
  private readonly byAddress = new Map<string, string>();
  private readonly addressOf = new Map<string, string | null>();
  /** By number; gone where the article was removed or its text replaced. */
  private readonly held: (PlacedArticle | null)[] = [];
  private readonly keys: number[] = [];
  /** Latest date of all articles; null until it is asked for. */
  private newest: { date: string | null } | null = null;
  private readonly index = new PrintIndex((number) => this.keys[number] as number);

  /** Adds articles; those at an address that is known already are replaced, not doubled. */
  async put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>> {
    const holders = { byAddress: this.byAddress, byId: this.addressOf };
    const { placed, ...outcome } = placeArrivals(arrivals, holders);
    this.newest = null;
    for (const one of placed) {
      const { id, text } = one.article;
      this.forget(id);
      const number = this.held.length;
      this.held.push(one);
      this.keys.push(orderKeyOf(id));
      this.numbers.set(id, number);
      this.addressOf.set(id, one.addressKey);
      if (one.addressKey !== null) this.byAddress.set(one.addressKey, id);
      this.index.add(number, CURRENT_SCHEME.textPrints(text));
    }
    return outcome;
  }

  /** Unknown ids are no error. */
  async remove(ids: readonly string[]): Promise<void> {
    this.newest = null;
    for (const id of ids) this.forget(id);
  }

  async size(without: ReadonlySet<number> = new Set()): Promise<CorpusSize> {
    const apart = [...without].filter((number) => this.held[number]).length;
    if (apart === 0) this.newest ??= this.findNewest(without);
    const newest = apart === 0 ? this.newest : this.findNewest(without);
    return { articles: this.numbers.size - apart, newest: newest?.date ?? null, waiting: 0 };
  }

  async schemes(): Promise<readonly number[]> {
    return [CURRENT_SCHEME.version];
  }

  async lookUp(prints: Uint32Array, scheme = CURRENT_SCHEME.version): Promise<PrintHits[]> {
    return scheme === CURRENT_SCHEME.version ? this.index.lookUp(prints) : [];
  }

  async articles(numbers: readonly number[]): Promise<Article[]> {
    return numbers.flatMap((number) => this.held[number]?.article ?? []);
  }

  async numbersOf(ids: readonly string[]): Promise<number[]> {
    return ids.flatMap((id) => this.numbers.get(id) ?? []);
  }

  async numbersAt(addressKeys: readonly string[]): Promise<number[]> {
    return this.numbersOf(addressKeys.flatMap((key) => this.byAddress.get(key) ?? []));
  }

  async orderKeys(numbers: readonly number[]): Promise<number[]> {
    return numbers.map((number) => this.keys[number] ?? 0);
  }

  /** Bytes that the index takes. */
  get indexBytes(): number {
    return this.index.bytes;
  }

  private findNewest(without: ReadonlySet<number>): { date: string | null } {
    let date: string | null = null;
    for (const number of this.numbers.values()) {
      if (without.has(number)) continue;
      const published = this.held[number]?.article.published ?? null;
      if (published !== null && (date === null || published > date)) date = published;
    }
    return { date };
  }

  private forget(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    const key = this.addressOf.get(id) ?? null;
    this.numbers.delete(id);
    this.addressOf.delete(id);
    if (key !== null) this.byAddress.delete(key);
    this.held[number] = null;
    this.keys[number] = 0;
    this.index.forget();
  }
}
