import type { Credit, CreditKind } from './credit';
import { isNobody } from './nobody';
import { sameOutlet } from './outlets';

/**
 * What a kind of credit proves about the first print; the highest of a printing is its claim.
 * "Republished from X" names the copy at hand, which may stand on a dateline's agency.
 */
export const CREDIT_WEIGHT: Record<CreditKind, number> = {
  'first-published': 6,
  dateline: 5,
  byline: 5,
  tail: 4,
  copyright: 4,
  republished: 3,
  'source-line': 3,
  canonical: 1,
  metadata: 1,
  'also-appeared': 0,
};

/** Kinds that name the copy at hand; the others name whoever printed it first. */
const AT_HAND: ReadonlySet<CreditKind> = new Set([
  'republished',
  'source-line',
  'canonical',
  'metadata',
]);

/**
 * The credits that are evidence of where a text is from: they are about all of it, and name somebody that is
 * known beyond the page's own line.
 */
export function telling(credits: readonly Credit[]): Credit[] {
  return credits.filter(
    ({ kind, share, outlet, asGiven }) =>
      share === 'whole' && CREDIT_WEIGHT[kind] > 0 && !asGiven && !isNobody(outlet),
  );
}

/** Of a printing's credits the one that best says who printed the story first, or null. */
export function firstClaim(credits: readonly Credit[]): Credit | null {
  return strongest(credits.filter(({ kind }) => !AT_HAND.has(kind)));
}

/** Of a printing's credits the one that best says which copy it was taken from, when that is not `first`'s outlet. */
export function copyClaim(credits: readonly Credit[], first: Credit | null): Credit | null {
  return strongest(
    credits.filter(
      ({ kind, outlet }) => AT_HAND.has(kind) && !sameOutlet(outlet, first?.outlet ?? null),
    ),
  );
}

function strongest(credits: readonly Credit[]): Credit | null {
  return telling(credits).reduce<Credit | null>(
    (best, credit) =>
      best === null || CREDIT_WEIGHT[credit.kind] > CREDIT_WEIGHT[best.kind] ? credit : best,
    null,
  );
}
