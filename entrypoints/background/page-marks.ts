import type { PageMarks } from '@/lib/messaging/protocol';
import type { Report } from '@/lib/report/report';
import { MOSAIC_SOURCES } from '@/lib/thresholds';

/**
 * What the page is to paint of its Report, in page order; null when there is nothing to
 * paint. A verdict of `none` paints nothing: a few shared words are no reuse.
 */
export function pageMarks(report: Report, revision: number): PageMarks | null {
  if (report.verdict === 'none') return null;
  const passages = report.sources
    .flatMap(({ passages }, at) => {
      const number = Math.min(at, MOSAIC_SOURCES) + 1;
      const from = report.sources.length > 1 ? { source: number } : {};
      return passages.map((passage) => ({ page: passage.page, class: passage.class, ...from }));
    })
    .sort((a, b) => a.page.start - b.page.start);
  const places = report.sources
    .filter((source) => source.leftOutCounts)
    .flatMap((source) => source.leftOut.flatMap(({ pageAt }) => pageAt ?? []));
  const leftOutAt = [...new Set(places)].sort((a, b) => a - b);
  return passages.length + leftOutAt.length === 0 ? null : { revision, passages, leftOutAt };
}
