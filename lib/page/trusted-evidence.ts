import { COMMENTS_MAX_SHARE, FLAGGED_MAX_SHARE, FLAGGED_PARAGRAPH_SHARE } from '../thresholds';
import * as Evidence from './evidence-bits';
import type { Branch } from './page-blocks';
import { prefixSums, weightOf } from './prose-weights';
import { attributeOf } from './safe-dom';

/** What stands here is not of the article. */
const OUTSIDE =
  Evidence.nav |
  Evidence.footer |
  Evidence.comments |
  Evidence.related |
  Evidence.aside |
  Evidence.form |
  Evidence.overlay;

/** What stands here is not its running text. */
export const NOT_PROSE =
  OUTSIDE | Evidence.caption | Evidence.header | Evidence.byline | Evidence.heading;

/**
 * The branches' own evidence without what cannot be true. Class names lie ("with-sidebar",
 * "paywall"): what holds the headline, most of the page's prose, or is the mark-up of a good part
 * of its paragraphs is the article, whatever it is called. Comments and consent notices can outweigh
 * the article, though, and are believed when the headline stands elsewhere.
 */
export function trustedEvidence(
  branches: readonly Branch[],
  prose: Float64Array,
  headline: number,
): Int32Array {
  const trusted = new Int32Array(branches.length);
  const sums = prefixSums(prose);
  const total = sums.at(-1)! || 1;
  const byMarkup = paragraphShares(branches, sums);
  for (let i = 0; i < branches.length; i++) {
    const branch = branches[i]!;
    let evidence = branch.evidence;
    const named = evidence & NOT_PROSE;
    if (named !== 0) {
      const weight = weightOf(branch, sums);
      const limit =
        named & (Evidence.comments | Evidence.overlay) && headline >= 0
          ? COMMENTS_MAX_SHARE
          : FLAGGED_MAX_SHARE;
      const lies =
        (headline >= branch.first && headline < branch.end) ||
        (evidence & Evidence.body) !== 0 ||
        weight > limit * total ||
        (byMarkup.get(markupOf(branch)) ?? 0) > FLAGGED_PARAGRAPH_SHARE * total;
      if (lies) evidence &= ~NOT_PROSE | (evidence & Evidence.heading);
    }
    trusted[i] = evidence;
  }
  return trusted;
}

/** Evidence of each branch with that of all branches around it. */
export function inherit(branches: readonly Branch[], own: Int32Array): Int32Array {
  const all = new Int32Array(branches.length);
  branches.forEach(({ parent }, i) => {
    all[i] = own[i]! | (parent >= 0 ? all[parent]! : 0);
  });
  return all;
}

/** Weight of the flagged paragraphs that share name and class. */
function paragraphShares(branches: readonly Branch[], sums: Float64Array): Map<string, number> {
  const shares = new Map<string, number>();
  for (const branch of branches) {
    if ((branch.evidence & OUTSIDE) === 0 || !PARAGRAPHS.has(branch.tag)) continue;
    const markup = markupOf(branch);
    shares.set(markup, (shares.get(markup) ?? 0) + weightOf(branch, sums));
  }
  return shares;
}

const PARAGRAPHS = new Set(['P', 'LI', 'BLOCKQUOTE']);

/** Name and class of an element: how a site marks up its kind. */
export function markupOf(branch: Branch): string {
  return `${branch.tag}.${attributeOf(branch.element, 'class') ?? ''}`;
}
