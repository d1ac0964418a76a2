import { orderKeyOf } from '../corpus/article-id';

/** Article numbers to one stored row: 16 kB, so that adding one article rewrites little, and 100,000 are read in 25 rows. */
const CHUNK = 4096;

/**
 * Which article numbers are in use, with the order key of each article: what look-ups must know
 * of all articles at once. Written in the same transaction as the articles themselves, so that
 * postings of articles that are gone never count, whenever they go from the index.
 */
export class Roster {
  private readonly chunks = new Map<number, Uint32Array>();
  private used = 0;

  /** How many articles there are. */
  get size(): number {
    return this.used;
  }

  /** The order key of an article, 0 for a number that is not in use. */
  readonly orderKey = (number: number): number =>
    this.chunks.get(Math.floor(number / CHUNK))?.[number % CHUNK] ?? 0;

  /** How many numbers from `from` to before `to` are in use. */
  count(from: number, to: number): number {
    let count = 0;
    for (let number = from; number < to; ) {
      const chunk = Math.floor(number / CHUNK);
      const end = Math.min(to, (chunk + 1) * CHUNK);
      const keys = this.chunks.get(chunk);
      if (keys !== undefined) {
        for (let at = number; at < end; at += 1) if (keys[at % CHUNK] !== 0) count += 1;
      }
      number = end;
    }
    return count;
  }

  /** The rows that differ once some articles are gone and others have come; nothing is changed yet. */
  changed(
    gone: readonly number[],
    come: readonly { number: number; id: string }[],
  ): Map<number, Uint32Array> {
    const rows = new Map<number, Uint32Array>();
    const set = (number: number, key: number) => {
      const chunk = Math.floor(number / CHUNK);
      let row = rows.get(chunk);
      if (row === undefined) {
        row = this.chunks.get(chunk)?.slice() ?? new Uint32Array(CHUNK);
        rows.set(chunk, row);
      }
      row[number % CHUNK] = key;
    };
    for (const number of gone) set(number, 0);
    for (const { number, id } of come) set(number, orderKeyOf(id));
    return rows;
  }

  /** Forgets all and takes in these rows. */
  reset(rows: Iterable<readonly [number, Uint32Array]>): void {
    this.chunks.clear();
    this.used = 0;
    this.take(rows);
  }

  /** Takes in rows, stored ones or those of `changed`. A RangeError refuses anything else. */
  take(rows: Iterable<readonly [number, Uint32Array]>): void {
    for (const [chunk, row] of rows) {
      if (!(row instanceof Uint32Array) || row.length !== CHUNK) {
        throw new RangeError(`Row ${chunk} of the roster is damaged.`);
      }
      const used = countUsed(row);
      this.used += used - countUsed(this.chunks.get(chunk));
      if (used === 0) this.chunks.delete(chunk);
      else this.chunks.set(chunk, row);
    }
  }
}

function countUsed(row: Uint32Array | undefined): number {
  if (row === undefined) return 0;
  // Nearly all rows are full: that is told at once, where a worker that has just woken counts slowly.
  if (!row.includes(0)) return row.length;
  let used = 0;
  for (const key of row) if (key !== 0) used += 1;
  return used;
}
