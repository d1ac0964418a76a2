import { orderKeyOf } from '@/lib/corpus/article-id';
import { articlePrints } from '@/lib/fingerprint/prints';
import { MAX_ARTICLES_PER_PRINT } from '@/lib/thresholds';

/** Who holds one print, by the texts alone. */
export interface ExpectedHolders {
  /** Numbers of the articles that stand, ascending. */
  held: number[];
  /** Texts that stood for a while and are gone. */
  gone: number;
}

/**
 * What an index of these articles must answer, made in the plainest way: a map of all prints.
 * Made of the texts alone, it knows nothing of segments, blocks or the order of import.
 */
export class ExpectedIndex {
  readonly prints = new Map<number, ExpectedHolders>();
  /** Prints in more articles than are listed. */
  capped = 0;
  /** Of these, such as texts held that are gone: their count may lag behind. */
  loose = 0;
  private readonly keys = new Map<number, number>();

  /** `gone`: texts that were replaced or removed. */
  constructor(
    articles: Iterable<{ number: number; id: string; text: string }>,
    gone: Iterable<string> = [],
    printsOf: (text: string) => Uint32Array = articlePrints,
  ) {
    const sorted = [...articles].sort((a, b) => a.number - b.number);
    for (const { number, id, text } of sorted) {
      this.keys.set(number, orderKeyOf(id));
      for (const print of printsOf(text)) this.holders(print).held.push(number);
    }
    for (const text of gone) for (const print of printsOf(text)) this.holders(print).gone += 1;
    for (const holders of this.prints.values()) {
      if (holders.held.length > MAX_ARTICLES_PER_PRINT) this.capped += 1;
      if (isLoose(holders)) this.loose += 1;
    }
  }

  /** Whether an article has this number. */
  stands(number: number): boolean {
    return this.keys.has(number);
  }

  /**
   * What is wrong with an answer about one print, in a sentence; null for nothing. Of a print that never
   * stood in more articles than are listed, the answer is known to the last article; so it is where
   * nothing that held it was taken away. Else a segment made before may count, or miss, what was gone later.
   */
  wrong(print: number, answer: { frequency: number; articles: readonly number[] } | null) {
    const expected = this.prints.get(print) ?? { held: [], gone: 0 };
    const { held, gone } = expected;
    const found = answer?.articles ?? [];
    const frequency = answer?.frequency ?? 0;
    if (isLoose(expected)) {
      const untrue = this.untrue(print, answer);
      if (untrue !== null) return untrue;
      return frequency >= found.length && frequency <= held.length + gone
        ? null
        : `Print ${print} is said to be in ${frequency} articles and is in ${held.length}, and was in ${gone} more.`;
    }
    const listed = this.listed(held);
    if (listed.join() !== found.join()) {
      return `Print ${print} must name the articles ${sample(listed)}, and names ${sample(found)}.`;
    }
    return frequency === held.length
      ? null
      : `Print ${print} is in ${held.length} articles, and is said to be in ${frequency}.`;
  }

  /** What an answer says that is not so, in a sentence; null for nothing. It may well say too little. */
  untrue(print: number, answer: { articles: readonly number[] } | null): string | null {
    const found = answer?.articles ?? [];
    const held = new Set(this.prints.get(print)?.held);
    const stray = found.find((number) => !held.has(number));
    if (stray !== undefined) return `Print ${print} names article ${stray}, which lacks it.`;
    if (new Set(found).size < found.length) return `Print ${print} names an article twice.`;
    return found.length > MAX_ARTICLES_PER_PRINT
      ? `Print ${print} names ${found.length} articles.`
      : null;
  }

  /** Of very many articles those with the smallest keys, ascending by number. */
  private listed(held: readonly number[]): readonly number[] {
    if (held.length <= MAX_ARTICLES_PER_PRINT) return held;
    const key = (number: number) => this.keys.get(number) as number;
    return [...held]
      .sort((a, b) => key(a) - key(b) || a - b)
      .slice(0, MAX_ARTICLES_PER_PRINT)
      .sort((a, b) => a - b);
  }

  private holders(print: number): ExpectedHolders {
    let holders = this.prints.get(print);
    if (holders === undefined) {
      holders = { held: [], gone: 0 };
      this.prints.set(print, holders);
    }
    return holders;
  }
}

function isLoose({ held, gone }: ExpectedHolders): boolean {
  return gone > 0 && held.length + gone > MAX_ARTICLES_PER_PRINT;
}

function sample(numbers: readonly number[]): string {
  const [first, more] = [numbers.slice(0, 8).join(', '), numbers.length - 8];
  return numbers.length === 0 ? 'none' : more > 0 ? `${first} and ${more} more` : first;
}
