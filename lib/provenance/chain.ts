import { LACKING_SHARE, MAX_HOPS } from '../thresholds';
import type { Credit } from './credit';
import { copyClaim, firstClaim } from './credit-weight';
import { claimReason } from './original-reason';
import { sameOutlet } from './outlets';
import {
  type Copy,
  type OriginalFinding,
  type OriginalInput,
  outletOf,
  type Printing,
  type Proof,
} from './printing';
import { comparePublished } from './published';
import type { Reason, Witness } from './reason';

/** One printing, or one outlet that a credit names, on the story's way to the page. */
export interface Hop {
  /** `original`: who printed it first. `earliest`: only the first copy that is known. */
  role: 'original' | 'earliest' | 'copy' | 'page';
  outlet: string | null;
  title: string | null;
  url: string | null;
  /** ISO 8601 cut to its precision. */
  published: string | null;
  /** Id of the stored copy; null for the page and for an outlet that is known by its name alone. */
  copy: string | null;
  /** Which hop it has its text from; null for the first, and where that is not known. */
  from: number | null;
  /** How sure `from` is; of the first hop, how sure it is that it is the first. */
  certainty: 'stated' | 'likely' | 'unsure';
  /** Why it stands there. */
  reason: Reason;
  proof: Proof[];
}

interface Link {
  parent: Node;
  certainty: Hop['certainty'];
  reason: Reason;
  proof: Proof[];
}

interface Node {
  outlet: string | null;
  printing: Printing | null;
  copy: string | null;
  isPage: boolean;
  link: Link | null;
}

const WAY_UNKNOWN: Reason = { kind: 'way-unknown' };

/**
 * The story's way from its first print to the page, and to the other known copies: a tree, whose
 * first hop is the first print, or the earliest known copy where nobody says who was first. Behind
 * it come the hops that lead to the page, then the other copies. What a printing says itself is
 * `stated`; a page that names nobody comes `likely` from where its copies say the text is from.
 * Dates and the texts themselves are asked only where no credit line speaks.
 * Empty when no first print and no earliest copy can be named.
 */
export function traceChain(input: OriginalInput, original: OriginalFinding | null): Hop[] {
  if (original === null) return [];
  const nodes = nodesOf(input);
  const page = nodes[0] as Node;
  const root = original.isThisPage
    ? page
    : ensure(nodes, original.outlet, input.reference?.id ?? null);
  linkClaims(nodes, root);
  const isKnown = original.basis === 'credit' || original.basis === 'link';
  if (isKnown) joinPageToRoot(nodes, page, root);
  else joinPageToEarliest(page, root, input);
  return order(nodes, page, root, original);
}

function nodesOf({ page, reference, copies }: OriginalInput): Node[] {
  const all = reference === null ? copies : [reference, ...copies];
  const distinct = [...new Map(all.map((copy) => [copy.id, copy])).values()];
  const node = (printing: Printing, copy: string | null): Node => ({
    outlet: outletOf(printing),
    printing,
    copy,
    isPage: copy === null,
    link: null,
  });
  return [node(page, null), ...distinct.slice(0, MAX_HOPS).map((copy) => node(copy, copy.id))];
}

/** The node of an outlet: its stored copy, the reference first, or a new one that is a name alone. */
function ensure(nodes: Node[], outlet: string, reference: string | null, root?: Node): Node {
  const named = nodes.filter((node) => sameOutlet(node.outlet, outlet));
  const found =
    named.find((node) => node === root) ??
    named.find((node) => node.copy !== null && node.copy === reference) ??
    named.find((node) => !node.isPage) ??
    named[0];
  if (found) return found;
  const node: Node = { outlet, printing: null, copy: null, isPage: false, link: null };
  nodes.push(node);
  return node;
}

/** What each printing says of itself; then what it says of the copy that it took the text from. */
function linkClaims(nodes: Node[], root: Node): void {
  const printings = nodes.filter((node) => node.printing !== null);
  const later: (() => void)[] = [];
  for (const child of printings) {
    const credits = child.printing?.credits ?? [];
    const first = firstClaim(credits);
    const via = copyClaim(credits, first);
    const nearest = via ?? first;
    if (nearest === null) continue;
    const parent = ensure(nodes, nearest.outlet, null, root);
    connect(child, parent, root, stated(child, nearest));
    if (via !== null && first !== null) {
      const origin = ensure(nodes, first.outlet, null, root);
      later.push(() => connect(parent, origin, root, stated(child, first)));
    }
  }
  for (const link of later) link();
}

function stated(by: Node, credit: Credit): Omit<Link, 'parent'> {
  return {
    certainty: 'stated',
    reason: claimReason({ credit, isPage: by.isPage, from: by.outlet }),
    proof: [evidenceOf(by, credit)],
  };
}

