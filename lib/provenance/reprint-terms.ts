import { sameOutlet } from './outlets';

/** One thing that an outlet asks of those who reprint it. */
export type ReprintTerm =
  /** It is named as where the text is from. */
  | 'credit'
  /** … at or near the top. */
  | 'credit-top'
  /** A link to its article or site. */
  | 'link'
  /** No change of wording, but for time, place and house style. */
  | 'no-edits'
  /** Nothing left out. */
  | 'no-cuts'
  /** The canonical link leads to its article. */
  | 'canonical'
  /** Its counter, an image of one pixel. */
  | 'pixel';

/** An outlet's published terms of reuse. */
export interface ReprintTerms {
  outlet: string;
  asks: readonly ReprintTerm[];
  /** Where they were read. */
  url: string;
  /** When they were read (ISO 8601), in a stored copy of that page: what stands there today may differ. */
  read: string;
  /** Said where somebody else's page quotes the terms. */
  quotedBy?: string;
}

const READ = '2026-11-22';

/**
 * Terms as the outlets publish them, each read at its address. Data, no logic: a row is added only when
 * the terms were read; what an outlet does not ask for there is not in its row.
 */
export const REPRINT_TERMS: readonly ReprintTerms[] = [
  {
    outlet: 'The Conversation',
    asks: ['credit', 'link', 'no-edits', 'no-cuts', 'pixel'],
    url: 'https://theconversation.com/uk/republishing-guidelines',
    read: READ,
  },
  {
    outlet: 'Global Voices',
    asks: ['credit-top', 'link'],
    url: 'https://globalvoices.org/about/global-voices-attribution-policy/',
    read: READ,
  },
  {
    outlet: 'ProPublica',
    asks: ['link', 'no-edits', 'pixel'],
    url: 'https://digitalcitizen.info/2010/10/15/dont-fight-your-own-chosen-license/',
    read: READ,
    quotedBy: 'digitalcitizen.info',
  },
  {
    outlet: 'Undark',
    asks: ['credit-top', 'link', 'no-edits', 'no-cuts'],
    url: 'https://undark.org/republishing-guidelines/',
    read: READ,
  },
  {
    outlet: 'The Texas Tribune',
    asks: ['credit', 'link'],
    url: 'https://cms.texastribune.org/republishing-guidelines/',
    read: READ,
  },
  {
    outlet: 'Floodlight',
    asks: ['credit-top', 'link', 'no-edits', 'no-cuts'],
    url: 'https://floodlightnews.org/republication-terms/',
    read: READ,
  },
  {
    outlet: 'Dialogue Earth',
    asks: ['credit', 'link', 'no-edits'],
    url: 'https://dialogue.earth/en/republishing',
    read: READ,
  },
  {
    outlet: 'openDemocracy',
    asks: ['credit', 'link', 'no-edits', 'no-cuts'],
    url: 'https://www.opendemocracy.net/en/creative_commons/',
    read: READ,
  },
  {
    outlet: 'Houston Landing',
    asks: ['credit', 'link', 'no-edits', 'no-cuts'],
    url: 'https://houstonlanding.org/republishing-guidelines-for-the-houston-landing/',
    read: READ,
  },
  {
    outlet: 'City Desk ABQ',
    asks: ['credit-top', 'link'],
    url: 'https://citydesk.org/about/republishing-our-work/',
    read: READ,
  },
  {
    outlet: 'North Dakota News Cooperative',
    asks: ['credit-top', 'link'],
    url: 'https://www.newscoopnd.org/reprint-guidelines',
    read: READ,
  },
];

/** The terms of an outlet; null where none were read. */
export function termsOf(outlet: string): ReprintTerms | null {
  return REPRINT_TERMS.find((terms) => sameOutlet(terms.outlet, outlet)) ?? null;
}

/** Whether an outlet counts the readers of its copies with a pixel of its own. */
export function asksForPixel(outlet: string): boolean {
  return termsOf(outlet)?.asks.includes('pixel') ?? false;
}
