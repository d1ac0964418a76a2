/** How a page says where its text comes from. */
export type CreditKind =
  /** "This article was originally published by X." */
  | 'first-published'
  /** "Republished from X under a Creative Commons licence", "provided by X". */
  | 'republished'
  /** "This story also appeared in X": a further copy, no claim about the first one. */
  | 'also-appeared'
  /** "By Associated Press", "Jane Roe | Reuters". */
  | 'byline'
  /** "HAYWARD, Calif. (AP) —". */
  | 'dateline'
  /** "(With inputs from ANI)", "Reporting by …; Editing by …", a closing "(dpa)". */
  | 'tail'
  /** "Source: X", "来源：X". */
  | 'source-line'
  /** "© Agence France-Presse". */
  | 'copyright'
  /** The canonical link leads to another outlet's site. */
  | 'canonical'
  /** Other metadata names what the text was taken from: isBasedOn, syndication-source, a counter pixel. */
  | 'metadata';

/** Kinds that no reader sees: they stand in the page's markup. */
export function isMarkup(kind: CreditKind): boolean {
  return kind === 'canonical' || kind === 'metadata';
}

/** Where on the page a credit stands. */
export type CreditPlace = 'top' | 'foot' | 'byline' | 'dateline' | 'metadata';

/** One credit: words of a page that say where its text comes from. */
export interface Credit {
  /** Full English name where the table knows the outlet, else the name as printed. */
  outlet: string;
  /** The credit's own words; for a canonical link its address. */
  text: string;
  /** Number of the block it stands in, from 0; -1 for metadata. */
  block: number;
  /** UTF-16 offsets into the block's text, end exclusive; 0 and 0 for metadata. */
  start: number;
  end: number;
  kind: CreditKind;
  place: CreditPlace;
  /** `whole`: the text is theirs. `part`: they contributed to it, or print it too. */
  share: 'whole' | 'part';
  /** The block is nothing but credit: furniture of the story. */
  wholeBlock: boolean;
  /** The line names somebody whom neither the table nor the match knows: told as it stands, and no evidence of who was first. Absent for all others. */
  asGiven?: true;
}

/** An outlet that is known to print the page's story: its name, host and article, as far as they are known. */
export interface KnownOutlet {
  name: string | null;
  host: string | null;
  url: string | null;
}

/** What is known of the page that a credit stands on: an outlet does not credit itself. */
export interface CreditContext {
  site: string | null;
  host: string | null;
  canonical: string | null;
  url?: string | null;
  /** Byline from the page's metadata, when it has one. */
  byline?: string | null;
  /** What the metadata gives as taken from, and by which mark (see `PageReading.basedOn`). */
  basedOn?: readonly { by: string; what: string }[];
  /** Outlets whose printings of the story were matched: their names are read where no table holds them. */
  known?: readonly KnownOutlet[];
}

/** A credit found in one block's text, before it is known where the block stands. */
export interface CreditMatch {
  outlet: string;
  known: boolean;
  start: number;
  end: number;
  kind: CreditKind;
  share: 'whole' | 'part';
  /** As in `Credit`. */
  asGiven?: true;
}

/** One credit for each of these known outlets, all with the same words. */
export function creditsOf(
  outlets: readonly string[],
  kind: CreditKind,
  share: CreditMatch['share'],
  start: number,
  end: number,
): CreditMatch[] {
  return outlets.map((outlet) => ({ outlet, known: true, start, end, kind, share }));
}

/** Longest line that can be nothing but a byline or a source, UTF-16 units. */
export const SHORT_LINE = 160;
