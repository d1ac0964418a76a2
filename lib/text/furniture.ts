import { ABOVE_HEADLINE, FURNITURE_LINE, PROMO_LENGTH } from '../thresholds';
import { foldCase } from './fold-case';
import { isCaptionText } from './furniture-captions';
import { isLinkLabel, lineLabel } from './furniture-lines';
import { isPromoText } from './furniture-promos';
import { findPullQuotes } from './furniture-pull-quotes';
import { isBareLine, isProse, QUOTE_START } from './furniture-shapes';
import { siteLine } from './furniture-site-lines';
import { lettersOf as allLettersOf } from './letters-of';
import type { BlockRole } from './page-reading';
import type { ParagraphLabel } from './paragraph-label';
import { textMemo } from './text-memo';

export type { ParagraphLabel } from './paragraph-label';

export interface Paragraph {
  text: string;
  /** What the page's markup says; a stored text has none. */
  role?: BlockRole;
}

export interface FurnitureContext {
  title: string | null;
  byline?: string | null;
  language?: string | null;
}

/**
 * Tells a text's story from its furniture, by each paragraph's own words, its place and its
 * neighbours. Rules know no outlet and no article. In doubt a paragraph is story.
 * Linear in the text's length: a paragraph's first 1,500 UTF-16 units at most are looked at.
 */
export function labelParagraphs(
  paragraphs: readonly Paragraph[],
  context: FurnitureContext,
): ParagraphLabel[] {
  const texts = paragraphs.map((paragraph) => clean(paragraph.text));
  const byWords = texts.map(wordsLabel);
  const body = findBody(paragraphs, texts, byWords);
  const titles = titleKeys(context.title);
  const labels = paragraphs.map(({ role }, at): ParagraphLabel | null => {
    const text = texts[at] ?? '';
    if (isTitle(text, titles))
      return role === 'heading' || role === undefined || at <= body.first ? 'headline' : null;
    return roleLabel(role, text, byWords[at] ?? null, isEdge(at, body)) ?? bylineOf(text, context);
  });
  labelAboveHeadline(paragraphs, texts, labels);
  placeLines({ paragraphs, texts, labels, body });
  const isHeading = paragraphs.map(({ role }) => role === 'heading');
  findPullQuotes(texts, labels, isHeading, { first: body.first, last: labels.lastIndexOf(null) });
  return labels.map((label) => label ?? 'story');
}

/** A stored text opens with its headline: the few short paragraphs above it are the outlet's own words. */
function labelAboveHeadline(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  labels: (ParagraphLabel | null)[],
): void {
  const headline = labels.indexOf('headline');
  if (headline > ABOVE_HEADLINE) return;
  for (let at = 0; at < headline; at++) {
    const isShort = (texts[at] ?? '').length <= PROMO_LENGTH;
    if (paragraphs[at]?.role === undefined && isShort) labels[at] ??= 'promo';
  }
}

/** Longest prefix that any rule reads, with one unit more so that over-long stays over-long. */
const READ = 1_501;

function clean(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > READ ? trimmed.slice(0, READ) : trimmed;
}

/** What a paragraph's own words say, wherever it stands. */
const wordsLabel = textMemo((text: string): ParagraphLabel | null => {
  if (text === '') return null;
  const line = lineLabel(text, false);
  if (line) return line;
  if (isCaptionText(text)) return 'caption';
  return isPromoText(text) ? 'promo' : siteLine(text, false);
});

interface Body {
  /** First and last paragraph of prose; -1 where there is none. */
  first: number;
  last: number;
}

function findBody(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  byWords: readonly (ParagraphLabel | null)[],
): Body {
  let first = -1;
  let last = -1;
  texts.forEach((text, at) => {
    const role = paragraphs[at]?.role;
    if (role !== undefined && role !== 'story' && role !== 'standfirst') return;
    if (byWords[at] !== null || !isProse(text)) return;
    if (first < 0) first = at;
    last = at;
  });
  return { first, last };
}

const isEdge = (at: number, body: Body): boolean =>
  body.first < 0 || at <= body.first + 1 || at > body.last;

/** What the page's markup and the words together say; null where only the place can tell. */
function roleLabel(
  role: BlockRole | undefined,
  text: string,
  words: ParagraphLabel | null,
  edge: boolean,
): ParagraphLabel | null {
  if (role === 'headline') return 'headline';
  if (role === 'caption') return 'caption';
  const label = words ?? (edge ? (lineLabel(text, true) ?? siteLine(text, true)) : null);
  if (role === 'byline') return label === 'dateline' ? 'dateline' : 'byline';
  if (role === 'aside') return label ?? 'promo';
  // Markup that says "heading" outweighs a guess at a caption or an author.
  if (role === 'heading') return label === 'caption' || label === 'byline' ? 'heading' : label;
  return label;
}

function bylineOf(text: string, { byline }: FurnitureContext): ParagraphLabel | null {
  if (!byline || text.length > FURNITURE_LINE) return null;
  const key = lettersOf(byline);
  if (key.length < 5) return null;
  const own = lettersOf(text);
  return own === key ||
    own === `by${key}` ||
    own === `von${key}` ||
    own === `par${key}` ||
    own === `por${key}`
    ? 'byline'
    : null;
}

/** Longest text that is compared letter by letter. */
const COMPARED = 400;

const lettersOf = (text: string): string => allLettersOf(text.slice(0, COMPARED));

