import { useEffect, useState } from 'preact/hooks';

/** Lines that are drawn at once: some four screens. */
const FIRST = 60;
/** So many times as many lines are drawn at each further turn: none of them holds the thread for long. */
const GROWTH = 3;

/**
 * How many of a list's lines to draw: the first at once, so that a long list is painted without
 * waiting for its end, the rest turn by turn. With `all` nothing waits: a line further down was asked for.
 */
export function useFirstLines(count: number, all: boolean): number {
  const [most, setMost] = useState(FIRST);
  const isWaiting = most < count;
  useEffect(() => {
    if (!isWaiting) return;
    const soon = setTimeout(() => setMost(most * GROWTH));
    return () => clearTimeout(soon);
  }, [isWaiting, most]);
  return all ? count : Math.min(most, count);
}
