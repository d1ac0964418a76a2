import type { Credit } from '../provenance/credit';
import { outletByName, sameOutlet } from '../provenance/outlets';
import { hostOf, sameSite } from '../provenance/page-address';
import { isOutletOf, type OriginalFinding } from '../provenance/printing';
import { type ReprintTerm, termsOf } from '../provenance/reprint-terms';
import { STORY_LINKS } from '../thresholds';
import type { CreditFinding, ReportSource, TermItem, TermsFinding } from './report';

/** What the terms are checked against. */
export interface TermsInput {
  original: OriginalFinding | null;
  credit: CreditFinding;
  credits: readonly Credit[];
  /** The printing that the page was compared with. */
  source: ReportSource | undefined;
  canonical: string | null;
  /** Addresses on other sites that the article's text links to; undefined where they were not read. */
  links: readonly string[] | undefined;
}

/**
 * Checks the original's published terms of reuse against the page. Whether words were changed or cut is
 * told only where the page was compared with the original's own article: another copy may have changed
 * them. Null where the first print is not known or its terms were not read, and on its own page.
 */
export function checkTerms(input: TermsInput): TermsFinding | null {
  const { original } = input;
  const isKnown = original?.basis === 'credit' || original?.basis === 'link';
  const terms = original && isKnown && !original.isThisPage ? termsOf(original.outlet) : null;
  if (terms === null) return null;
  const { asks, ...facts } = terms;
  return {
    ...facts,
    items: asks.map((term) => ({ asks: term, ...CHECKS[term](input, terms.outlet) })),
  };
}

type Finding = Omit<TermItem, 'asks'>;
type Check = (input: TermsInput, outlet: string) => Finding;

const UNKNOWN: Finding = { state: 'unknown', page: null, count: null };
const is = (kept: boolean, page: Finding['page'] = null, count: number | null = null): Finding => ({
  state: kept ? 'kept' : 'not-kept',
  page,
  count,
});

const CHECKS: Record<ReprintTerm, Check> = {
  credit: ({ credit }) => is(isSeen(credit), isSeen(credit) ? credit.page : null),
  'credit-top': ({ credit }) => is(credit.finding === 'credited-top', credit.page),
  link: ({ credit, links }, outlet) => {
    const seen = isSeen(credit) ? credit.page : null;
    const address = links?.find((link) => leadsTo(link, outlet));
    if (address !== undefined) return { ...is(true, seen), address };
    // An address in the credit's words is a way back as well.
    if (isSeen(credit) && namesAddress(credit.text ?? '', outlet)) return is(true, seen);
    // Of a full list there may be more, and an address inside another may lead there by a detour.
    const isOpen =
      links === undefined ||
      links.length >= STORY_LINKS ||
      links.some((link) => namesAddress(link, outlet));
    return isOpen ? UNKNOWN : is(false, seen);
  },
  // Style, time and place may be changed under all terms of this kind: a few words prove nothing.
  'no-edits': (input, outlet) => {
    const source = ownArticle(input, outlet);
    if (source === null) return UNKNOWN;
    const rewritten = source.passages.find((passage) => passage.class === 'rewritten');
    if (rewritten) return is(false, rewritten.page);
    const edits = source.passages.flatMap((passage) => passage.edits);
    if (edits.length === 0) return is(true);
    return { ...UNKNOWN, page: edits[0]?.page ?? null, count: edits.length };
  },
  'no-cuts': (input, outlet) => {
    const source = ownArticle(input, outlet);
    if (source === null || !source.leftOutCounts) return UNKNOWN;
    const cuts = source.leftOut.filter(({ kind }) => kind === 'sentences');
    const at = cuts[0]?.pageAt ?? null;
    return is(cuts.length === 0, at === null ? null : { start: at, end: at }, cuts.length);
  },
  canonical: ({ canonical }, outlet) => is(leadsTo(canonical, outlet)),
  // A counter may be put in by a script: that none was seen does not say that there is none.
  pixel: ({ credits }, outlet) =>
    credits.some(({ kind, outlet: by }) => kind === 'metadata' && sameOutlet(by, outlet))
      ? is(true)
      : UNKNOWN,
};

const isSeen = ({ status, place }: CreditFinding): boolean =>
  status === 'yes' && place !== null && place !== undefined && place !== 'metadata';

function ownArticle({ source }: TermsInput, outlet: string): ReportSource | null {
  // An article from after the page may have been changed since.
  const isOwn =
    source && source.dated !== 'after' && isOutletOf({ ...source, credits: [] }, outlet);
  return isOwn ? source : null;
}

function namesAddress(text: string, outlet: string): boolean {
  return (outletByName(outlet)?.domains ?? []).some((domain) => text.includes(domain));
}

function leadsTo(canonical: string | null, outlet: string): boolean {
  const host = hostOf(canonical);
  return (outletByName(outlet)?.domains ?? []).some((domain) => sameSite(host, domain));
}