/** The title, also without the outlet's name that pages put before or behind it. */
function titleKeys(title: string | null): ReadonlySet<string> {
  const keys = new Set<string>();
  if (title === null) return keys;
  const parts = title.slice(0, 400).split(/\s[|–—-]\s|\s?[|»]\s?|\s::\s/u);
  keys.add(lettersOf(title));
  for (let count = 1; count < Math.min(parts.length, 4); count++) {
    keys.add(lettersOf(parts.slice(0, -count).join(' ')));
    keys.add(lettersOf(parts.slice(count).join(' ')));
  }
  return new Set([...keys].filter((key) => key.length >= 8 || key === lettersOf(title)));
}

function isTitle(text: string, titles: ReadonlySet<string>): boolean {
  if (titles.size === 0 || text.length > 400 || text === '' || beginsApart(text, titles))
    return false;
  return titles.has(lettersOf(text));
}

/** Whether a text's first letter already tells it from all of these: only asked of plain letters, which stay what they are. */
function beginsApart(text: string, keys: ReadonlySet<string>): boolean {
  if (!/^[a-zA-Z0-9][^\u0080-\uffff]/.test(text)) return false;
  const first = (text[0] as string).toLowerCase();
  for (const key of keys) if (key[0] === first) return false;
  return true;
}

interface Placing {
  paragraphs: readonly Paragraph[];
  texts: readonly string[];
  labels: (ParagraphLabel | null)[];
  body: Body;
}

const LIST_ITEM = /^(?:[•●▪◦‣–—*·-]\s|\(?\d{1,3}[.)]\s|[a-zA-Z]\)\s)/u;
/** Longest label that opens a list of links, UTF-16 units: "Related stories", "Lesen Sie auch:". */
const LINK_LIST = 60;

/** So many short lines stand around even the shortest story. */
const SPARE_LINES = 8;

/** Short lines without a mark at their end: headline, subhead, list item or link, by where they stand. */
function placeLines({ paragraphs, texts, labels, body }: Placing): void {
  const isBare = (at: number): boolean => {
    const text = texts[at];
    return text !== undefined && labels[at] === null && isBareLine(text);
  };
  const bare = texts.map((_, at) => isBare(at));
  // A menu, a table, a poem: where short lines are the text, their place says nothing.
  const prose = texts.filter(isProse).length;
  if (bare.filter(Boolean).length > 2 * prose + SPARE_LINES) bare.fill(false);
  let inLinks = false;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    const role = paragraphs[at]?.role;
    if (labels[at] === 'read-more') inLinks = text.length <= LINK_LIST && isLinkLabel(text);
    else if (!bare[at]) inLinks = inLinks && labels[at] !== null;
    if (labels[at] !== null) continue;
    if (role === 'heading')
      labels[at] = leadsNowhere(at, texts, labels, paragraphs) ? 'notice' : 'heading';
    else if (role === undefined && bare[at])
      labels[at] = placeLine(at, { texts, labels, body, bare, inLinks });
  }
}

function placeLine(
  at: number,
  scene: {
    texts: readonly string[];
    labels: readonly (ParagraphLabel | null)[];
    body: Body;
    bare: readonly boolean[];
    inLinks: boolean;
  },
): ParagraphLabel | null {
  const { texts, body, bare, inLinks } = scene;
  const text = texts[at] ?? '';
  if (body.first < 0 || LIST_ITEM.test(text) || QUOTE_START.test(text)) return null;
  if (at < body.first) return isOpenList(at, texts, bare) ? null : 'headline';
  if (inLinks) return 'read-more';
  const isListed =
    bare[at - 1] === true ||
    bare[at + 1] === true ||
    /[:：]$/.test(texts[at - 1] ?? '') ||
    LIST_ITEM.test(texts[at - 1] ?? '');
  if (at < body.last) return isListed ? null : 'heading';
  // Behind the last paragraph stand links, tags and signatures; a list that the story opened goes on.
  if (isOpenList(at, texts, bare)) return null;
  // One line alone that reads like a sentence may have lost its full stop.
  if (!isListed && !isTitleCase(text) && text.length >= SENTENCE_LENGTH) return null;
  return text.length >= 25 ? 'read-more' : 'notice';
}

/** From this length on a line without a mark may be a sentence, UTF-16 units. */
const SENTENCE_LENGTH = 45;

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}{4}/u.test(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * words.length;
}

/** Longest run of short lines that is looked at as one list. */
const LIST_RUN = 40;
/** Dates, figures and columns: what the lines of a table or a calendar have and links to stories have not. */
const TABULAR =
  /^[^\p{L}]*\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d|\s[@–—|]\s|\d{1,2}:\d{2}|\d[–-]\d|\d\s(?:[^\d]{0,40}\s)?\d/u;

/** Whether the run of short lines around here is the story's: it began behind a colon or a list item, or is a table. */
function isOpenList(at: number, texts: readonly string[], bare: readonly boolean[]): boolean {
  let from = at;
  while (from > 0 && bare[from - 1] && at - from < LIST_RUN) from--;
  let end = at + 1;
  while (bare[end] && end - at < LIST_RUN) end++;
  const before = texts[from - 1] ?? '';
  if (/[:：]$/.test(before) || LIST_ITEM.test(before) || LIST_ITEM.test(texts[from] ?? ''))
    return true;
  const tabular = texts.slice(from, end).filter((line) => TABULAR.test(foldCase(line))).length;
  return end - from >= 3 && tabular >= 0.5 * (end - from);
}

/** A heading with no story behind it before the next heading: "Related", "Newsletter", the page's foot. */
function leadsNowhere(
  at: number,
  texts: readonly string[],
  labels: readonly (ParagraphLabel | null)[],
  paragraphs: readonly Paragraph[],
): boolean {
  for (let next = at + 1; next < texts.length && next <= at + 12; next++) {
    const role = paragraphs[next]?.role;
    if (labels[next] === null && role !== 'heading') return false;
    if (role === 'heading' && labels[next] === null) return false;
  }
  return true;
}
