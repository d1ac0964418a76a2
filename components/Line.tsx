import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '@/lib/text/span';
import { stretchesOf } from './line-stretches';
import { ShowButton } from './ShowButton';
import { useFirstLines } from './use-first-lines';

/** What a line needs to answer a click, and to be found from the page. */
export interface LineContext {
  onShow: (page: Span) => void;
  picked: Picked | null;
}

/** The line that the reader chose, here or by a click on the page. */
export interface Picked {
  /** The page span that the line carries: the very object. */
  page: Span;
  /** Two clicks on one place are two picks. */
  at: number;
  /** The list goes to it: it was chosen on the page, not here. */
  goThere: boolean;
}

/** What a line is called among all lines of all sources. */
export function lineName(of: string, start: number): string {
  return `${start} ${of}`;
}

interface LineListProps {
  children: ComponentChildren;
  label?: string;
  /** Nothing waits to be drawn: a line further down was asked for. */
  all?: boolean;
}

/**
 * Lines of text that lead to the page. Each has a real button; a click on the words presses it,
 * unless the reader was selecting them. One button of a list is in the tab order, the last that was
 * used or that a click on the page chose; arrow keys walk from line to line, Home and End to the ends.
 */
export function LineList({ children, label, all = false }: LineListProps) {
  const list = useRef<HTMLDivElement>(null);
  const lines = toChildArray(children);
  const drawn = lines.slice(0, useFirstLines(lines.length, all));
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    element.addEventListener('click', pressLine);
    element.addEventListener('keydown', walkLines);
    element.addEventListener('focusin', takeTurn);
    return () => {
      element.removeEventListener('click', pressLine);
      element.removeEventListener('keydown', walkLines);
      element.removeEventListener('focusin', takeTurn);
    };
  }, []);
  // After every drawing: lines come and go.
  useLayoutEffect(() => {
    if (list.current) keepOneStop(list.current);
  });
  return (
    <div class="lines" ref={list}>
      {stretchesOf(drawn).map((stretch) => (
        <ol key={stretch.key} aria-label={label} style={{ '--lines': stretch.lines.length }}>
          {stretch.lines}
        </ol>
      ))}
    </div>
  );
}

function pressLine(event: MouseEvent): void {
  const target = event.target as Element;
  if (target.closest('button, a') || !getSelection()?.isCollapsed) return;
  target.closest('.line')?.querySelector<HTMLButtonElement>(':scope > .show')?.click();
}

function walkLines(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  if (!(event.target as Element).matches(STOPS) || event.ctrlKey || event.altKey || event.metaKey)
    return;
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
  const now = stops.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: stops.length - 1 }[event.key];
  const next = to === undefined ? undefined : stops[to];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  (next.closest('.line') ?? next).scrollIntoView({ block: 'nearest' });
}

const STOPS = '.show, .fold';

function takeTurn(event: FocusEvent): void {
  const list = event.currentTarget as HTMLElement;
  const stop = event.target as HTMLElement;
  if (!stop.matches(STOPS)) return;
  for (const other of list.querySelectorAll<HTMLElement>(`:is(${STOPS}, ${BESIDE})[tabindex="0"]`))
    other.tabIndex = -1;
  stop.tabIndex = 0;
  for (const beside of besides(stop)) beside.tabIndex = 0;
}

/** What else a line offers: in the tab order while the line has its turn. */
const BESIDE = '.copy button';

function besides(stop: HTMLElement | undefined): HTMLElement[] {
  return [...(stop?.closest('.line')?.querySelectorAll<HTMLElement>(BESIDE) ?? [])];
}

function keepOneStop(list: HTMLElement): void {
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
  const turn =
    list.querySelector<HTMLElement>('[aria-current] > .show') ??
    stops.find((stop) => stop === document.activeElement) ??
    stops.find((stop) => stop.getAttribute('tabindex') === '0') ??
    stops[0];
  const inOrder = new Set([turn, ...besides(turn)]);
  for (const one of list.querySelectorAll<HTMLElement>(`:is(${STOPS}, ${BESIDE})`)) {
    const index = inOrder.has(one) ? '0' : '-1';
    if (one.getAttribute('tabindex') !== index) one.setAttribute('tabindex', index);
  }
}

interface LineProps extends LineContext {
  class: string;
  /** See `lineName`; a line without one cannot be gone back to. */
  name?: string;
  /** Where it stands on the page, or null: then it leads nowhere. */
  page: Span | null;
  children: ComponentChildren;
}

/** One line of a list, with the button that shows its place on the page. */
export function Line({ class: kind, name, page, onShow, picked, children }: LineProps) {
  const line = useRef<HTMLLIElement>(null);
  const isPicked = page !== null && picked?.page === page;
  const pickedAt = isPicked && picked.goThere ? picked.at : null;
  useEffect(() => {
    if (pickedAt === null) return;
    const bring = () => line.current?.scrollIntoView({ block: 'center' });
    bring();
    // Lines that were never in view had a guessed height until now.
    const soon = requestAnimationFrame(() => requestAnimationFrame(bring));
    return () => cancelAnimationFrame(soon);
  }, [pickedAt]);
  return (
    <li class={`line ${kind}`} ref={line} data-line={name} aria-current={isPicked || undefined}>
      {children}
      {page && <ShowButton page={page} onShow={onShow} />}
    </li>
  );
}
