/** Random numbers that are the same for the same seed, on every machine. */
export class SeededRandom {
  private a: number;
  private b: number;
  private c: number;
  private count = 1;

  /** Two generators whose seeds differ in one character have nothing in common. */
  constructor(seed: string | number) {
    const text = String(seed);
    this.a = hash(text, 0x9e3779b9);
    this.b = hash(text, 0x243f6a88);
    this.c = hash(text, 0xb7e15162);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** From 0 to below 1. Chris Doty-Humphrey's sfc32 (PractRand, 2010). */
  next(): number {
    const sum = (this.a + this.b + this.count) | 0;
    this.count = (this.count + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Throws on an empty list: nothing can be picked from it. */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Nothing to pick from.');
    return list[this.below(list.length)] as T;
  }

  /** A new list in another order (Fisher and Yates). */
  shuffled<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at -= 1) {
      const other = this.below(at + 1);
      [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
    }
    return mixed;
  }
}

/** Picks by weight in constant time: Walker's alias method in Vose's form (1991). */
export class WeightedPicker<T> {
  private readonly share: Float64Array;
  private readonly alias: Uint32Array;

  constructor(
    private readonly items: readonly T[],
    weightOf: (item: T, rank: number) => number,
  ) {
    const count = items.length;
    const weights = items.map(weightOf);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    this.share = Float64Array.from(weights, (weight) => (weight * count) / total);
    this.alias = new Uint32Array(count);
    const small: number[] = [];
    const large: number[] = [];
    this.share.forEach((share, at) => {
      (share < 1 ? small : large).push(at);
    });
    while (small.length > 0 && large.length > 0) {
      const less = small.pop() as number;
      const more = large.pop() as number;
      this.alias[less] = more;
      const left = (this.share[more] as number) + (this.share[less] as number) - 1;
      this.share[more] = left;
      (left < 1 ? small : large).push(more);
    }
    // What is left over is 1 but for rounding.
    for (const at of [...small, ...large]) this.share[at] = 1;
  }

  pick(random: SeededRandom): T {
    const at = random.below(this.items.length);
    const own = random.next() < (this.share[at] as number);
    return this.items[own ? at : (this.alias[at] as number)] as T;
  }
}

/** FNV-1a over UTF-16 code units, with a start of its own for each of the generator's words. */
function hash(text: string, start: number): number {
  let mixed = start | 0;
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
    mixed ^= mixed >>> 15;
  }
  return mixed | 0;
}
