import type { Credit, CreditKind } from './credit';
import { hostOf } from './page-address';
import type { Printing, Proof } from './printing';

/** One printing says that it has its text from an outlet. */
export interface Claim {
  by: Printing;
  isPage: boolean;
  /** Name of the outlet that makes the claim, when it has one. */
  from: string | null;
  credit: Credit;
}

/** The outlet at the end of a chain, and the claim that names it. */
export interface Root {
  outlet: string;
  last: Claim;
  /** The claim that the chain began with. */
  first: Claim;
}

const SIGN: Record<CreditKind, string> = {
  'first-published': 'credit line',
  republished: 'credit line',
  'also-appeared': 'credit line',
  tail: 'credit line',
  'source-line': 'source line',
  byline: 'byline',
  dateline: 'dateline',
  copyright: 'copyright line',
  canonical: 'canonical link',
  metadata: 'metadata',
};

/** The sentence that says how the first print is known. */
export function reason({ first, last }: Root): string {
  const sentence = `By ${witness(last)}`;
  if (first === last) return `${sentence}.`;
  const start = first.isPage ? 'this page' : `${possessive(first.from)} copy`;
  return `${sentence}, which ${start} credits.`;
}

/** The sentence that says what one printing's credit shows. */
export function claimSentence(claim: Pick<Claim, 'credit' | 'isPage' | 'from'>): string {
  return `By ${witness(claim)}.`;
}

/** A claim as a piece of evidence. */
export function proofOf({ by, isPage, from, credit }: Claim): Proof {
  const copy = !isPage && 'id' in by ? String(by.id) : null;
  return { kind: credit.kind, copy, by: from, text: credit.text, credit };
}

function witness({ credit, isPage, from }: Pick<Claim, 'credit' | 'isPage' | 'from'>): string {
  if (credit.kind === 'canonical') {
    const to = hostOf(credit.text)?.replace(/^www\d{0,2}\./, '') ?? credit.outlet;
    return isPage
      ? `this page's canonical link to ${to}`
      : `the canonical link of ${possessive(from)} copy to ${to}`;
  }
  return `the ${SIGN[credit.kind]} of ${isPage ? 'this page' : `${possessive(from)} copy`}`;
}

/** "American Military News'", "Reuters'", "RFE/RL's"; a printing without a name is "a known". */
export function possessive(name: string | null): string {
  if (name === null) return 'a known';
  return /s$/i.test(name) ? `${name}'` : `${name}'s`;
}