/** Joins two nodes, unless the child has its place already or the two would go in a circle. */
function connect(child: Node, parent: Node, root: Node, link: Omit<Link, 'parent'>): void {
  if (child === parent || child === root || child.link !== null) return;
  for (let at: Node | undefined = parent; at; at = at.link?.parent) if (at === child) return;
  child.link = { ...link, parent };
}

/** A page or a credited copy whose own source nobody names has its text, in the end, from the first print. */
function joinPageToRoot(nodes: readonly Node[], page: Node, root: Node): void {
  const top = topOf(page);
  if (top === root) return;
  const witness = nodes.find((node) => node !== page && node.link?.parent === root) ?? null;
  const credit = witness?.link?.proof[0] ?? null;
  const by = credit === null || witness === null ? null : witnessOf(witness);
  const outlet = root.outlet ?? '';
  const proof = [
    ...(credit === null ? [] : [credit]),
    {
      kind: 'same-text' as const,
      copy: witness?.copy ?? null,
      by: witness?.outlet ?? null,
      ...TEXTS,
    },
  ];
  connect(top, root, root, {
    certainty: top === page ? 'likely' : 'unsure',
    reason:
      top === page
        ? { kind: 'page-names-nobody', by, outlet }
        : { kind: 'source-not-said', copy: top.outlet, by, outlet },
    proof,
  });
}

const TEXTS = { text: null, credit: null };

function witnessOf({ isPage, outlet }: Node): Witness {
  return isPage ? { isPage } : { isPage, outlet };
}

function topOf(node: Node): Node {
  let top = node;
  while (top.link) top = top.link.parent;
  return top;
}

/** Of an earlier copy that holds all that the page has, the page may be taken; a page that holds more is not taken from it. */
function joinPageToEarliest(page: Node, root: Node, { page: own }: OriginalInput): void {
  if (page === root || root.printing === null) return;
  const copy = root.printing as Copy;
  const isEarlier = comparePublished(copy, own) === -1;
  if (!isEarlier || copy.lacks === undefined || copy.lacks > LACKING_SHARE) return;
  const place = { copy: root.copy, by: root.outlet };
  connect(page, root, root, {
    certainty: 'unsure',
    reason: { kind: 'earlier-and-fuller', outlet: root.outlet },
    proof: [
      { kind: 'date', ...place, text: copy.published, credit: null },
      { kind: 'holds-all', ...place, ...TEXTS },
    ],
  });
}

function evidenceOf(by: Node, credit: Credit): Proof {
  return { kind: credit.kind, copy: by.copy, by: by.outlet, text: credit.text, credit };
}

/** The first print, the way from it to the page, then the other copies, parents before children and by date. */
function order(nodes: readonly Node[], page: Node, root: Node, original: OriginalFinding): Hop[] {
  const way: Node[] = [];
  for (let at: Node | undefined = page; at; at = at.link?.parent) way.unshift(at);
  const line = way[0] === root ? way : [root, ...way];
  const rest = nodes.filter((node) => !line.includes(node)).sort(byDate);
  const sorted = [...line];
  while (rest.length > 0) {
    const ready = rest.findIndex(({ link }) => link === null || sorted.includes(link.parent));
    sorted.push(...rest.splice(Math.max(0, ready), 1));
  }
  return sorted
    .slice(0, Math.max(line.length, MAX_HOPS))
    .map((node) => toHop(node, sorted, root, original));
}

/** ISO dates sort as text; the undated last. */
function byDate(a: Node, b: Node): number {
  const [first, second] = [a.printing?.published ?? '~', b.printing?.published ?? '~'];
  return first < second ? -1 : first > second ? 1 : 0;
}

type Article = Pick<Hop, 'title' | 'url' | 'published'>;

function articleOf(printing: Printing | null): Article {
  const { title = null, url = null, published = null } = printing ?? {};
  return { title, url, published };
}

/** The first print's own article, where it is known: a later or shorter printing of the same outlet is not it. */
function firstPrint({ title, url }: OriginalFinding, printing: Printing | null): Article {
  const isIt = url !== null && printing?.url === url;
  return { title, url, published: isIt ? (printing?.published ?? null) : null };
}

function toHop(node: Node, sorted: Node[], root: Node, original: OriginalFinding): Hop {
  const { printing, link } = node;
  const isRoot = node === root;
  const isKnown = original.basis === 'credit' || original.basis === 'link';
  const role = node.isPage ? 'page' : !isRoot ? 'copy' : isKnown ? 'original' : 'earliest';
  return {
    role,
    outlet: node.outlet ?? (isRoot ? original.outlet : null),
    ...(role === 'original' ? firstPrint(original, printing) : articleOf(printing)),
    copy: node.copy,
    from: link ? sorted.indexOf(link.parent) : null,
    certainty: isRoot ? original.certainty : (link?.certainty ?? 'unsure'),
    reason: isRoot ? original.reason : (link?.reason ?? WAY_UNKNOWN),
    proof: isRoot ? original.proof : (link?.proof ?? []),
  };
}
