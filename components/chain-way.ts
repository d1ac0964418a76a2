import type { ChainHop, Report } from '@/lib/report/report';

/** A chain as it is drawn: one line to the page, and what branches off it. */
export interface ChainWay {
  /** From the first print, or the earliest known copy, to the page. */
  line: ChainHop[];
  /** How the story came from the first of the line to the second is not known. */
  gap: boolean;
  /** Other copies of which it is known where they have the text from. */
  branches: ChainHop[];
}

/** The chain's line; null where there is none to draw: nothing known, or the page alone. */
export function chainWay({ chain = [] }: Report): ChainWay | null {
  const first = chain[0];
  const line: ChainHop[] = [];
  let at = chain.findIndex(({ role }) => role === 'page');
  // A hop's source always stands before it; anything else would lead in circles.
  while (at >= 0 && chain[at]) {
    const hop = chain[at] as ChainHop;
    line.unshift(hop);
    if (hop.from === null || hop.from >= at) break;
    at = hop.from;
  }
  if (first === undefined || line.length === 0) return null;
  const gap = line[0] !== first;
  if (gap) line.unshift(first);
  const branches = chain.filter((hop) => hop.from !== null && !line.includes(hop));
  return line.length + branches.length < 2 ? null : { line, gap, branches };
}
