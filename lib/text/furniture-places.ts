import { BARE_SENTENCE_LENGTH, LINK_LIST_LENGTH, LIST_RUN, SPARE_LINES } from '../thresholds';
import { foldCase } from './fold-case';
import { isLinkLabel } from './furniture-lines';
import { isBareLine, isProse, QUOTE_START } from './furniture-shapes';
import { once } from './once';
import type { BlockRole } from './page-reading';
import type { ParagraphLabel } from './paragraph-label';

/** A paragraph as furniture is told from story. */
export interface Paragraph {
  text: string;
  /** What the page's markup says; a stored text has none. */
  role?: BlockRole;
}

/** Where a text's prose lies. */
export interface Body {
  /** First and last paragraph of prose; -1 where there is none. */
  first: number;
  last: number;
}

interface Placing {
  paragraphs: readonly Paragraph[];
  texts: readonly string[];
  labels: (ParagraphLabel | null)[];
  body: Body;
}

const LIST_ITEM = /^(?:[•●▪◦‣–—*·-]\s|\(?\d{1,3}[.)]\s|[a-zA-Z]\)\s)/u;

/** Short lines without a mark at their end: headline, subhead, list item or link, by where they stand. */
export function placeLines({ paragraphs, texts, labels, body }: Placing): void {
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
    if (labels[at] === 'read-more') inLinks = text.length <= LINK_LIST_LENGTH && isLinkLabel(text);
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
  if (!isListed && !isTitleCase(text) && text.length >= BARE_SENTENCE_LENGTH) return null;
  return text.length >= 25 ? 'read-more' : 'notice';
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}{4}/u.test(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * words.length;
}

/** Dates, figures and columns: what the lines of a table or a calendar have and links to stories have not. */
const TABULAR = once(
  () =>
    /^[^\p{L}]*\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d|\s[@–—|]\s|\d{1,2}:\d{2}|\d[–-]\d|\d\s(?:[^\d]{0,40}\s)?\d/u,
);

/** Whether the run of short lines around here is the story's: it began behind a colon or a list item, or is a table. */
function isOpenList(at: number, texts: readonly string[], bare: readonly boolean[]): boolean {
  let from = at;
  while (from > 0 && bare[from - 1] && at - from < LIST_RUN) from--;
  let end = at + 1;
  while (bare[end] && end - at < LIST_RUN) end++;
  const before = texts[from - 1] ?? '';
  if (/[:：]$/.test(before) || LIST_ITEM.test(before) || LIST_ITEM.test(texts[from] ?? ''))
    return true;
  const tabular = texts.slice(from, end).filter((line) => TABULAR().test(foldCase(line))).length;
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
