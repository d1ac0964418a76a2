import type { Credit, CreditKind } from './credit';
import { sameOutlet } from './outlets';
import { hostOf, siteName } from './page-address';
import { comparePublished } from './published';

/** Who printed a story first, and how we know. Has the fields of the Report's original source. */
export interface OriginalFinding {
  /** Full English name where known. */
  outlet: string;
  title: string | null;
  url: string | null;
  /** One sentence. */
  because: string;
  /** `stated`: words or a link say so. `likely`, `unsure`: taken from dates, or from words that contradict each other. */
  certainty: 'stated' | 'likely' | 'unsure';
  /** The page belongs to the original's own outlet. */
  isThisPage: boolean;
}

/** A printing of the story, as far as provenance looks at it. */
export interface Printing {
  url: string | null;
  title: string | null;
  site: string | null;
  /** ISO 8601 cut to its precision. */
  published: string | null;
  credits: readonly Credit[];
}

/** A stored copy of the story. */
export interface Copy extends Printing {
  id: string;
}

export interface OriginalInput {
  page: Printing;
  /** The fullest known printing; null when the page matches nothing. */
  reference: Copy | null;
  /** Every copy of the family in the corpus, the reference among them or not. */
  copies: readonly Copy[];
  /** The page holds more of the story than the reference: then the reference is not the original article itself. */
  pageIsFuller?: boolean;
}

/** One printing says that it has its text from an outlet. */
interface Claim {
  by: Printing;
  isPage: boolean;
  /** Name of the outlet that makes the claim, when it has one. */
  from: string | null;
  credit: Credit;
}

/**
 * What a kind of credit proves about the first print; the highest of a printing is its claim.
 * "Republished from X" names the copy at hand, which may stand on a dateline's agency.
 */
const WEIGHT: Record<CreditKind, number> = {
  'first-published': 6,
  dateline: 5,
  byline: 5,
  tail: 4,
  copyright: 4,
  republished: 3,
  'source-line': 3,
  canonical: 1,
  'also-appeared': 0,
};

/**
 * Names the first print of a family. Credit lines beat a canonical link to another site, which
 * beats dates; a copy of the credited outlet that credits somebody else in turn is followed.
 * Where nothing is stated the earliest, else the fullest copy is named, and said to be just that.
 * Null when no printing has an outlet.
 */
export function findOriginal(input: OriginalInput): OriginalFinding | null {
  const copies = allCopies(input);
  const claims = [
    ...claimsOf(input.page, true),
    ...copies.flatMap((copy) => claimsOf(copy, false)),
  ];
  const inText = claims.filter((claim) => claim.credit.kind !== 'canonical');
  const stated = byCredit(inText, input, copies) ?? byCredit(claims, input, copies);
  return stated ?? byDate(input, copies);
}

function allCopies({ reference, copies }: OriginalInput): Copy[] {
  const known = reference === null ? copies : [reference, ...copies];
  return [...new Map(known.map((copy) => [copy.id, copy])).values()];
}

const outletOf = (printing: Printing): string | null => siteName(printing.site, printing.url);

/** The strongest credits of a printing; those of one strength may name several outlets. */
function claimsOf(by: Printing, isPage: boolean): Claim[] {
  const whole = by.credits.filter((credit) => credit.share === 'whole' && WEIGHT[credit.kind] > 0);
  const texts = whole.filter((credit) => credit.kind !== 'canonical');
  const strongest = Math.max(0, ...texts.map((credit) => WEIGHT[credit.kind]));
  const from = outletOf(by);
  const claims: Claim[] = [];
  for (const credit of whole) {
    if (credit.kind !== 'canonical' && WEIGHT[credit.kind] < strongest) continue;
    const isKnown = claims.some(
      (claim) =>
        claim.credit.kind === credit.kind && sameOutlet(claim.credit.outlet, credit.outlet),
    );
    if (!isKnown) claims.push({ by, isPage, from, credit });
  }
  return claims;
}

/** The outlet at the end of a chain, and the claim that names it. */
interface Root {
  outlet: string;
  last: Claim;
  /** The claim that the chain began with. */
  first: Claim;
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
  const because = reason(root);
  const other = rival?.group[0]?.outlet;
  return {
    outlet: root.outlet,
    ...known(root, input, copies),
    because: other ? `${because.slice(0, -1)}; another credit line names ${other}.` : because,
    certainty: other ? 'likely' : 'stated',
    isThisPage: isOutletOf(input.page, root.outlet),
  };
}

const best = (group: readonly Root[]): number =>
  Math.max(...group.map((root) => WEIGHT[root.last.credit.kind] + (root.first.isPage ? 0.5 : 0)));

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
    WEIGHT[root.last.credit.kind] / 10;
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

function isOutletOf(printing: Printing, outlet: string): boolean {
  return (
    sameOutlet(outletOf(printing), outlet) ||
    sameOutlet(printing.site, outlet) ||
    sameOutlet(hostOf(printing.url), outlet)
  );
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
};

function reason({ first, last }: Root): string {
  const sentence = `By ${witness(last)}`;
  if (first === last) return `${sentence}.`;
  const start = first.isPage ? 'this page' : `${possessive(first.from)} copy`;
  return `${sentence}, which ${start} credits.`;
}

function witness({ credit, isPage, from }: Claim): string {
  if (credit.kind === 'canonical') {
    const to = hostOf(credit.text)?.replace(/^www\d{0,2}\./, '') ?? credit.outlet;
    return isPage
      ? `this page's canonical link to ${to}`
      : `the canonical link of ${possessive(from)} copy to ${to}`;
  }
  return `the ${SIGN[credit.kind]} of ${isPage ? 'this page' : `${possessive(from)} copy`}`;
}

/** "American Military News'", "Reuters'", "RFE/RL's"; a printing without a name is "a known". */
function possessive(name: string | null): string {
  if (name === null) return 'a known';
  return /s$/i.test(name) ? `${name}'` : `${name}'s`;
}

const NOBODY = 'No credit line says who printed it first';

function byDate(
  { page, reference }: OriginalInput,
  copies: readonly Copy[],
): OriginalFinding | null {
  if (reference === null) return null;
  const printings: Printing[] = [page, ...copies];
  const dated = printings.filter((printing) => printing.published !== null);
  const earliest = dated.filter((one) =>
    dated.every((other) => other === one || (comparePublished(one, other) ?? 0) <= 0),
  );
  const first = earliest[0];
  const isAlone =
    first !== undefined &&
    earliest.length === 1 &&
    dated.every((other) => other === first || (comparePublished(first, other) ?? 0) < 0);
  const name = first ? outletOf(first) : null;
  if (first && name !== null && isAlone && dated.length > 1) {
    const sentence = `${NOBODY}; the earliest known copy is ${first === page ? "this page's" : possessive(name)}, of ${first.published}.`;
    return finding(
      first,
      name,
      sentence,
      dated.length === printings.length ? 'likely' : 'unsure',
      page,
    );
  }
  const fullest = outletOf(reference);
  if (fullest === null) return null;
  const why = earliest.length > 1 ? ' and the dates do not tell' : '';
  return finding(
    reference,
    fullest,
    `${NOBODY}${why}; the fullest known copy is ${possessive(fullest)}.`,
    'unsure',
    page,
  );
}

function finding(
  printing: Printing,
  outlet: string,
  because: string,
  certainty: OriginalFinding['certainty'],
  page: Printing,
): OriginalFinding {
  const { title, url } = printing;
  return {
    outlet,
    title,
    url,
    because,
    certainty,
    isThisPage: printing === page || isOutletOf(page, outlet),
  };
}
