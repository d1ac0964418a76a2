import type { Corpus } from '../corpus/corpus';
import { KNOWN_SCHEMES } from '../fingerprint/schemes';
import type { Words } from '../text/words';
import { CANDIDATES } from '../thresholds';

export interface Candidate {
  /** The article's number in the corpus. */
  number: number;
  /** Sum of the inverse document frequencies of the shared prints. */
  score: number;
  /** How many prints page and article share. */
  shared: number;
}

/**
 * The articles worth aligning, best first, at most `CANDIDATES`: ranked by how rare the
 * prints are that they share with the page (Spärck Jones, "A statistical interpretation
 * of term specificity", 1972). Shared prints decide nothing else: a short quotation has but
 * one, and whether it is chance is seen by aligning. Articles in `exclude`, by number,
 * do not count, nor take another's place.
 */
export async function findCandidates(
  words: Words,
  corpus: Corpus,
  exclude: ReadonlySet<number> = new Set(),
): Promise<Candidate[]> {
  const { articles } = await corpus.size();
  const schemes = await corpus.schemes();
  const found = new Map<number, Candidate>();
  for (const { version, prints } of KNOWN_SCHEMES) {
    if (!schemes.includes(version)) continue;
    for (const hit of await corpus.lookUp(prints(words), version)) {
      const weight = Math.log(1 + articles / Math.max(1, hit.frequency));
      for (const number of hit.articles) {
        if (exclude.has(number)) continue;
        const candidate = found.get(number);
        if (candidate === undefined) found.set(number, { number, score: weight, shared: 1 });
        else {
          candidate.score += weight;
          candidate.shared += 1;
        }
      }
    }
  }
  return best([...found.values()], corpus);
}

/** The best by score; which of equals is told by their order keys. */
async function best(candidates: Candidate[], corpus: Corpus): Promise<Candidate[]> {
  candidates.sort((a, b) => b.score - a.score);
  const least = candidates[CANDIDATES - 1]?.score ?? 0;
  const level = candidates.filter(({ score }) => score >= least);
  const keys = await corpus.orderKeys(level.map(({ number }) => number));
  return level
    .map((candidate, at) => ({ candidate, key: keys[at] as number }))
    .sort((a, b) => b.candidate.score - a.candidate.score || a.key - b.key)
    .slice(0, CANDIDATES)
    .map(({ candidate }) => candidate);
}
