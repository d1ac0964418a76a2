import { ARTICLE_SPAN, joinPostings, type Postings, rebasePostings } from '../corpus/postings';

/** Articles that came in last, with their postings in memory. */
export interface Run {
  from: number;
  to: number;
  scheme: number;
  articles: number;
  postings: Postings;
}

/** Postings of some runs together. */
export function countPostings(runs: readonly Run[]): number {
  return runs.reduce((sum, { postings }) => sum + postings.sorted.length, 0);
}

/** Neighbours of one scheme together, as far as postings can tell their articles apart. */
export function byScheme(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first?.scheme === run.scheme && run.to - first.from <= ARTICLE_SPAN)
      group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Neighbouring runs of one scheme as one; at least one. */
export function joinRuns(runs: readonly Run[]): Run {
  const first = runs[0] as Run;
  const { from, scheme } = first;
  const parts = runs.map(({ postings }) => rebasePostings(postings, from));
  return {
    from,
    to: (runs[runs.length - 1] as Run).to,
    scheme,
    articles: runs.reduce((sum, run) => sum + run.articles, 0),
    postings: runs.length === 1 ? first.postings : joinPostings(parts, from),
  };
}

/** Numbers of the articles that hold a spread print, ascending. */
export function articlesOf({ base, sorted }: Postings, print: number): number[] {
  const start = print * ARTICLE_SPAN;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  const articles: number[] = [];
  for (; low < sorted.length && (sorted[low] as number) < start + ARTICLE_SPAN; low += 1) {
    articles.push((sorted[low] as number) - start + base);
  }
  return articles;
}
