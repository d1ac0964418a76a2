import { ABOVE_HEADLINE, FURNITURE_LINE, PROMO_LENGTH } from '../thresholds';
import { isCaptionText } from './furniture-captions';
import { commentsBegin } from './furniture-comments';
import { dressedProse, isDressed } from './furniture-dressed';
import { lineLabel } from './furniture-lines';
import { type Body, type Paragraph, placeLines } from './furniture-places';
import { isPromoText } from './furniture-promos';
import { findPullQuotes } from './furniture-pull-quotes';
import { releaseClosing } from './furniture-releases';
import { isProse } from './furniture-shapes';
import { siteLine } from './furniture-site-lines';
import { lettersOf as allLettersOf } from './letters-of';
import type { BlockRole } from './page-reading';
import type { ParagraphLabel } from './paragraph-label';
import { textMemo } from './text-memo';

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
  const said = texts.map(wordsLabel);
  const dressed = dressedProse(texts, said, wordsLabel);
  const byWords = said.map((label, at) => (dressed.has(at) ? null : label));
  const body = findBody(paragraphs, texts, byWords);
  const titles = titleKeys(context.title);
  const isAtEdge = (at: number) => isEdge(at, body) && !dressed.has(at);
  const labels = paragraphs.map(({ role }, at): ParagraphLabel | null => {
    const text = texts[at] ?? '';
    if (isTitle(text, titles))
      return role === 'heading' || role === undefined || at <= body.first ? 'headline' : null;
    return roleLabel(role, text, byWords[at] ?? null, isAtEdge(at)) ?? bylineOf(text, context);
  });
  labelAboveHeadline(paragraphs, texts, labels);
  const comments = commentsBegin(texts, labels);
  if (comments >= 0) labels.fill('comment', comments);
  const closing = releaseClosing(texts, labels);
  if (closing >= 0) for (let at = closing; at < labels.length; at++) labels[at] ??= 'notice';
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

/** Whether a paragraph's own words make it furniture, wherever it stands. */
export function isFurnitureByWords(text: string): boolean {
  return wordsLabel(clean(text)) !== null;
}

/** Whether it is prose but for a few words before or behind it that make it furniture: "Read also: …", "… (Photo: AP)". */
export function isProseInDress(text: string): boolean {
  return isDressed(clean(text), wordsLabel);
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
