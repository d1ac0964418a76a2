import { MAX_ARTICLES_PER_PRINT } from '../thresholds';
import type { PrintHits } from './corpus';
import {
  ARTICLE_SPAN,
  gatherPostings,
  joinPostings,
  type OrderKey,
  type Postings,
  smallestByKey,
  spreadPrint,
  trimPostings,
} from './postings';

/** Postings to one entry of the directory: a look-up ends within two or three steps. */
const POSTINGS_PER_ENTRY = 4;

/**
 * Which article holds which print, in memory: all postings in one sorted array, and a
 * directory of where the prints of each range begin. What was added since lies unsorted beside it
 * and is merged in at the next look-up: many additions cost one merge.
 */
export class PrintIndex {
  private postings: Postings = { base: 0, sorted: new Float64Array(0), stops: new Map() };
  /** First posting of each range of prints, and one entry more. */
  private directory = new Uint32Array(2);
  private rangeBits = 32;
  /** Hits of prints in more articles than are named: sorting those out costs too much for every page. */
  private readonly frequent = new Map<number, PrintHits>();
  private added: { number: number; prints: Uint32Array }[] = [];

  /** `orderKey` answers 0 for articles that are gone; their postings do not count. */
  constructor(private readonly orderKey: OrderKey) {}

  /** Adds the distinct prints of an article whose number was never added before. */
  add(number: number, prints: Uint32Array): void {
    if (number >= ARTICLE_SPAN) {
      throw new RangeError(`Article ${number}: an index in memory holds ${ARTICLE_SPAN} articles.`);
    }
    this.added.push({ number, prints });
  }

  /** Hits in the order asked; prints that nobody holds are absent; numbers ascend. */
  lookUp(prints: Uint32Array): PrintHits[] {
    this.takeIn();
    const { sorted } = this.postings;
    const hits: PrintHits[] = [];
    const starts = this.startsOf(prints);
    for (let asked = 0; asked < prints.length; asked += 1) {
      const print = prints[asked] as number;
      const known = this.frequent.get(print);
      if (known !== undefined) {
        hits.push(known);
        continue;
      }
      const start = spreadPrint(print) * ARTICLE_SPAN;
      let at = starts[asked] as number;
      while (at < sorted.length && (sorted[at] as number) < start) at += 1;
      const held: number[] = [];
      for (; at < sorted.length && (sorted[at] as number) < start + ARTICLE_SPAN; at += 1) {
        const number = (sorted[at] as number) - start;
        if (this.orderKey(number) !== 0) held.push(number);
      }
      if (held.length === 0) continue;
      const frequency = held.length;
      const articles = smallestByKey(held, MAX_ARTICLES_PER_PRINT, this.orderKey);
      const hit = { print, frequency, articles };
      if (frequency > MAX_ARTICLES_PER_PRINT) this.frequent.set(print, hit);
      hits.push(hit);
    }
    return hits;
  }

  /** Where in the postings the range of each print begins: all are read at once, so that the memory is waited for once. */
  private startsOf(prints: Uint32Array): Uint32Array {
    const range = 2 ** this.rangeBits;
    const starts = new Uint32Array(prints.length);
    for (let at = 0; at < prints.length; at += 1) {
      const entry = Math.floor(spreadPrint(prints[at] as number) / range);
      starts[at] = this.directory[entry] as number;
    }
    return starts;
  }

  /** Articles have gone: what was known of prints in very many articles is so no more. */
  forget(): void {
    this.frequent.clear();
  }

  /** Bytes that the index takes. */
  get bytes(): number {
    return this.postings.sorted.byteLength + this.directory.byteLength;
  }

  private takeIn(): void {
    if (this.added.length === 0) return;
    const merged = joinPostings([this.postings, gatherPostings(this.added, 0)], 0);
    this.added = [];
    this.frequent.clear();
    this.postings = trimPostings(merged, this.orderKey, Number.POSITIVE_INFINITY);
    const { sorted } = this.postings;
    const entryBits = Math.ceil(Math.log2(Math.max(1, sorted.length / POSTINGS_PER_ENTRY)));
    this.rangeBits = 32 - entryBits;
    this.directory = new Uint32Array(2 ** entryBits + 1);
    for (const posting of sorted) {
      const entry = Math.floor(posting / ARTICLE_SPAN / 2 ** this.rangeBits);
      this.directory[entry + 1] = (this.directory[entry + 1] as number) + 1;
    }
    for (let entry = 1; entry < this.directory.length; entry += 1) {
      this.directory[entry] =
        (this.directory[entry] as number) + (this.directory[entry - 1] as number);
    }
  }
}
