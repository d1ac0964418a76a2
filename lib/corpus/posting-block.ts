import { ARTICLE_SPAN, type Postings } from './postings';

/*
 * On disk, postings lie in blocks. A block holds a range of the prints, sorted by print, then by
 * article number.
 *
 * Prints are kept as an Elias-Fano sequence (Vigna, "Quasi-succinct indices", WSDM 2013,
 * section 3): the low bits of each as they are, the high bits in unary. That is within half a bit
 * of the least possible, and is searched without unpacking the block. Article numbers follow, of as
 * many bits as the largest needs.
 *
 * In words of 32 bits: checksum of the rest · number of postings · widths (low bits, bits of an
 * article number) and number of stops · smallest article number · high bits · low bits ·
 * article numbers · stops, as pairs of a print and the number of articles that are not listed.
 */
const COUNT = 1;
const WIDTHS = 2;
const BASE = 3;
const HEADER_WORDS = 4;
const MOST_STOPS = 0xffff;

/** A block that is not what was written. */
export class DamagedBlock extends Error {
  override readonly name = 'DamagedBlock';
}

/** Prints from `start` on, `2 ** bits` of them; `bits` is 0 to 32. */
export interface PrintRange {
  start: number;
  bits: number;
}

/** What one block says of one print. */
export interface BlockHit {
  /** Numbers of the articles listed, ascending. */
  articles: number[];
  /** How many more hold it. */
  unlisted: number;
}

/** Packs `postings.sorted[from, to)`, all of whose prints lie in `range`. */
export function encodeBlock(
  postings: Postings,
  range: PrintRange,
  from: number,
  to: number,
): Uint32Array<ArrayBuffer> {
  const { sorted, base } = postings;
  const count = to - from;
  const lowBits = lowWidth(count, range.bits);
  const lowRange = 2 ** lowBits;
  let smallest = count === 0 ? 0 : ARTICLE_SPAN;
  let largest = 0;
  for (let at = from; at < to; at += 1) {
    const posting = sorted[at] as number;
    const number = posting - Math.floor(posting / ARTICLE_SPAN) * ARTICLE_SPAN;
    if (number < smallest) smallest = number;
    if (number > largest) largest = number;
  }
  const numberBits = 32 - Math.clz32(largest - smallest);
  const stops = stopsIn(postings, range);
  const layout = layOut(count, lowBits, numberBits, range.bits);
  const block = new Uint32Array(layout.stops + 2 * stops.length);
  block[COUNT] = count;
  block[WIDTHS] = lowBits | (numberBits << 8) | (stops.length << 16);
  block[BASE] = base + smallest;
  for (let at = 0; at < count; at += 1) {
    const posting = sorted[from + at] as number;
    const print = Math.floor(posting / ARTICLE_SPAN);
    const place = print - range.start;
    const bit = at + Math.floor(place / lowRange);
    const word = HEADER_WORDS + (bit >>> 5);
    block[word] = (block[word] as number) | (1 << (bit & 31));
    putBits(block, layout.lows, at * lowBits, lowBits, place);
    const number = posting - print * ARTICLE_SPAN - smallest;
    putBits(block, layout.numbers, at * numberBits, numberBits, number);
  }
  stops.forEach(([print, unlisted], at) => {
    block[layout.stops + 2 * at] = print;
    block[layout.stops + 2 * at + 1] = unlisted;
  });
  block[0] = checksum(block);
  return block;
}

/** A block, checked. Throws `DamagedBlock` for anything that `encodeBlock` did not make. */
export class PostingBlock {
  private readonly count: number;
  private readonly lowBits: number;
  private readonly numberBits: number;
  private readonly stopCount: number;
  private readonly layout: Layout;

  constructor(
    private readonly block: Uint32Array,
    private readonly range: PrintRange,
  ) {
    if (!(block instanceof Uint32Array) || block.length < HEADER_WORDS) {
      throw new DamagedBlock('The block is no block.');
    }
    if (block[0] !== checksum(block)) throw new DamagedBlock('The checksum does not fit.');
    const widths = block[WIDTHS] as number;
    this.count = block[COUNT] as number;
    this.lowBits = widths & 0xff;
    this.numberBits = (widths >>> 8) & 0xff;
    this.stopCount = widths >>> 16;
    this.layout = layOut(this.count, this.lowBits, this.numberBits, range.bits);
    const length = this.layout.stops + 2 * this.stopCount;
    if (this.lowBits !== lowWidth(this.count, range.bits) || block.length !== length) {
      throw new DamagedBlock('The block is of another range.');
    }
  }

