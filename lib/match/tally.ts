import { NAMING_POSTINGS } from '../thresholds';

/** Slots of the table of numbers: a power of two, at least twice the articles that can be entered. */
const SLOTS = 1 << (33 - Math.clz32(2 * NAMING_POSTINGS));
/** Spreads neighbouring numbers: odd, 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;
const SHIFT = Math.clz32(SLOTS) + 1;

/** Adds up what the articles that share prints with a page weigh. Articles are known by their place here, in the order entered. */
export class Tally {
  readonly numbers: number[] = [];
  readonly scores: number[] = [];
  private readonly shared: number[] = [];
  /** By article: 1 + the last of its entries in `places`. */
  private readonly last: number[] = [];
  private readonly places: number[] = [];
  /** By entry in `places`: 1 + the entry before it of the same article. */
  private readonly before: number[] = [];
  /** 1 + place of the article. */
  private slots = new Int32Array(SLOTS);

  /** Place of an article, -1 for one that was not entered. */
  find(number: number): number {
    const mask = this.slots.length - 1;
    let slot = Math.imul(number, SPREAD) >>> SHIFT;
    for (;;) {
      const place = (this.slots[slot] as number) - 1;
      if (place < 0 || this.numbers[place] === number) return place;
      slot = (slot + 1) & mask;
    }
  }

  /** Enters an article that was not found. */
  enter(number: number): number {
    const mask = this.slots.length - 1;
    let slot = Math.imul(number, SPREAD) >>> SHIFT;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    const place = this.numbers.length;
    this.slots[slot] = place + 1;
    this.numbers.push(number);
    this.scores.push(0);
    this.shared.push(0);
    this.last.push(0);
    return place;
  }

  /** Counts one shared print of an article, which begins with a word of the page. */
  add(article: number, weight: number, word: number): void {
    this.scores[article] = (this.scores[article] as number) + weight;
    this.shared[article] = (this.shared[article] as number) + 1;
    this.before.push(this.last[article] as number);
    this.places.push(word);
    this.last[article] = this.places.length;
  }

  /** Page words with which the shared prints of an article begin. */
  placesOf(article: number): number[] {
    const words: number[] = [];
    for (let entry = this.last[article] as number; entry > 0; ) {
      words.push(this.places[entry - 1] as number);
      entry = this.before[entry - 1] as number;
    }
    return words;
  }

  /** The articles with at least so many shared prints whose scores are the highest: `most` of them, and those level with the last. */
  best(most: number, leastShared: number): number[] {
    const top: number[] = [];
    for (let at = 0; at < this.scores.length; at += 1) {
      const score = this.scores[at] as number;
      if ((this.shared[at] as number) < leastShared) continue;
      if (top.length === most && score <= (top[most - 1] as number)) continue;
      let to = top.length === most ? most - 1 : top.length;
      for (; to > 0 && (top[to - 1] as number) < score; to -= 1) top[to] = top[to - 1] as number;
      top[to] = score;
    }
    const least = top.length === most ? (top[most - 1] as number) : 0;
    const level: number[] = [];
    for (let at = 0; at < this.scores.length; at += 1) {
      if ((this.shared[at] as number) >= leastShared && (this.scores[at] as number) >= least) {
        level.push(at);
      }
    }
    return level;
  }
}
