import type { LeftOut, MatterKind, Report } from '@/lib/report/report';
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

/** Whether the page uses enough of any source for what is missing to be left out, or nothing to be. */
export function countsLeftOut({ sources }: Report): boolean {
  return sources.some(({ leftOutCounts }) => leftOutCounts);
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

/** What a reader of few lines should see of what was left out. */
export interface FirstToRead {
  /** In reading order. */
  leftOut: LeftOut[];
  /** They were chosen by what matters, others that stand before them passed over. */
  byKind: boolean;
}

/** Kinds that a reader is shown before all else, the weightiest first. */
const FIRST_KINDS: readonly MatterKind[] = ['denial', 'quotation', 'number'];

/**
 * The `most` to read first, in their order: denials, quotations and numbers before the rest; single
 * words and headings only where there is nothing else.
 */
export function firstToRead(leftOut: readonly LeftOut[], most: number): FirstToRead {
  const sentences = leftOut.filter(({ kind }) => kind === 'sentences');
  const all = sentences.length > 0 ? sentences : [...leftOut];
  const chosen = new Set([...all].sort((a, b) => weightOf(a) - weightOf(b)).slice(0, most));
  const first = all.filter((one) => chosen.has(one));
  return {
    leftOut: first,
    byKind: first.some((one, at) => one !== all[at]),
  };
}

function weightOf({ matters = [] }: LeftOut): number {
  const kinds = new Set(matters.map(({ kind }) => kind));
  const at = FIRST_KINDS.findIndex((kind) => kinds.has(kind));
  return at < 0 ? FIRST_KINDS.length : at;
}
