import { useEffect, useState } from 'preact/hooks';

/** Lines that are drawn at once: some ten screens. */
const FIRST = 150;

/**
 * How many of a list's lines to draw: the first at once, so that a long list is painted without
 * waiting for its end, the rest right after. With `all` nothing waits: a line further down was asked for.
 */
export function useFirstLines(count: number, all: boolean): number {
  const [most, setMost] = useState(FIRST);
  const isWaiting = most < count;
  useEffect(() => {
    if (!isWaiting) return;
    const soon = setTimeout(() => setMost(Number.POSITIVE_INFINITY));
    return () => clearTimeout(soon);
  }, [isWaiting]);
  return all ? count : Math.min(most, count);
}
