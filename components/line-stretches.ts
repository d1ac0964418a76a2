import type { toChildArray } from 'preact';

type Lines = ReturnType<typeof toChildArray>;

/** Neighbouring lines of a list that are one element. */
export interface Stretch {
  /** Of its first line. */
  key: string;
  lines: Lines;
}

/** Lines of a stretch, in the mean. */
const MEAN = 32;

/**
 * Cuts a list into stretches. What is far from view is laid out and painted stretch by stretch, not line
 * by line: the browser watches each, and thousands would cost it more than they spare. Keys say where a
 * stretch begins, not numbers of lines: a line that comes or goes leaves all other stretches as they are.
 */
export function stretchesOf(lines: Lines): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of lines) {
    const key = String(typeof line === 'object' ? line.key : '');
    const last = stretches.at(-1);
    if (last && !isBeginning(key)) last.lines.push(line);
    else stretches.push({ key, lines: [line] });
  }
  return stretches;
}

function isBeginning(key: string): boolean {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  // The last bits of such a hash are mixed least.
  return ((hash >>> 0) >>> 8) % MEAN === 0;
}
