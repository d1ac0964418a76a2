import type { LeftOut, Report } from '@/lib/report/report';
import { countWords } from '@/lib/text/words';

/** How much was left out, by kind. */
export interface LeftOutCounts {
  /** Runs of sentences. */
  passages: number;
  /** Words missing from inside kept sentences. */
  words: number;
  headings: number;
}

/** Everything that counts as left out, source by source, each in its source's order. */
export function leftOutOf({ sources }: Report): LeftOut[] {
  return sources.flatMap((source) => (source.leftOutCounts ? source.leftOut : []));
}

export function countLeftOut(leftOut: readonly LeftOut[]): LeftOutCounts {
  const counts: LeftOutCounts = { passages: 0, words: 0, headings: 0 };
  for (const { kind, text } of leftOut) {
    if (kind === 'sentences') counts.passages += 1;
    else if (kind === 'heading') counts.headings += 1;
    else counts.words += Math.max(1, countWords(text));
  }
  return counts;
}

/** The first `most` that can be read alone, in their order; single words only where there is nothing else. */
export function firstToRead(leftOut: readonly LeftOut[], most: number): LeftOut[] {
  const sentences = leftOut.filter(({ kind }) => kind === 'sentences');
  return (sentences.length > 0 ? sentences : leftOut).slice(0, most);
}

const OPENS_QUOTE = /^[“”„«"‘‚‹「『]/;
const CLOSES_QUOTE = /[”“»"’‘›」』]/;

/** A left-out passage that opens with a quotation: somebody's own words were dropped. */
export function opensWithQuotation(text: string): boolean {
  return OPENS_QUOTE.test(text) && CLOSES_QUOTE.test(text.slice(1));
}
