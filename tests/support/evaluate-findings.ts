import type { Report, ReportSource } from '@/lib/report/report';
import { BLOCK_SEPARATOR } from '@/lib/text/page-reading';
import type { Span } from '@/lib/text/span';
import type { Query } from './evaluate-input';

/** A run of the page's text found in a source; UTF-16 offsets, end exclusive. */
export interface FoundSpan {
  qs: number;
  qe: number;
  ss: number;
  se: number;
}

/** One source of a page, as the file of results lists it. */
export interface Hit {
  source: string;
  /** Share of the page's words. */
  score: number;
  spans: FoundSpan[];
}

/** A paragraph counts as attributed if at least this share of its characters lies in spans. */
const ATTRIBUTED_SHARE = 0.5;

/** What a Report says was reused, in offsets of the query's own text; best source first. */
export function hitsOf(report: Report, query: Query): Hit[] {
  const offsets = blockOffsets(query);
  const hits = report.sources.map((source) => ({
    source: source.id,
    score: source.pageShare,
    spans: spansOf(source, report.verdict !== 'none', offsets),
  }));
  return hits.filter((hit) => hit.spans.length > 0);
}

/**
 * The passages of a source, the parts of one run as one span. Rewritten passages count
 * only where the Report is shown as reuse: with verdict `none` they are doubtful twice.
 */
function spansOf(source: ReportSource, isShown: boolean, offsets: readonly number[]): FoundSpan[] {
  const runs = new Map<number, FoundSpan>();
  for (const [at, passage] of source.passages.entries()) {
    if (passage.class === 'rewritten' && !isShown) continue;
    const offset = offsets[passage.block] as number;
    const span = {
      qs: passage.page.start + offset,
      qe: passage.page.end + offset,
      ss: passage.source.start,
      se: passage.source.end,
    };
    const key = passage.run ?? -1 - at;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, span);
    else {
      run.qs = Math.min(run.qs, span.qs);
      run.qe = Math.max(run.qe, span.qe);
      run.ss = Math.min(run.ss, span.ss);
      run.se = Math.max(run.se, span.se);
    }
  }
  return [...runs.values()];
}

/** By block: what to add to an offset in the Report's text to have it in the query's. */
function blockOffsets(query: Query): number[] {
  let at = 0;
  return query.blocks.map(({ start, end }) => {
    const offset = start - at;
    at += end - start + BLOCK_SEPARATOR.length;
    return offset;
  });
}

/** Paragraphs by label: how many, and how many of them attributed to any source. */
export type LabelCounts = Map<string, { paragraphs: number; attributed: number }>;

/** Adds one page's labelled paragraphs. */
export function countLabels(counts: LabelCounts, query: Query, hits: readonly Hit[]): void {
  const found = new Uint8Array(query.text.length);
  for (const { spans } of hits) for (const { qs, qe } of spans) found.fill(1, qs, qe);
  for (const { label, span } of query.labelled ?? []) {
    const count = counts.get(label) ?? { paragraphs: 0, attributed: 0 };
    counts.set(label, count);
    count.paragraphs += 1;
    if (isAttributed(found, span)) count.attributed += 1;
  }
}

function isAttributed(found: Uint8Array, { start, end }: Span): boolean {
  let characters = 0;
  for (let at = start; at < end; at += 1) characters += found[at] as number;
  return end > start && characters >= ATTRIBUTED_SHARE * (end - start);
}
