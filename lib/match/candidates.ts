import type { Corpus } from '../corpus/corpus';
import { CANDIDATES } from '../thresholds';

export interface Candidate {
  id: string;
  /** Sum of the inverse document frequencies of the shared prints. */
  score: number;
  /** How many prints page and article share. */
  shared: number;
}

/**
 * The articles worth aligning, best first, at most `CANDIDATES`: ranked by how rare the
 * prints are that they share with the page (Spärck Jones, "A statistical interpretation
 * of term specificity", 1972). Shared prints decide nothing else: a short quotation has but
 * one, and whether it is chance is seen by aligning. Articles in `exclude`
 * do not count, nor take another's place.
 */
export async function findCandidates(
  prints: Uint32Array,
  corpus: Corpus,
  exclude: ReadonlySet<string> = new Set(),
): Promise<Candidate[]> {
  const { articles } = await corpus.size();
  const found = new Map<string, Candidate>();
  for (const hit of await corpus.lookUp(prints)) {
    const weight = Math.log(1 + articles / Math.max(1, hit.frequency));
    for (const id of hit.articles) {
      if (exclude.has(id)) continue;
      const candidate = found.get(id);
      if (candidate === undefined) found.set(id, { id, score: weight, shared: 1 });
      else {
        candidate.score += weight;
        candidate.shared += 1;
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, CANDIDATES);
}
