import type { PassageClass } from '../match/passage-class';
import type { CreditKind, CreditPlace } from '../provenance/credit';
import type { CreditVerdict } from '../provenance/credit-finding';
import type { DatedWitness, Reason, Sign, Witness } from '../provenance/reason';
import type { ReprintTerm } from '../provenance/reprint-terms';
import type { PageKind } from '../text/page-reading';
import type { Span } from '../text/span';

export type { DatedWitness, PassageClass, Reason, Sign, Witness };

/**
 * The one thing that badge, marks, popup, panel and exports show.
 * Plain data, JSON-safe, versioned: fields may be added, never renamed.
 * Page spans point into `page.text`, source spans into `sources[].text`.
 * Shares are of words of story, furniture apart, 0 to 1.
 */
export interface Report {
  format: 'firstprint-report';
  version: 1;
  state: 'checked' | 'no-article' | 'too-short' | 'unreadable';
  page: ReportPage;
  verdict: Verdict;
  original: OriginalSource | null;
  /**
   * The story's way to the page, the first print (or the earliest known copy) first, then the hops
   * that lead to the page, then other copies. Empty where nothing is known. Absent in Reports made before it was told.
   */
  chain?: ChainHop[];
  credit: CreditFinding;
  /** The original's terms of reuse against the page; null where none are known. Absent in Reports made before they were checked. */
  terms?: TermsFinding | null;
  /** Share of the page's words that all sources together account for. */
  accountedFor: number;
  /** Best first. */
  sources: ReportSource[];
  /** Further printings of the same story that the page was not compared with in detail. */
  copies: ReportCopy[];
  /** Page text that no source accounts for, in page order. */
  added: AddedText[];
  /** `waiting`: of these articles, how many may have been missed, since their prints are not made yet. `tooLong`: how many may be sources too and were not compared, since they are longer than what one check compares. `lost`: how many of these articles are known to have lost their text, and were not compared. `itself`: how many further articles are stored that are the page itself, which it is not compared with; in Reports made before that was told they are among `articles`. Each absent for none. */
  comparedWith: {
    articles: number;
    newest: string | null;
    waiting?: number;
    tooLong?: number;
    lost?: number;
    itself?: number;
  };
  /** Null where nothing came near; absent where there is a source, and in Reports made before it was told. */
  nearestMiss?: NearestMiss | null;
  /** The reader's flags on its sources and their outlets. Absent for none. */
  flags?: ReportFlag[];
  /** What the reader said of this page and a source; sources that were set aside stand in no other field. Absent for none. */
  judged?: ReportJudgement[];
  /** Phrases that the reader has said never count, as far as passages went for them. Absent for none. */
  notCounted?: string[];
}

/** `own`: in the reader's own words. */
export type FlagLabel = 'press-release' | 'state-media' | 'advertiser' | 'own';

/** A label that the reader put on a source or on an outlet. */
export interface ReportFlag {
  label: FlagLabel;
  /** The reader's own words, at most 60 characters; null for the labels that have words. */
  words: string | null;
  /** Id of the source that it is on, or null. */
  source: string | null;
  /** The outlet that it is on, as the Report names it, or null. */
  outlet: string | null;
}

export interface ReportJudgement {
  says: 'right' | 'not-a-reprint';
  source: ReportCopy;
}

/** The stored article that came nearest, where none is a source. It is not reused. */
export interface NearestMiss extends ReportCopy {
  /** How many words in a row it shares with the page. */
  words: number;
  /** Where they stand in `page.text`. */
  page: Span;
  /** The article's text around them, and where in it they stand. */
  excerpt: string;
  run: Span;
}

export type Verdict = 'none' | 'quotes' | 'partial' | 'reprint';

