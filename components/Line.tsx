import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '@/lib/text/span';
import { ShowButton } from './ShowButton';

/** What a line needs to answer a click, and to be found from the page. */
export interface LineContext {
  onShow: (page: Span) => void;
  picked: Picked | null;
}

/** The line that answers the reader's click on the page. */
export interface Picked {
  /** The page span that the line carries: the very object. */
  page: Span;
  /** Two clicks on one place are two picks. */
  at: number;
}

/**
 * Lines of text that lead to the page. Each has a real button; a click on the words presses it,
 * unless the reader was selecting them. Arrow keys walk from line to line.
 */
export function LineList({ children, label }: { children: ComponentChildren; label?: string }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    element.addEventListener('click', pressLine);
    element.addEventListener('keydown', walkLines);
    return () => {
      element.removeEventListener('click', pressLine);
      element.removeEventListener('keydown', walkLines);
    };
  }, []);
  return (
    <ol class="lines" ref={list} aria-label={label}>
      {children}
    </ol>
  );
}

function pressLine(event: MouseEvent): void {
  const target = event.target as Element;
  if (target.closest('button, a') || !getSelection()?.isCollapsed) return;
  target.closest('.line')?.querySelector<HTMLButtonElement>(':scope > .show')?.click();
}

function walkLines(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const list = event.currentTarget as HTMLElement;
  if (step === 0 || !(event.target as Element).matches('.show, .fold')) return;
  const stops = [...list.querySelectorAll<HTMLElement>('.show, .fold')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.closest('.line')?.scrollIntoView({ block: 'nearest' });
}

interface LineProps extends LineContext {
  class: string;
  /** Where it stands on the page, or null: then it leads nowhere. */
  page: Span | null;
  children: ComponentChildren;
}

/** One line of a list, with the button that shows its place on the page. */
export function Line({ class: kind, page, onShow, picked, children }: LineProps) {
  const line = useRef<HTMLLIElement>(null);
  const isPicked = page !== null && picked?.page === page;
  const pickedAt = isPicked ? picked.at : null;
  useEffect(() => {
    if (pickedAt === null) return;
    line.current?.scrollIntoView({ block: 'center' });
    line.current?.querySelector<HTMLElement>(':scope > .show')?.focus({ preventScroll: true });
  }, [pickedAt]);
  return (
    <li class={`line ${kind}`} ref={line} aria-current={isPicked || undefined}>
      {children}
      {page && <ShowButton page={page} onShow={onShow} />}
    </li>
  );
}
