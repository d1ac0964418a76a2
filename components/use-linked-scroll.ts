import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Span } from '@/lib/text/span';
import { followingTop, heightThere, type Knot, type PaneView, risingKnots } from './linked-scroll';
import type { SideBySide } from './side-by-side';
import { textHeights } from './text-heights';

/** A place that is gone to stands so far down its pane. */
const AT = 1 / 3;
/** Browsers round where they scroll to. */
const ROUNDING = 2;

type Side = 'page' | 'source';
type Panes = Record<Side, RefObject<HTMLElement | null>>;

/**
 * Links the scrolling of two panes: whichever the reader moves, the other follows. Nothing is measured
 * before the first scroll, and anew only once the layout has changed. Answers with how to
 * go to a place: each pane to its own, or to what answers the other's.
 */
export function useLinkedScroll(
  panes: Panes,
  { anchors }: SideBySide,
): (page: Span | null, source: Span | null) => void {
  const knots = useRef<Record<Side, Knot[]> | null>(null);
  /** Where we scrolled a pane to: the event that tells of it is not the reader's. */
  const ours = useRef<Record<Side, number | null>>({ page: null, source: null });

  const measured = useCallback(
    (page: HTMLElement, source: HTMLElement) => {
      knots.current ??= measure(page, source, anchors);
      return knots.current;
    },
    [anchors],
  );

  const scroll = useCallback(
    (side: Side, top: number) => {
      const pane = panes[side].current;
      if (!pane) return;
      const to = Math.round(Math.max(0, Math.min(pane.scrollHeight - pane.clientHeight, top)));
      if (Math.abs(pane.scrollTop - to) < 1) return;
      ours.current[side] = to;
      pane.scrollTop = to;
    },
    [panes],
  );

  useEffect(() => {
    const page = panes.page.current;
    const source = panes.source.current;
    if (!page || !source) return;
    knots.current = null;
    const follow = (side: Side) => () => {
      const moved = side === 'page' ? page : source;
      const expected = ours.current[side];
      ours.current[side] = null;
      if (expected !== null && Math.abs(moved.scrollTop - expected) < ROUNDING) return;
      const other = side === 'page' ? source : page;
      const there = followingTop(measured(page, source)[side], viewOf(moved), viewOf(other));
      scroll(side === 'page' ? 'source' : 'page', there);
    };
    const onPage = follow('page');
    const onSource = follow('source');
    page.addEventListener('scroll', onPage, { passive: true });
    source.addEventListener('scroll', onSource, { passive: true });
    const forget = new ResizeObserver(() => {
      knots.current = null;
    });
    for (const pane of [page, source]) {
      forget.observe(pane);
      if (pane.firstElementChild) forget.observe(pane.firstElementChild);
    }
    return () => {
      page.removeEventListener('scroll', onPage);
      source.removeEventListener('scroll', onSource);
      forget.disconnect();
    };
  }, [panes, measured, scroll]);

  return useCallback(
    (onPage: Span | null, inSource: Span | null) => {
      const page = panes.page.current;
      const source = panes.source.current;
      if (!page || !source) return;
      const [pageAt] = onPage ? textHeights(page, [onPage]) : [];
      const [sourceAt] = inSource ? textHeights(source, [inSource]) : [];
      const found = measured(page, source);
      const pageTop = pageAt?.top ?? (sourceAt ? heightThere(found.source, sourceAt.top) : null);
      const sourceTop = sourceAt?.top ?? (pageAt ? heightThere(found.page, pageAt.top) : null);
      if (pageTop !== null) scroll('page', pageTop - AT * page.clientHeight);
      if (sourceTop !== null) scroll('source', sourceTop - AT * source.clientHeight);
    },
    [panes, measured, scroll],
  );
}

function viewOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement): PaneView {
  return { top: scrollTop, height: clientHeight, whole: scrollHeight };
}

function measure(
  page: HTMLElement,
  source: HTMLElement,
  anchors: SideBySide['anchors'],
): Record<Side, Knot[]> {
  const onPage = textHeights(
    page,
    anchors.map((anchor) => anchor.page),
  );
  const inSource = textHeights(
    source,
    anchors.map((anchor) => anchor.source),
  );
  const pairs = anchors.flatMap((_, at): [number, number][] => {
    const one = onPage[at];
    const other = inSource[at];
    return one && other
      ? [
          [one.top, other.top],
          [one.bottom, other.bottom],
        ]
      : [];
  });
  return {
    page: risingKnots(
      pairs.map(([here, there]) => ({ here, there })),
      page.scrollHeight,
      source.scrollHeight,
    ),
    source: risingKnots(
      pairs.map(([there, here]) => ({ here, there })),
      source.scrollHeight,
      page.scrollHeight,
    ),
  };
}
