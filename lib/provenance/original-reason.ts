import type { Credit } from './credit';
import { hostOf } from './page-address';
import type { Printing, Proof } from './printing';
import type { Reason, Witness } from './reason';

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

/** How the first print is known. */
export function rootReason({ first, last }: Root, rival: string | null): Reason {
  return { ...claimReason(last), creditedBy: first === last ? null : witness(first), rival };
}

/** What one printing's credit shows. */
export function claimReason(
  claim: Pick<Claim, 'credit' | 'isPage' | 'from'>,
): Extract<Reason, { kind: 'sign' }> {
  const { credit } = claim;
  const to = credit.kind === 'canonical' ? (hostOf(credit.text) ?? credit.outlet) : null;
  return {
    kind: 'sign',
    sign: credit.kind,
    on: witness(claim),
    to: to?.replace(/^www\d{0,2}\./, '') ?? null,
    creditedBy: null,
    rival: null,
  };
}

/** A claim as a piece of evidence. */
export function proofOf({ by, isPage, from, credit }: Claim): Proof {
  const copy = !isPage && 'id' in by ? String(by.id) : null;
  return { kind: credit.kind, copy, by: from, text: credit.text, credit };
}

function witness({ isPage, from }: Pick<Claim, 'isPage' | 'from'>): Witness {
  return isPage ? { isPage } : { isPage, outlet: from };
}
