import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { type AddedLine, addedLines } from './added-lines';
import { type ChangedLine, changedLines } from './changed-lines';
import { leftOutOf } from './left-out-counts';
import { type RestoredLine, restoreSource } from './restored-source';

export type DeskTab = 'left-out' | 'changed' | 'sources' | 'added';

/** A Report as the panel's lines. Lists of lists go by source, in the Report's order. */
export interface DeskLines {
  restored: RestoredLine[][];
  changed: ChangedLine[][];
  added: AddedLine[];
  counts: Record<DeskTab, number>;
}

export function deskLines(report: Report): DeskLines {
  const { sources, added, page } = report;
  const changed = sources.map((source) => changedLines(source, added, page.text));
  return {
    restored: sources.map((source) => restoreSource(source, page.text)),
    changed,
    added: addedLines(report),
    counts: {
      'left-out': leftOutOf(report).length,
      changed:
        changed.flat().length + sources.filter(({ headline }) => headline !== undefined).length,
      sources: sources.length,
      added: added.length,
    },
  };
}

/**
 * The first tab that has something to say. The list of sources always has; of a piece of an article the
 * restored source tells where in it the piece stands.
 */
export function firstTab(report: Report, counts: DeskLines['counts']): DeskTab {
  const isExcerpt = report.sources.some(({ excerpt }) => excerpt !== undefined);
  if (isExcerpt || counts['left-out'] > 0) return 'left-out';
  return counts.changed > 0 ? 'changed' : 'sources';
}

/**
 * The tab and the line that answer a place on the page: a line of the tab that is open when it has
 * one, else added text, else the restored source. Of several lines the shortest; null for none.
 */
export function lineAt(
  { restored, changed, added }: DeskLines,
  offset: number,
  open: DeskTab,
): { tab: DeskTab; page: Span } | null {
  const found: Record<DeskTab, Span | null> = {
    'left-out': shortestAt(
      restored.flat().map((line) => ('page' in line ? line.page : null)),
      offset,
    ),
    changed: shortestAt(
      changed.flat().map(({ page }) => page),
      offset,
    ),
    sources: null,
    added: shortestAt(
      added.map(({ page }) => page),
      offset,
    ),
  };
  for (const tab of [open, 'added', 'left-out', 'changed'] as const) {
    const page = found[tab];
    if (page) return { tab, page };
  }
  return null;
}

function shortestAt(pages: readonly (Span | null)[], offset: number): Span | null {
  let shortest: Span | null = null;
  for (const page of pages) {
    // Of an empty span, where something would stand, the place itself.
    const end = page && Math.max(page.end, page.start + 1);
    if (!page || end === null || offset < page.start || offset >= end) continue;
    if (!shortest || page.end - page.start < shortest.end - shortest.start) shortest = page;
  }
  return shortest;
}