export interface ReportPage {
  url: string;
  title: string | null;
  site: string | null;
  /** ISO 8601 cut to its precision. */
  published: string | null;
  /** Words of story, furniture apart. */
  words: number;
  /** The page's blocks joined by a blank line. */
  text: string;
  furniture: Span[];
  /** What the page is, as far as it shows. This and the fields below: absent in Reports made before they were told. */
  kind?: PageKind;
  /** By its own words; null or empty where it does not say. */
  authors?: string[];
  /** ISO 8601 cut to its precision. */
  modified?: string | null;
  /** Offset from UTC that `published` was written with, `+02:00` or `Z`; null without a time. */
  zone?: string | null;
  /** The part of the outlet that it stands in. */
  section?: string | null;
  /** BCP 47. */
  language?: string | null;
  /** Absolute http(s) address that the page gives as its own, wherever it leads. */
  canonical?: string | null;
  /** A text that was checked by itself: pasted, selected on the page at `url`, or that of the stored article with that address. Absent for whole pages. */
  from?: 'paste' | 'selection' | 'stored';
}

/** Who printed it first, and how we know. */
export interface OriginalSource {
  outlet: string;
  title: string | null;
  url: string | null;
  /** One English sentence; `reason` is the same for any language. */
  because: string;
  /** Absent in Reports made before it was told. */
  reason?: Reason;
  certainty: 'stated' | 'likely' | 'unsure';
  /** The page belongs to the original's own outlet: it cannot fail to credit itself. */
  isThisPage: boolean;
  /**
   * What it rests on: a credit line, or a canonical link to another site. With `date` and `fullest` the
   * first print is not known: `outlet` is that of the earliest or fullest known copy. Absent in older Reports.
   */
  basis?: 'credit' | 'link' | 'date' | 'fullest';
  /** Outlets that may as well be the first: other credit lines name them, or they are of the same earliest date. */
  rivals?: string[];
}

/** One printing on the story's way, or an outlet that only a credit names. */
export interface ChainHop {
  /** `original`: who printed it first. `earliest`: nobody says who; the first copy that is known. */
  role: 'original' | 'earliest' | 'copy' | 'page';
  outlet: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  /** Id of the stored article; null for the page and for an outlet known by name alone. */
  source: string | null;
  /** Number of the hop that it has its text from; null for the first, and where that is not known. */
  from: number | null;
  /** How sure `from` is; of the first hop, how sure it is that it is the first. */
  certainty: 'stated' | 'likely' | 'unsure';
  /** One English sentence; `reason` is the same for any language. */
  because: string;
  /** Absent in Reports made before it was told. */
  reason?: Reason;
  evidence: ChainEvidence[];
}

/** One piece of evidence for a hop. */
export interface ChainEvidence {
  /** A kind of credit; `same-text`, `holds-all`: the texts themselves; `date`: when it was printed. */
  kind: CreditKind | 'same-text' | 'holds-all' | 'date';
  /** Id of the stored article that it stands on; null for the page. */
  source: string | null;
  /** Whose printing that is, where it has a name. */
  outlet: string | null;
  /** The credit's words, or the date; null where the texts are the evidence. */
  text: string | null;
  /** Place in `page.text`, or in the stored article's text; null for metadata, dates and texts. */
  span: Span | null;
}

export interface CreditFinding {
  /** `yes`: the page names the original, or the earliest known copy where that is all that is known. `other`: it names somebody else or, with no first print known, anybody. `no`: nobody. */
  status: 'yes' | 'no' | 'other';
  /** The credit's words as they stand on the page, or null. */
  text: string | null;
  /** Full name of the outlet that the page credits, or null. */
  outlet: string | null;
  /** Where in `page.text` the credit stands, or null for metadata and no credit. */
  page: Span | null;
  /** Where the shown credit stands, and what sort of credit it is; null for none. Absent in older Reports. */
  place?: CreditPlace | null;
  kind?: CreditKind | null;
  /** How the page treats the original, by what stands on it; without an original `linked` or null; null on its own page, and where the page names somebody and the first print is not known. */
  finding?: CreditVerdict | null;
  /** What stands on the page where no credit does: its own words that name the original, the address of its link there, or its byline. `outlet`: whom it leads to, where there is no one original. */
  instead?: { text: string; page: Span | null; outlet?: string } | null;
}

/** What the original asks of those who reprint it, and what the page did. */
export interface TermsFinding {
  outlet: string;
  /** Where the terms were read, and when (ISO 8601 date). */
  url: string;
  read: string;
  /** Somebody else's page quotes them there. */
  quotedBy?: string;
  items: TermItem[];
}