  /** Who holds a print of this block's range; null for nobody. */
  find(print: number): BlockHit | null {
    const { block, layout, lowBits } = this;
    if (this.count === 0) return null;
    const place = print - this.range.start;
    const high = Math.floor(place / 2 ** lowBits);
    const low = lowBitsOf(place, lowBits);
    // The high bits of all prints before: `high` zeros, and a one for each posting.
    let word = 0;
    let zeros = 0;
    for (;;) {
      const here = 32 - countBits(block[HEADER_WORDS + word] as number);
      if (zeros + here >= high || word + 1 >= layout.lows - HEADER_WORDS) break;
      zeros += here;
      word += 1;
    }
    let bit = word << 5;
    for (; zeros < high; bit += 1) if (!this.isOne(bit)) zeros += 1;
    const articles: number[] = [];
    for (let at = bit - high; at < this.count && this.isOne(bit); at += 1, bit += 1) {
      const found = getBits(block, layout.lows, at * lowBits, lowBits);
      if (found > low) break;
      if (found === low) articles.push(this.numberAt(at));
    }
    if (articles.length === 0) return null;
    return { articles, unlisted: this.unlistedOf(print) };
  }

  /** Unpacks all postings, as postings of `base`, into `into` from `at` on; returns the place behind them. */
  unpack(into: Float64Array, at: number, base: number, stops: Map<number, number>): number {
    const { block, layout, lowBits } = this;
    const lowRange = 2 ** lowBits;
    let bit = 0;
    for (let posting = 0; posting < this.count; posting += 1, bit += 1) {
      while (!this.isOne(bit)) bit += 1;
      const high = bit - posting;
      const low = getBits(block, layout.lows, posting * lowBits, lowBits);
      const print = this.range.start + high * lowRange + low;
      into[at + posting] = print * ARTICLE_SPAN + (this.numberAt(posting) - base);
    }
    for (let stop = 0; stop < this.stopCount; stop += 1) {
      const print = block[layout.stops + 2 * stop] as number;
      stops.set(print, (stops.get(print) ?? 0) + (block[layout.stops + 2 * stop + 1] as number));
    }
    return at + this.count;
  }

  /** Number of postings. */
  get length(): number {
    return this.count;
  }

  private isOne(bit: number): boolean {
    return (((this.block[HEADER_WORDS + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 1;
  }

  private numberAt(posting: number): number {
    const { block, layout, numberBits } = this;
    const number = getBits(block, layout.numbers, posting * numberBits, numberBits);
    return (block[BASE] as number) + number;
  }

  private unlistedOf(print: number): number {
    for (let stop = 0; stop < this.stopCount; stop += 1) {
      const at = this.layout.stops + 2 * stop;
      if (this.block[at] === print) return this.block[at + 1] as number;
    }
    return 0;
  }
}

interface Layout {
  lows: number;
  numbers: number;
  stops: number;
}

/** Where a block's parts begin, in words. */
function layOut(count: number, lowBits: number, numberBits: number, rangeBits: number): Layout {
  const highs = count === 0 ? 0 : Math.floor((count + 2 ** (rangeBits - lowBits)) / 32) + 1;
  const lows = HEADER_WORDS + highs;
  const numbers = lows + Math.ceil((count * lowBits) / 32);
  return { lows, numbers, stops: numbers + Math.ceil((count * numberBits) / 32) };
}

/** Bits kept as they are: as many as leave about one high value for each posting. */
function lowWidth(count: number, rangeBits: number): number {
  if (count === 0) return 0;
  return Math.min(31, Math.max(0, Math.floor(rangeBits - Math.log2(count))));
}

function stopsIn({ stops }: Postings, range: PrintRange): [number, number][] {
  if (stops.size === 0) return [];
  const end = range.start + 2 ** range.bits;
  const inside = [...stops].filter(([print]) => print >= range.start && print < end);
  // More stopped prints than that in one block of some hundred postings cannot be.
  return inside.sort(([a], [b]) => a - b).slice(0, MOST_STOPS);
}

function lowBitsOf(value: number, width: number): number {
  return width === 0 ? 0 : value & (0xffffffff >>> (32 - width));
}

/** Writes the lowest `width` (0 to 31) bits of `value` at a bit offset behind a word. The place holds zeros. */
function putBits(block: Uint32Array, start: number, bit: number, width: number, value: number) {
  if (width === 0) return;
  const bits = lowBitsOf(value, width);
  const word = start + (bit >>> 5);
  const shift = bit & 31;
  block[word] = (block[word] as number) | (bits << shift);
  if (shift + width > 32) {
    block[word + 1] = (block[word + 1] as number) | (bits >>> (32 - shift));
  }
}

function getBits(block: Uint32Array, start: number, bit: number, width: number): number {
  if (width === 0) return 0;
  const word = start + (bit >>> 5);
  const shift = bit & 31;
  let bits = (block[word] as number) >>> shift;
  if (shift + width > 32) bits |= (block[word + 1] as number) << (32 - shift);
  return lowBitsOf(bits, width);
}

/** Ones in a word, by adding up pairs, fours and bytes side by side. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Of all words but the first: multiply and rotate, as MurmurHash3 does. */
function checksum(block: Uint32Array): number {
  let sum = block.length;
  for (let at = 1; at < block.length; at += 1) {
    sum = Math.imul(sum ^ (block[at] as number), 0xcc9e2d51);
    sum = (sum << 15) | (sum >>> 17);
  }
  return sum >>> 0;
}
