import type { LeftOut, PassageClass, Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';

/** A stretch of the strip. Positions are 0 (first line of the story) to 1 (last line). */
export interface StripSegment {
  start: number;
  end: number;
  kind: PassageClass | 'added';
  /** Index of the source that accounts for it; absent for what is added, and on a page of one source. */
  source?: number;
}

/** Where the page left something out. */
export interface CutMark {
  /** 0 to 1, as in `StripSegment`. */
  at: number;
  /** `small` for words and headings, `full` for sentences. */
  size: 'small' | 'full';
}

export interface Strip {
  /** In page order, without gaps, from 0 to 1. */
  segments: StripSegment[];
  /** In page order. */
  cuts: CutMark[];
}

/** A stretch of the page's story, and where it comes from. */
export interface Stretch extends Span {
  kind: StripSegment['kind'];
  source?: number;
}

/**
 * The page as a strip, furniture cut away. `only` shows one source (by its index): what other
 * sources account for is then as blank as what is added.
 */
export function pageStrip(report: Report, only?: number): Strip {
  const sources = report.sources.filter((_, index) => only === undefined || index === only);
  const stretches = coverStory(report);
  const total = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total === 0) return { segments: [{ start: 0, end: 1, kind: 'added' }], cuts: [] };

  const isMosaic = report.sources.length > 1;
  const segments: StripSegment[] = [];
  let done = 0;
  for (const stretch of stretches) {
    const length = stretch.end - stretch.start;
    const kind =
      only === undefined ? stretch.kind : kindWithin(stretch, sources[0]?.passages ?? []);
    const last = segments.at(-1);
    const end = (done + length) / total;
    const source = isMosaic && kind !== 'added' ? (only ?? stretch.source) : undefined;
    if (last?.kind === kind && last.source === source) last.end = end;
    else {
      segments.push({
        start: done / total,
        end,
        kind,
        ...(source === undefined ? {} : { source }),
      });
    }
    done += length;
  }
  (segments.at(-1) as StripSegment).end = 1;

  const cuts = sources
    .flatMap((source) => (source.leftOutCounts ? source.leftOut : []))
    .filter((leftOut): leftOut is LeftOut & { pageAt: number } => leftOut.pageAt !== null)
    .sort((a, b) => a.pageAt - b.pageAt);
  return { segments, cuts: cutMarks(cuts, stretches, total) };
}

/** Both in page order. `total`: characters of all stretches. */
function cutMarks(
  cuts: readonly { kind: LeftOut['kind']; pageAt: number }[],
  stretches: readonly Stretch[],
  total: number,
): CutMark[] {
  let at = 0;
  let before = 0;
  return cuts.map(({ kind, pageAt }) => {
    for (; at < stretches.length && (stretches[at] as Stretch).end <= pageAt; at += 1)
      before += (stretches[at] as Stretch).end - (stretches[at] as Stretch).start;
    const within = Math.max(0, pageAt - (stretches[at]?.start ?? pageAt));
    return { at: (before + within) / total, size: kind === 'sentences' ? 'full' : 'small' };
  });
}

/** Places that a strip has: on 420 px of paper more could not be told apart. */
const PLACES = 400;

/**
 * The strip as it is drawn: of stretches and cuts that would lie on one another only one, so that the
 * drawing of no Report holds up the rest. Strips of fewer marks are drawn as they are.
 */
export function drawableStrip({ segments, cuts }: Strip): Strip {
  return {
    segments: segments.length > PLACES ? sampled(segments) : segments,
    cuts: cuts.length > PLACES ? thinned(cuts) : cuts,
  };
}

/** At each place what lies in its middle. */
function sampled(segments: readonly StripSegment[]): StripSegment[] {
  const drawn: StripSegment[] = [];
  let at = 0;
  for (let place = 0; place < PLACES; place += 1) {
    while (at < segments.length - 1 && (segments[at] as StripSegment).end * PLACES <= place + 0.5)
      at += 1;
    const here = segments[at] as StripSegment;
    const last = drawn.at(-1);
    const end = (place + 1) / PLACES;
    if (last?.kind === here.kind && last.source === here.source) last.end = end;
    else drawn.push({ ...here, start: place / PLACES, end });
  }
  return drawn;
}

/** At most one cut of a size at each place. */
function thinned(cuts: readonly CutMark[]): CutMark[] {
  const taken = new Set<string>();
  return cuts.filter(({ at, size }) => {
    const place = `${size} ${Math.floor(at * PLACES)}`;
    if (taken.has(place)) return false;
    taken.add(place);
    return true;
  });
}

/** Passages and added text in page order, cut so that none overlaps another; added text cuts the passage around it. */
export function coverStory(report: Report): Stretch[] {
  const added = report.added.map(({ page }): Stretch => ({ ...page, kind: 'added' }));
  const passages = report.sources.flatMap(({ passages }, source) =>
    passages.flatMap((passage) => around(passage.page, added, { kind: passage.class, source })),
  );
  const stretches: Stretch[] = [];
  let from = 0;
  for (const stretch of [...passages, ...added].sort((a, b) => a.start - b.start)) {
    const start = Math.max(stretch.start, from);
    if (stretch.end <= start) continue;
    stretches.push({ ...stretch, start });
    from = stretch.end;
  }
  return stretches;
}

function around(passage: Span, holes: readonly Span[], of: Omit<Stretch, keyof Span>): Stretch[] {
  const parts: Stretch[] = [];
  let from = passage.start;
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= passage.end) continue;
    if (hole.start > from) parts.push({ ...of, start: from, end: hole.start });
    from = hole.end;
  }
  if (from < passage.end) parts.push({ ...of, start: from, end: passage.end });
  return parts;
}

function kindWithin(
  { start, end }: Span,
  passages: readonly { page: Span; class: PassageClass }[],
): StripSegment['kind'] {
  const middle = (start + end) / 2;
  return passages.find(({ page }) => page.start <= middle && middle < page.end)?.class ?? 'added';
}
