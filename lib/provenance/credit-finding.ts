import type { Credit } from './credit';
import { sameOutlet } from './outlets';
import type { CreditJudgement } from './page-credit';

/** How a page treats the original, by what stands on it. */
export type CreditVerdict =
  /** A credit names the original in the page's first half: above the story, as byline or dateline. */
  | 'credited-top'
  /** The only credits that name it stand in the page's second half. */
  | 'credited-foot'
  /** The text is theirs, and the page names them as somebody who contributed to it. */
  | 'credited-part'
  /** Only the page's metadata names it: no reader sees that. */
  | 'credited-metadata'
  /** The page's own words name it for something it said, and not as where the text is from. */
  | 'named-once'
  /** No credit, but a link to the original, to the earliest known copy, or to one of several sources. */
  | 'linked'
  /** The credits name somebody else. */
  | 'credited-other'
  /** No credit, and a byline of the page's own over an agency's text. */
  | 'staff-byline'
  | 'not-credited';

/** What stands on the page in place of a credit, as far as it was looked for. */
export interface InsteadOfCredit {
  /** The page's own words name the original. */
  isNamed: boolean;
  /** A link on the page leads to its article. */
  isLinked: boolean;
  /** The page has a byline of its own, and the original is an agency. */
  hasStaffByline: boolean;
}

/**
 * The finding on a page's credit. Of several credits that name the original the one that
 * stands highest counts. `blocks` is how many blocks the page has; `isReprint`: the page's text is
 * the original's.
 */
export function creditVerdict(
  { status }: Pick<CreditJudgement, 'status'>,
  credits: readonly Credit[],
  outlet: string,
  blocks: number,
  instead: InsteadOfCredit,
  isReprint = false,
): CreditVerdict {
  if (status === 'other') return 'credited-other';
  if (status === 'no') {
    if (instead.isNamed) return 'named-once';
    if (instead.isLinked) return 'linked';
    return instead.hasStaffByline ? 'staff-byline' : 'not-credited';
  }
  const seen = credits.filter(
    (credit) => credit.place !== 'metadata' && sameOutlet(credit.outlet, outlet),
  );
  if (seen.length === 0) return 'credited-metadata';
  if (isReprint && seen.every(isContribution)) return 'credited-part';
  return seen.some((credit) => standsHigh(credit, blocks)) ? 'credited-top' : 'credited-foot';
}

/**
 * The credit to show for a finding: the judged one, unless another that names the original is what the finding
 * rests on. A page that credits at its top is not shown the words at its foot.
 */
export function shownCredit(
  judged: Credit | null,
  finding: CreditVerdict | null,
  credits: readonly Credit[],
  blocks: number,
): Credit | null {
  if (judged === null || finding !== 'credited-top' || standsHigh(judged, blocks)) return judged;
  const high = credits.filter(
    (credit) => sameOutlet(credit.outlet, judged.outlet) && standsHigh(credit, blocks),
  );
  return high.find(({ share }) => share === 'whole') ?? high[0] ?? judged;
}

/** "The Associated Press contributed to this report", "mit dpa". */
function isContribution({ share, kind }: Credit): boolean {
  return share === 'part' && (kind === 'tail' || kind === 'byline');
}

/** Bylines and datelines stand where their block does; the reading tells top from foot for all others. */
function standsHigh({ place, block }: Credit, blocks: number): boolean {
  if (place === 'top') return true;
  return (place === 'byline' || place === 'dateline') && block * 2 < blocks;
}
