import type { Credit } from './credit';
import { outletByName, sameOutlet } from './outlets';
import { hostOf, siteName } from './page-address';

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
 * Whether the page stands on an outlet's own site. What a page calls itself proves
 * nothing of an outlet whose domains are known: there only the host does.
 */
export function standsOnSiteOf(page: Printing, outlet: string): boolean {
  const isKnown = (outletByName(outlet)?.domains.length ?? 0) > 0;
  return isKnown ? sameOutlet(hostOf(page.url), outlet) : isOutletOf(page, outlet);
}