export interface TermItem {
  asks: ReprintTerm;
  /** `unknown`: what was read of the page does not tell. */
  state: 'kept' | 'not-kept' | 'unknown';
  /** The place on the page that shows it; empty where something is missing there; null for none. */
  page: Span | null;
  /** How many changes or cuts, where they were counted. */
  count: number | null;
  /** The address in the article's text that shows it. Absent where that is not what shows it. */
  address?: string;
}

/**
 * What makes a left-out or changed stretch of text matter, by rules over words. Nothing is said of why
 * it was done. `number`: dates too. `denial`: refusals to comment too. `attribution`: how a statement
 * is said to have been made ("claimed", "said").
 */
export type MatterKind =
  | 'denial'
  | 'quotation'
  | 'number'
  | 'negation'
  | 'hedge'
  | 'attribution'
  | 'name';

/** One kind, with the first words that show it. */
export interface Matter {
  kind: MatterKind;
  /** Place of those words in the source's text; null where the page alone has them. */
  source: Span | null;
  /** The same in `page.text`. */
  page: Span | null;
}

/** A page's headline beside its source's. */
export interface HeadlineChange {
  page: string;
  source: string;
  /** The kinds of what changed, the weightiest first. */
  matters: MatterKind[];
}

/** One run of page text aligned with one run of a source. */
export interface Passage {
  page: Span;
  source: Span;
  class: PassageClass;
  /** Words of the source replaced by words of the page. Pure deletions are left out, pure insertions are added. */
  edits: PassageEdit[];
  /** Number of the page block (from 0) that holds the passage. */
  block: number;
  /** Passages of one source with the same number are parts of one run: only added words stand between them. Absent in Reports made before it was told. */
  run?: number;
}

/** Words of the source replaced by words of the page. */
export interface PassageEdit {
  page: Span;
  source: Span;
  /** The kinds of what changed, the weightiest first. Absent for none, and in Reports made before they were told. */
  matters?: Matter[];
}

export interface LeftOut {
  /** The source's words, as given. */
  text: string;
  kind: 'sentences' | 'words' | 'heading';
  source: Span;
  /** Where on the page it would stand, or null where that is not known. */
  pageAt: number | null;
  /** The kinds of what it holds, the weightiest first. Absent for none, and in Reports made before they were told. */
  matters?: Matter[];
}

export interface ReportSource {
  id: string;
  title: string | null;
  site: string | null;
  url: string | null;
  published: string | null;
  /** The stored text as given. */
  text: string;
  /** Share of the page's words that this source accounts for. */
  pageShare: number;
  /** Share of the source's words that the page carries. */
  sourceShare: number;
  /** In page order. */
  passages: Passage[];
  /** In source order. */
  leftOut: LeftOut[];
  /** Page and source are one mould poured twice (a market report, a weather warning): the same sentences with other names and figures, which is no reuse. Absent where they are not, and in Reports made before it was told. */
  isMould?: true;
  /** The page reuses enough of this source for its missing text to mean "left out" (else it is only "not here"), and was not there before it. */
  leftOutCounts: boolean;
  /** How its date stands to the page's: before it, or a day and more after it, so that the page cannot have taken from it. Absent where the dates do not tell, and in Reports made before it was told. */
  dated?: 'before' | 'after';
  /** Where in the source a text by itself stands, whose `leftOut` then begins and ends with it. Absent for pages, for texts that reach over most of it, and in Reports made before it was told. */
  excerpt?: Excerpt;
  /** Source text that is not its story: promos, captions, credit lines. */
  furniture: { text: string; source: Span }[];
  /** The page's headline where it is another; absent where it is not, where one is not known, and where the page is an article of its own. */
  headline?: HeadlineChange;
}

/** Paragraphs of a source's story, from 1: where a piece of it begins and ends, and how many there are. */
export interface Excerpt {
  first: number;
  last: number;
  of: number;
}

export interface ReportCopy {
  id: string;
  title: string | null;
  /** The first words of its text, where it has no title. Absent where it has one, and in Reports made before they were told. */
  opening?: string;
  site: string | null;
  url: string | null;
  published: string | null;
}

export interface AddedText {
  text: string;
  page: Span;
  /** Of words put into a kept sentence: the kinds of what they hold. Absent for none, and in Reports made before they were told. */
  matters?: Matter[];
}
