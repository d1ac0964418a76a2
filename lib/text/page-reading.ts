/**
 * What DOM evidence says a block is. The text itself may overrule `story` and
 * `heading` later (furniture, credit lines); that is judged in the background.
 */
export type BlockRole =
  | 'story'
  /** A heading inside the story: h2 to h6 or its equal. */
  | 'heading'
  /** The article's own headline. */
  | 'headline'
  /** Standfirst or dek: the summary line under the headline, when the page marks it as such. */
  | 'standfirst'
  /** Caption or credit of a picture, video or embed. */
  | 'caption'
  /** Author line and date line. */
  | 'byline'
  /** Anything else that stands in or beside the story and is not the story: promo, share line, "read more", comment. */
  | 'aside';

/** One block of page text in reading order. */
export interface PageBlock {
  /** Text as displayed, white space collapsed, trimmed, not empty. */
  text: string;
  role: BlockRole;
  /** The page's markup sets it apart as somebody else's words (`blockquote`). */
  quoted?: true;
}

/** What a page is, as far as it shows; a page may be an article only in part. */
export type PageKind =
  | 'article'
  /** Posts under one headline, newest first, that grow while an event lasts. */
  | 'live-blog'
  /** Pictures with captions; the text is theirs. */
  | 'gallery'
  /** The beginning of an article that goes on for subscribers. */
  | 'stub'
  /** The beginning of an article that goes on at another address. */
  | 'teaser'
  /** Several whole articles one after the other; one of them is read. */
  | 'several';

/**
 * One thing that a page's markup says of the page, as it stands there: where it is said (`html`,
 * `title`, `meta`, `link`, `script` for JSON-LD, `time`, `h1`, `prop` for microdata, `by` for names
 * that links to authors and the like give, `pixel`, `page` for what reading itself found: `articles`,
 * how many whole articles stand there if more than one),
 * the name it has there (property, rel, itemprop; lower case; may be empty) and what it says.
 */
export type MarkupItem = [where: string, name: string, value: string];

/** What the content script sends to the background: one page, read once. */
export interface PageReading {
  /** The page's address as the browser shows it. */
  url: string;
  /** `article`: worth checking. `no-article`: front page, search, shop. `unreadable`: an article that could not be read. */
  state: 'article' | 'no-article' | 'unreadable';
  title: string | null;
  /** The outlet's name as the page gives it (og:site_name, JSON-LD publisher). */
  site: string | null;
  byline: string | null;
  /** ISO 8601, cut to its precision: `2024`, `2024-02`, `2024-02-09`, `2024-02-09T10:30Z`. */
  published: string | null;
  /** BCP 47, from the page's own markup. */
  language: string | null;
  /** Absolute address of `link rel=canonical`, wherever it leads. */
  canonical: string | null;
  /** Empty unless `state` is `article`. */
  blocks: PageBlock[];
  /** The names that `byline` joins, each once. */
  authors?: string[];
  /** When the page says it was last changed; form as `published`. */
  modified?: string | null;
  /** Offset from UTC that `published` is written with, `+02:00` or `Z`; null without a time. */
  zone?: string | null;
  /** The part of the outlet that it stands in: "Politics". */
  section?: string | null;
  /** Addresses and names that the markup gives as what this text was taken from, with what gives them (`isbasedon`, `syndication-source`). */
  basedOn?: { by: string; what: string }[];
  kind?: PageKind;
  /** Addresses on other sites that the text read here links to, each once; of `STORY_LINKS` there may be more. */
  links?: string[];
  /** What the fields above are read from, in the order of the page; absent once they are read. */
  markup?: MarkupItem[];
}

/** Stands between two blocks in `Report.page.text`: a blank line. */
export const BLOCK_SEPARATOR = '\n\n';

/** Joins blocks to the one text that every page offset points into. */
export function joinBlocks(blocks: readonly PageBlock[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}
