import type { VerdictKind } from '../conclusions/verdict-kind';
import type { CreditVerdict } from '../provenance/credit-finding';
import type { ReprintTerm } from '../provenance/reprint-terms';
import type {
  FlagLabel,
  LeftOut,
  MatterKind,
  PassageClass,
  Reason,
  Report,
} from '../report/report';

/** A sentence with its places standing in it: `Reprint of {outlet}`. */
export type Template = string;

/**
 * All words of an export in one language. Whoever exports hands them in: nothing here speaks a
 * language of its own.
 */
export interface ExportWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** What kind of paper this is. */
  title: string;
  /** What the paper says, and what it does not judge. */
  about: string;
  verdicts: Record<VerdictKind, Template>;
  states: Record<Exclude<Report['state'], 'checked'>, string>;
  storedArticle: string;
  untitled: string;
  /** What stands for a title where there is none: `Begins: “{words}”`. */
  opening: Template;
  undated: string;
  source: string;
  sourceNumber: (number: number) => string;
  address: string;
  checked: string;
  saved: string;
  madeWith: Template;
  accountedFor: string;
  pageShare: string;
  sourceShare: string;
  comparedWith: (articles: number) => string;
  newest: Template;
  credit: Partial<Record<CreditVerdict, Template>> & {
    yes: string;
    yesTo: Template;
    other: string;
    otherTo: Template;
    no: string;
    noText: string;
    own: string;
  };
  /** Marks around words of others: `“{quotation}”`. */
  quotation: Template;
  /** Why somebody is called the first, in this language where the Report has a `reason`. */
  because: (of: { reason?: Reason; because: string }) => string;
  chain: {
    title: string;
    thisPage: string;
    nameless: string;
    /** An outlet and where it has the text from. */
    from: Template;
  };
  terms: {
    title: Template;
    read: Template;
    asks: Record<ReprintTerm, string>;
    states: Record<'kept' | 'not-kept' | 'unknown', string>;
  };
  leftOut: {
    title: string;
    /** Where the page uses too little of a source for its other text to be called left out. */
    notHere: string;
    notCounted: string;
    /** The same where the page shares quotations alone with it. */
    onlyQuoted: string;
    pageEarlier: string;
    none: string;
    kinds: Record<LeftOut['kind'], string>;
  };
  matters: Record<MatterKind, string>;
  flags: Record<Exclude<FlagLabel, 'own'>, string>;
  headline: string;
  passages: { title: string; classes: Record<PassageClass, string> };
  added: { title: string; hint: string };
  /** Over the text of a page without a source. */
  read: string;
  restored: Template;
  legend: { out: string; furniture: string };
  copies: string;
  words: (count: number) => string;
  onPage: string;
  inSource: string;
  links: string;
  texts: { title: string; page: string; source: Template; how: string };
  strip: string;
}
