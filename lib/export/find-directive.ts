import type { Span } from '../text/span';
import { type FragmentText, foldText, isWordEdge } from './fragment-text';

/** A text directive: `#:~:text=prefix-,start,end,-suffix`, not yet encoded. */
export interface TextDirective {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/**
 * Where a browser goes for a directive, as a span of `folded`, or null
 * (https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive): the first
 * place where all parts stand, each within one block and at the edges of words, with nothing but
 * white space between prefix and start and between end and suffix.
 */
export function findDirective(text: FragmentText, directive: TextDirective): Span | null {
  const { prefix, start, end, suffix } = foldParts(directive);
  for (let at = 0; ; ) {
    const found = findStart(text, prefix, start, end === undefined, at);
    if (!found) return null;
    // What has no end behind the first start has none behind a later one.
    if (end !== undefined) return findEnd(text, found, end, suffix);
    if (suffix === undefined || hasSuffix(text, found.end, suffix)) return found;
    at = found.next;
  }
}

function foldParts({ prefix, start, end, suffix }: TextDirective): TextDirective {
  const fold = (part: string) => foldText(part).folded;
  return {
    start: fold(start),
    ...(prefix !== undefined && { prefix: fold(prefix) }),
    ...(end !== undefined && { end: fold(end) }),
    ...(suffix !== undefined && { suffix: fold(suffix) }),
  };
}

interface FoundStart extends Span {
  /** Where to look on from. */
  next: number;
}

function findStart(
  text: FragmentText,
  prefix: string | undefined,
  start: string,
  mustEndWord: boolean,
  from: number,
): FoundStart | null {
  const isStart = (at: number) =>
    isWordEdge(text, at) && (!mustEndWord || isWordEdge(text, at + start.length));
  const first = prefix ?? start;
  for (let at = text.folded.indexOf(first, from); at >= 0; ) {
    const begin = prefix === undefined ? at : skipSpace(text.folded, at + prefix.length);
    if (isWordEdge(text, at) && text.folded.startsWith(start, begin) && isStart(begin))
      return { start: begin, end: begin + start.length, next: at + 1 };
    at = text.folded.indexOf(first, at + 1);
  }
  return null;
}

function findEnd(
  text: FragmentText,
  found: Span,
  end: string,
  suffix: string | undefined,
): Span | null {
  for (let at = text.folded.indexOf(end, found.end); at >= 0; ) {
    const stop = at + end.length;
    const fits = isWordEdge(text, at) && isWordEdge(text, stop);
    if (fits && (suffix === undefined || hasSuffix(text, stop, suffix)))
      return { start: found.start, end: stop };
    at = text.folded.indexOf(end, at + 1);
  }
  return null;
}

function hasSuffix(text: FragmentText, at: number, suffix: string): boolean {
  const start = skipSpace(text.folded, at);
  return text.folded.startsWith(suffix, start) && isWordEdge(text, start + suffix.length);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\n') next += 1;
  return next;
}
