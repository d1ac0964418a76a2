import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '@/lib/report/report';
import type { DeskTab } from './desk-lines';
import type { KindChoice } from './matter-kinds';

/** Folds that the reader opened, by the names of the lines in them: a Report made anew may fold others together. */
export interface OpenFolds {
  isOpen: (names: readonly string[]) => boolean;
  set: (names: readonly string[], open: boolean) => void;
}

/** All folds shut, to begin with. */
export function useOpenFolds(): OpenFolds {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    isOpen: (names) => names.some((name) => open.has(name)),
    set: (names, to) =>
      setOpen((before) => {
        const after = new Set(before);
        for (const name of names) {
          if (to) after.add(name);
          else after.delete(name);
        }
        return after;
      }),
  };
}

/** What a tab is narrowed to; null for all. */
export type ChosenKinds = Partial<Record<DeskTab, KindChoice | null>>;

/** Where the reader is in the desk. It stays when the Report is made anew. */
export interface DeskPlace {
  tab: DeskTab;
  setTab: (tab: DeskTab) => void;
  chosen: ChosenKinds;
  choose: (tab: DeskTab, kind: KindChoice | null) => void;
  folds: OpenFolds;
  /** Of the element that scrolls. */
  view: RefObject<HTMLDivElement>;
}

/**
 * @param first the tab that has something to say; followed until a whole Report was shown or the
 *   reader has gone to a tab or scrolled
 * @param isWhole false while further articles are still being compared
 */
export function useDeskPlace(report: Report, first: DeskTab, isWhole: boolean): DeskPlace {
  const [gone, setTab] = useState<DeskTab | null>(null);
  const opened = useRef<{ tab: DeskTab; isWhole: boolean }>({ tab: first, isWhole });
  const [chosen, setChosen] = useState<ChosenKinds>({});
  const folds = useOpenFolds();
  const view = useRef<HTMLDivElement>(null) as RefObject<HTMLDivElement>;
  const left = useRef(new Map<DeskTab, Anchor | null>());
  // Read while the lines of the Report before still stand.
  const anchor = useMemo(() => readAnchor(view.current), [report]);
  if (!opened.current.isWhole)
    opened.current = { tab: anchor === null ? first : opened.current.tab, isWhole };
  const tab = gone ?? opened.current.tab;
  useLayoutEffect(() => {
    if (anchor && view.current) holdAnchor(view.current, anchor);
  }, [anchor]);
  useLayoutEffect(() => {
    const there = left.current.get(tab);
    if (!view.current || there === undefined) return;
    scrollerOf(view.current).scrollTop = 0;
    if (there === null) return;
    const hold = () => view.current && holdAnchor(view.current, there);
    hold();
    // Lines that are drawn anew have a guessed height until they are in view.
    const soon = requestAnimationFrame(() => requestAnimationFrame(hold));
    return () => cancelAnimationFrame(soon);
  }, [tab]);

  return {
    tab,
    setTab: (next) => {
      left.current.set(tab, readAnchor(view.current));
      if (!left.current.has(next)) left.current.set(next, null);
      setTab(next);
    },
    chosen,
    choose: (where, kind) => setChosen((before) => ({ ...before, [where]: kind })),
    folds,
    view,
  };
}

/** A line by its name, and where on the screen it stands: CSS pixels from the upper edge. The header may grow meanwhile. */
interface Anchor {
  name: string;
  top: number;
}

/** The first line in view. */
function readAnchor(view: HTMLElement | null): Anchor | null {
  if (view === null || scrollerOf(view).scrollTop === 0) return null;
  const edge = Math.max(view.getBoundingClientRect().top, 0);
  const lines = [...view.querySelectorAll<HTMLElement>('[data-line]')];
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as HTMLElement).getBoundingClientRect().bottom <= edge) low = middle + 1;
    else high = middle;
  }
  const first = lines[low];
  if (first?.dataset.line === undefined) return null;
  return { name: first.dataset.line, top: first.getBoundingClientRect().top };
}

function holdAnchor(view: HTMLElement, { name, top }: Anchor): void {
  const line = view.querySelector<HTMLElement>(`[data-line="${CSS.escape(name)}"]`);
  if (line === null) return;
  const moved = line.getBoundingClientRect().top - top;
  if (Math.abs(moved) >= 1) scrollerOf(view).scrollTop += moved;
}

/** In a low panel the whole page scrolls. */
function scrollerOf(view: HTMLElement): Element {
  const isOwn = getComputedStyle(view).overflowY !== 'visible';
  return isOwn ? view : (document.scrollingElement ?? view);
}
