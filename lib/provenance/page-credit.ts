import type { Credit, CreditKind } from './credit';
import type { OriginalFinding, Printing } from './original-source';
import { sameOutlet } from './outlets';

/** How a page treats its source, in the words that stand on it. */
export interface CreditJudgement {
  /** `yes`: it names the original, or is the original's own. `other`: it names somebody else or, with no source known, anybody. `no`: nobody. */
  status: 'yes' | 'no' | 'other';
  text: string | null;
  /** Full name of the credited outlet. */
  outlet: string | null;
  /** The credit that was judged, with its place on the page. */
  credit: Credit | null;
}

/** Which credit to show when there are several: the plainest words first. */
const PLAINNESS: Record<CreditKind, number> = {
  'first-published': 8,
  republished: 7,
  'source-line': 6,
  byline: 5,
  dateline: 4,
  tail: 3,
  copyright: 2,
  canonical: 1,
  metadata: 1,
  'also-appeared': 0,
};

/**
 * Judges a page's credits against the original source. `original` is null when no source is
 * known: then any credit is `other`. A page of the original's own outlet always counts as credited.
 */
export function judgeCredit(input: {
  page: Pick<Printing, 'credits'>;
  original: Pick<OriginalFinding, 'outlet' | 'isThisPage'> | null;
}): CreditJudgement {
  const credits = [...input.page.credits].sort(
    (a, b) =>
      Number(a.asGiven ?? false) - Number(b.asGiven ?? false) ||
      Number(b.share === 'whole') - Number(a.share === 'whole') ||
      PLAINNESS[b.kind] - PLAINNESS[a.kind] ||
      a.block - b.block,
  );
  const { original } = input;
  if (original) {
    const all = credits.filter((credit) => sameOutlet(credit.outlet, original.outlet));
    // What readers see is shown before what stands in the markup alone: the finding, too, is by that.
    const named = all.find(({ place }) => place !== 'metadata') ?? all[0];
    if (named) return judgement('yes', named);
    if (original.isThisPage) {
      return { status: 'yes', text: null, outlet: original.outlet, credit: null };
    }
  }
  const first = credits[0];
  return first
    ? judgement('other', first)
    : { status: 'no', text: null, outlet: null, credit: null };
}

function judgement(status: 'yes' | 'other', credit: Credit): CreditJudgement {
  return { status, text: credit.text, outlet: credit.outlet, credit };
}
