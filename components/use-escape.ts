import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Closes what is open inside `box` at the Escape key, and gives the focus back to its `opener`. */
export function useEscape(
  box: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  close: (() => void) | null,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !close) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      opener.current?.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  });
}
