import { isMarkup } from './credit';
import { CREDIT_WEIGHT, telling } from './credit-weight';
import { byDate } from './original-by-date';
import { type Claim, proofOf, type Root, rootReason } from './original-reason';
import { sameOutlet } from './outlets';
import {
  type Copy,
  isOutletOf,
  type OriginalFinding,
  type OriginalInput,
  outletOf,
  type Printing,
  standsOnSiteOf,
} from './printing';
import { comparePublished, isDaysLater } from './published';

export type { Copy, OriginalFinding, OriginalInput, Printing } from './printing';

/**
 * Names the first print of a family. Credit lines beat a canonical link to another site, which
 * beats dates; a copy of the credited outlet that credits somebody else in turn is followed.
 * Where nothing is stated the earliest, else the fullest copy is named, and said to be just that.
 * Null when no printing has an outlet.
 */
export function findOriginal(input: OriginalInput): OriginalFinding | null {
  const copies = allCopies(input);
  const own = claimsOf(input.page, true);
  const claims = [
    ...own,
    ...copies.flatMap((copy) => witnessed(copy, own.length > 0, input, copies)),
  ];
  const inText = claims.filter((claim) => !isMarkup(claim.credit.kind));
  const stated = byCredit(inText, input, copies) ?? byCredit(claims, input, copies);
  return stated ?? byDate(input, copies);
}

function allCopies({ reference, copies }: OriginalInput): Copy[] {
  const known = reference === null ? copies : [reference, ...copies];
  return [...new Map(known.map((copy) => [copy.id, copy])).values()];
}

/**
 * What a copy claims, as far as it can know of the page: a copy from days later says whom it has its text
 * from, and nothing of a page that was there before and names nobody, unless that is the page's own outlet.
 */
function witnessed(
  copy: Copy,
  pageClaims: boolean,
  { page }: OriginalInput,
  copies: readonly Copy[],
): Claim[] {
  const claims = claimsOf(copy, false);
  if (pageClaims || !isDaysLater(page, copy)) return claims;
  return claims.filter(({ credit }) => standsOnSiteOf(page, credit.outlet, copies));
}

/** The strongest credits of a printing; those of one strength may name several outlets. */
function claimsOf(by: Printing, isPage: boolean): Claim[] {
  const whole = telling(by.credits);
  const texts = whole.filter((credit) => !isMarkup(credit.kind));
  const strongest = Math.max(0, ...texts.map((credit) => CREDIT_WEIGHT[credit.kind]));
  const from = outletOf(by);
  const claims: Claim[] = [];
  for (const credit of whole) {
    if (!isMarkup(credit.kind) && CREDIT_WEIGHT[credit.kind] < strongest) continue;
    const isKnown = claims.some(
      (claim) =>
        claim.credit.kind === credit.kind && sameOutlet(claim.credit.outlet, credit.outlet),
    );
    if (!isKnown) claims.push({ by, isPage, from, credit });
  }
  return claims;
}

function byCredit(
  claims: readonly Claim[],
  input: OriginalInput,
  copies: readonly Copy[],
): OriginalFinding | null {
  const roots = claims.map((claim) => follow(claim, claims));
  const groups: Root[][] = [];
  for (const root of roots) {
    const group = groups.find((known) => sameOutlet(known[0]?.outlet ?? null, root.outlet));
    if (group) group.push(root);
    else groups.push([root]);
  }
  const ranked = groups
    .map((group) => ({ group, support: new Set(group.map((root) => root.first.by)).size }))
    .sort((a, b) => b.support - a.support || best(b.group) - best(a.group));
  const winner = ranked[0];
  if (!winner) return null;
  const root = pickRoot(winner.group);
  const rival = ranked.slice(1).find(({ group }) => contradicts(group, winner.group));
  const other = rival?.group[0]?.outlet ?? null;
  const isLink = isMarkup(root.last.credit.kind);
  const isStated = other === null && (!isLink || isBacked(root.outlet, input.page, copies));
  return {
    outlet: root.outlet,
    ...known(root, input, copies),
    reason: rootReason(root, other),
    certainty: isStated ? 'stated' : 'likely',
    isThisPage: standsOnSiteOf(input.page, root.outlet, copies),
    basis: isLink ? 'link' : 'credit',
    rivals: ranked
      .slice(1)
      .flatMap(({ group }) => (contradicts(group, winner.group) ? nameOf(group) : [])),
    proof: [proofOf(root.last)],
  };
}

/** Markup may name anybody: it is believed of an outlet whose copy is known, and not younger than another. */
function isBacked(outlet: string, page: Printing, copies: readonly Copy[]): boolean {
  return copies.some(
    (copy) =>
      isOutletOf(copy, outlet) &&
      !isDaysLater(page, copy) &&
      !copies.some((other) => !isOutletOf(other, outlet) && comparePublished(other, copy) === -1),
  );
}

const nameOf = (group: readonly Root[]): string[] => group.slice(0, 1).map(({ outlet }) => outlet);

const best = (group: readonly Root[]): number =>
  Math.max(
    ...group.map((root) => CREDIT_WEIGHT[root.last.credit.kind] + (root.first.isPage ? 0.5 : 0)),
  );

/** Two outlets named by one and the same credit line printed it together. */
function contradicts(group: readonly Root[], winner: readonly Root[]): boolean {
  return group.some(
    (root) =>
      !winner.some(
        (other) =>
          other.last.by === root.last.by && other.last.credit.kind === root.last.credit.kind,
      ),
  );
}

/** Whose words to give as the reason: the page's own, then the chain that begins at the page, then a copy's. */
function pickRoot(group: readonly Root[]): Root {
  const rank = (root: Root) =>
    (root.last.isPage ? 8 : 0) +
    (root.first.isPage ? 4 : 0) +
    (root.first === root.last ? 2 : 0) +
    CREDIT_WEIGHT[root.last.credit.kind] / 10;
  return group.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** From claim to claim: what a copy of the credited outlet credits in turn. A circle ends where it began to repeat. */
function follow(first: Claim, claims: readonly Claim[]): Root {
  const seen: (string | null)[] = [first.from];
  let last = first;
  for (;;) {
    const outlet = last.credit.outlet;
    if (seen.some((name) => sameOutlet(name, outlet))) break;
    seen.push(outlet);
    const next = claims.find(
      (claim) =>
        sameOutlet(claim.from, outlet) &&
        !seen.some((name) => sameOutlet(name, claim.credit.outlet)),
    );
    if (!next) break;
    last = next;
  }
  return { outlet: last.credit.outlet, last, first };
}

/**
 * Title and address of the first print, where they are known: the canonical link's address, or
 * those of the outlet's own article when that is the fullest printing. A reprint cannot
 * hold more than its original, so a shorter one is not it.
 */
function known(
  { outlet, last }: Root,
  { reference, pageIsFuller }: OriginalInput,
  copies: readonly Copy[],
): { title: string | null; url: string | null } {
  const own = copies.find((copy) => copy.id === reference?.id && isOutletOf(copy, outlet));
  if (own && !pageIsFuller) return { title: own.title, url: own.url };
  const links = last.by.credits.filter(
    (credit) => credit.kind === 'canonical' && sameOutlet(credit.outlet, outlet),
  );
  return { title: null, url: links[0]?.text ?? null };
}
