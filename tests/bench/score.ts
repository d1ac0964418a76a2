import type { Hit, PageResult, Query } from './workload-format';

/** What one engine got right on pages of one kind, or on all. Sums, so that kinds add up. */
export interface Score {
  pages: number;
  /** Pages that have a true source … */
  positives: number;
  /** … and of these, where the best hit is one. */
  top1: number;
  /** True sources of all pages … */
  sources: number;
  /** … and of these, how many are among the hits. */
  sourcesFound: number;
  /** Characters of positives that were attributed to the right source, to any source, and that should have been. */
  right: number;
  attributed: number;
  reused: number;
  /** Pages that reuse nothing, and of these, how many were flagged. */
  negatives: number;
  flagged: number;
}

/** A negative is flagged by so many attributed characters … */
const FLAG_CHARACTERS = 200;
/** … or this share of the page. */
const FLAG_SHARE = 0.1;
/** Stands for any source that is none of the true ones. */
const WRONG = -1;

/**
 * Scores results by kind of page, and over all under `ALL`. A character of the page belongs to the
 * best hit that covers it, and is right when the truth gives it to the same source. Spans shorter than
 * `leastSpan` characters, and hits left without a span by that, do not count.
 * Results of pages that are not in `queries` are an error.
 */
export function scoreResults(
  queries: readonly Query[],
  results: readonly Pick<PageResult, 'id' | 'hits'>[],
  leastSpan = 0,
): Map<string, Score> {
  const byId = new Map(queries.map((query) => [query.id, query]));
  const scores = new Map<string, Score>();
  for (const { id, hits } of results) {
    const query = byId.get(id);
    if (!query) throw new RangeError(`There is no query ${id}.`);
    const counted = leastSpan > 0 ? withoutShort(hits, leastSpan) : hits;
    const one = scorePage(query, counted);
    for (const kind of [query.kind, 'ALL']) {
      scores.set(kind, sum(scores.get(kind), one));
    }
  }
  return scores;
}

function scorePage({ text, truth }: Query, hits: readonly Hit[]): Score {
  const numbers = new Map(truth.map(({ source }, at) => [source, at + 1]));
  const wanted = new Int16Array(text.length);
  for (const { source, spans } of truth) {
    for (const { qs, qe } of spans) wanted.fill(numbers.get(source) as number, qs, qe);
  }
  const given = new Int16Array(text.length);
  for (const { source, spans } of hits) {
    const number = numbers.get(source) ?? WRONG;
    for (const { qs, qe } of spans) {
      const end = Math.min(qe, text.length);
      for (let at = Math.max(0, qs); at < end; at += 1) {
        if (given[at] === 0) given[at] = number;
      }
    }
  }
  let right = 0;
  let attributed = 0;
  let reused = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (wanted[at] !== 0) reused += 1;
    if (given[at] === 0) continue;
    attributed += 1;
    if (given[at] === wanted[at]) right += 1;
  }
  if (truth.length === 0) {
    const isFlagged = attributed >= FLAG_CHARACTERS || attributed >= FLAG_SHARE * text.length;
    return { ...NOTHING, pages: 1, negatives: 1, flagged: isFlagged ? 1 : 0 };
  }
  const found = new Set(hits.map(({ source }) => source));
  const best = hits[0];
  return {
    ...NOTHING,
    pages: 1,
    positives: 1,
    top1: best && numbers.has(best.source) ? 1 : 0,
    sources: truth.length,
    sourcesFound: truth.filter(({ source }) => found.has(source)).length,
    right,
    attributed,
    reused,
  };
}

function withoutShort(hits: readonly Hit[], least: number): Hit[] {
  return hits
    .map((hit) => ({ ...hit, spans: hit.spans.filter(({ qs, qe }) => qe - qs >= least) }))
    .filter(({ spans }) => spans.length > 0);
}

const NOTHING: Score = {
  pages: 0,
  positives: 0,
  top1: 0,
  sources: 0,
  sourcesFound: 0,
  right: 0,
  attributed: 0,
  reused: 0,
  negatives: 0,
  flagged: 0,
};

function sum(a: Score = NOTHING, b: Score): Score {
  const total = { ...a };
  for (const key of Object.keys(b) as (keyof Score)[]) total[key] += b[key];
  return total;
}
