import * as Evidence from './evidence-bits';
import type { FoundArticle } from './find-article';
import type { Branch } from './page-blocks';
import { prefixSums, weightOf } from './prose-weights';

/** A further article has so much prose: some 100 words, more than a teaser. */
const FURTHER_ARTICLE_WEIGHT = 600;

/** How many whole articles stand on the page beside the one that was found: those below each other on an endless page. */
export function articlesBeside(branches: readonly Branch[], found: FoundArticle): number {
  const sums = prefixSums(found.prose);
  const body = branches[found.body]!;
  let count = 0;
  let after = 0;
  for (let i = 0; i < branches.length; i++) {
    const branch = branches[i]!;
    const isApart = branch.first >= body.end || branch.end <= body.first;
    // What stands inside one that was counted is a part of it.
    if (!isApart || branch.first < after || !(found.evidence[i]! & Evidence.article)) continue;
    if (weightOf(branch, sums) < FURTHER_ARTICLE_WEIGHT) continue;
    count++;
    after = branch.end;
  }
  return count;
}
