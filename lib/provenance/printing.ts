import type { Credit, CreditKind } from './credit';
import { outletByName, sameOutlet } from './outlets';
import { hostOf, leadsAway, sameSite, siteName } from './page-address';
import type { Reason } from './reason';

/** Who printed a story first, and how we know. Has the fields of the Report's original source. */
export interface OriginalFinding {
  /** Full English name where known. */
  outlet: string;
  title: string | null;
  url: string | null;
  /** How it is known. */
  reason: Reason;
  /** `stated`: words or a link say so. `likely`, `unsure`: taken from dates, or from words that contradict each other. */
  certainty: 'stated' | 'likely' | 'unsure';
  /** The page belongs to the original's own outlet. */
  isThisPage: boolean;
  /**
   * What it rests on: a credit line, or a canonical link to another site. With `date` and `fullest`
   * the first print is not known, and the outlet is that of the earliest or fullest copy that is.
   */
  basis: 'credit' | 'link' | 'date' | 'fullest';
  /** Outlets that may as well be the first: named by other credit lines, or of the same earliest date. */
  rivals: string[];
  proof: Proof[];
}

/** One piece of evidence, with the printing that it stands on. */
export interface Proof {
  /** A credit, or what speaks where no credit does: the texts themselves, or a date. */
  kind: CreditKind | 'same-text' | 'holds-all' | 'date';
  /** Id of the stored copy that it stands on; null for the page. */
  copy: string | null;
  /** Name of that printing's outlet, where it has one. */
  by: string | null;
  /** The credit's words, or the date; null where the texts are the evidence. */
  text: string | null;
  /** The credit itself, with its place in its printing. */
  credit: Credit | null;
}

/** A printing of the story, as far as provenance looks at it. */
export interface Printing {
  url: string | null;
  title: string | null;
  site: string | null;
  /** ISO 8601 cut to its precision. */
  published: string | null;
  credits: readonly Credit[];
  /** The address that it gives as its own; absent for stored copies. */
  canonical?: string | null;
}

/** A stored copy of the story. */
export interface Copy extends Printing {
  id: string;
  /** Share of the page's words of story that it has not, 0 to 1; absent where that was not counted. */
  lacks?: number;
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

/** What a printing's outlet is called. */
export function outletOf(printing: Printing): string | null {
  return siteName(printing.site, printing.url);
}

/** Whether a stored printing is an outlet's own, by its site's name or its host. */
export function isOutletOf(printing: Printing, outlet: string): boolean {
  return (
    sameOutlet(outletOf(printing), outlet) ||
    sameOutlet(printing.site, outlet) ||
    sameOutlet(hostOf(printing.url), outlet)
  );
}

/**
 * Whether the page stands on an outlet's own site. What a page calls itself proves nothing of an outlet
 * whose domains are known: there only the host does. Nor where its canonical link leads to the
 * outlet's copy on another site: copied markup brings name and link along.
 */
export function standsOnSiteOf(page: Printing, outlet: string, copies: readonly Copy[]): boolean {
  const isKnown = (outletByName(outlet)?.domains.length ?? 0) > 0;
  const { url, canonical = null } = page;
  const home = leadsAway({ url, canonical }) ? hostOf(canonical) : null;
  const isBorrowed = copies.some(
    (copy) => sameSite(hostOf(copy.url), home) && isOutletOf(copy, outlet),
  );
  return isKnown || isBorrowed ? sameOutlet(hostOf(url), outlet) : isOutletOf(page, outlet);
}

/** What the page's outlet is called, as far as that is to be believed: its host where it takes the name of an outlet that prints elsewhere. */
export function pageOutlet(page: Printing, copies: readonly Copy[]): string | null {
  const name = outletOf(page);
  return name === null || standsOnSiteOf(page, name, copies) ? name : siteName(null, page.url);
}
