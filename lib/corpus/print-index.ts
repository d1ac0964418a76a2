import { MAX_ARTICLES_PER_PRINT } from '../thresholds';
import type { PrintHits } from './corpus';

/** Article numbers take the low 21 bits of a posting, prints the 32 above: together the 53 bits of an exact number. */
const NUMBERS = 2 ** 21;

/**
 * Which article holds which print, in memory. A posting is one number, `print * 2^21 + article`;
 * all postings lie sorted in one array of 8 bytes each, so that a look-up is a binary search and a
 * corpus of 10,000 articles takes about 20 MB. What was added since lies unsorted beside it
 * and is merged at the next look-up: many additions cost one merge.
 */
export class PrintIndex {
  private sorted = new Float64Array(0);
  private recent: number[] = [];
  /** Article ids by number; null where the article was removed or replaced. */
  private ids: (string | null)[] = [];
  private readonly numbers = new Map<string, number>();

  get articles(): number {
    return this.numbers.size;
  }

  has(id: string): boolean {
    return this.numbers.has(id);
  }

  /** Adds an article, or replaces its prints. `prints` are distinct, of 32 bits. */
  set(id: string, prints: Uint32Array): void {
    this.delete(id);
    const number = this.ids.length;
    if (number >= NUMBERS) throw new RangeError(`An index holds at most ${NUMBERS} articles.`);
    this.ids.push(id);
    this.numbers.set(id, number);
    for (const print of prints) this.recent.push(print * NUMBERS + number);
  }

  delete(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    this.ids[number] = null;
  }

  /** Hits in the order asked; prints that nobody holds are absent; ids in alphabetical order. */
  lookUp(prints: Uint32Array): PrintHits[] {
    this.merge();
    const hits: PrintHits[] = [];
    for (const print of prints) {
      const articles: string[] = [];
      let frequency = 0;
      for (let at = this.firstOf(print); at < this.sorted.length; at += 1) {
        const number = (this.sorted[at] as number) - print * NUMBERS;
        if (number >= NUMBERS) break;
        const id = this.ids[number];
        if (id === null || id === undefined) continue;
        frequency += 1;
        if (articles.length < MAX_ARTICLES_PER_PRINT) articles.push(id);
      }
      if (frequency > 0) hits.push({ print, frequency, articles: articles.sort() });
    }
    return hits;
  }

  /** Place of the first posting at or after a print's own. */
  private firstOf(print: number): number {
    const wanted = print * NUMBERS;
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Takes in what was added, forgets what was removed, and numbers the articles anew without gaps. */
  private merge(): void {
    const removed = this.ids.length - this.numbers.size;
    // Removed postings are skipped by look-ups: they are worth a pass only once they are many.
    if (this.recent.length === 0 && removed <= this.numbers.size) return;
    const fresh = Float64Array.from(this.recent).sort();
    const renumbered = this.renumber();
    const merged = new Float64Array(this.sorted.length + fresh.length);
    let length = 0;
    let a = 0;
    let b = 0;
    while (a < this.sorted.length || b < fresh.length) {
      const takeOld =
        b >= fresh.length ||
        (a < this.sorted.length && (this.sorted[a] as number) < (fresh[b] as number));
      const posting = (takeOld ? this.sorted[a++] : fresh[b++]) as number;
      const print = Math.floor(posting / NUMBERS);
      const number = renumbered[posting - print * NUMBERS] as number;
      if (number >= 0) merged[length++] = print * NUMBERS + number;
    }
    this.sorted = length === merged.length ? merged : merged.slice(0, length);
    this.recent = [];
  }

  /** New number by old one, -1 for removed articles. Order is kept, so that sorted postings stay sorted. */
  private renumber(): Int32Array {
    const renumbered = new Int32Array(this.ids.length).fill(-1);
    const kept: string[] = [];
    for (const [number, id] of this.ids.entries()) {
      if (id === null) continue;
      renumbered[number] = kept.length;
      this.numbers.set(id, kept.length);
      kept.push(id);
    }
    this.ids = kept;
    return renumbered;
  }
}
