import type { Credit, CreditKind } from './credit';
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
  return credits
    .filter(({ kind, share }) => share === 'whole' && CREDIT_WEIGHT[kind] > 0)
    .reduce<Credit | null>(
      (best, credit) =>
        best === null || CREDIT_WEIGHT[credit.kind] > CREDIT_WEIGHT[best.kind] ? credit : best,
      null,
    );
}
