import { FAMILY_SHARE } from '../thresholds';

/** Prints that two sorted lists share. */
function sharedPrints(first: Uint32Array, second: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < first.length && j < second.length) {
    const difference = (first[i] as number) - (second[j] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/**
 * Puts copies of one story together: two printings belong together if the shorter has
 * at least `FAMILY_SHARE` of its prints in the longer (containment, Broder, "On the
 * resemblance and containment of documents", 1997). Returns groups of positions in
 * `prints`, each sorted lists of distinct prints; groups and members keep the order given.
 */
export function findFamilies(prints: readonly Uint32Array[]): number[][] {
  const family = prints.map((_, at) => at);
  const root = (at: number): number => (family[at] === at ? at : root(family[at] as number));
  prints.forEach((second, later) => {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const first = prints[earlier] as Uint32Array;
      const shorter = Math.min(first.length, second.length);
      if (shorter === 0 || root(earlier) === root(later)) continue;
      if (sharedPrints(first, second) >= FAMILY_SHARE * shorter)
        family[root(later)] = root(earlier);
    }
  });
  const groups = new Map<number, number[]>();
  prints.forEach((_, at) => {
    const members = groups.get(root(at));
    if (members === undefined) groups.set(root(at), [at]);
    else members.push(at);
  });
  return [...groups.values()];
}
