import { DATE_WORD, DAY_OR_TIME } from './date-words';
import { foldCase } from './fold-case';
import { isProse } from './furniture-shapes';
import type { ParagraphLabel } from './paragraph-label';

/** Longest line that names a commenter and the moment, or opens the comments, UTF-16 units. */
const LINE = 100;
/** So many comments make a section; fewer may be the story's own letters. */
const COMMENTS = 3;
/** Paragraphs of prose before the section: without them the comments would be the text. */
const PROSE_BEFORE = 3;
/** Lines between the section's title and its first comment: rules, sorting, a form. */
const TITLE_REACH = 6;
/** Longest comment in paragraphs, on average: what is longer are articles below each other. */
const PROSE_EACH = 4;

/** Lines that are tried as the section's title: each costs a look at all that follows. */
const TRIES = 4;

/**
 * Where readers' comments begin below the text, by their form alone, for markup that does not say so: a
 * line that announces them, then at least three times a name with a moment and what was said. -1 where
 * there are none.
 */
export function commentsBegin(
  texts: readonly string[],
  labels: readonly (ParagraphLabel | null)[],
): number {
  const prose = texts.map((text, at) => labels[at] === null && isProse(text));
  let before = 0;
  let tries = TRIES;
  for (let at = 0; at < texts.length && tries > 0; at++) {
    if (prose[at]) before++;
    if (before < PROSE_BEFORE || !announcesComments(texts[at]!, labels[at])) continue;
    tries--;
    const commenters: number[] = [];
    for (let next = at + 1; next < texts.length; next++) {
      if (commenters.length === 0 && next > at + TITLE_REACH) break;
      if (isCommenter(texts[next]!, labels[next])) commenters.push(next);
    }
    const said = prose.slice(commenters[0]).filter(Boolean).length;
    const answered = commenters.filter((one) => prose[one + 1] || prose[one + 2]).length;
    if (answered >= COMMENTS && said <= PROSE_EACH * commenters.length) return at;
  }
  return -1;
}

const TITLE =
  /(?<!\p{L})(?:comments?|responses|replies|thoughts|discussion|kommentaren?|leser(?:post|briefe|stimmen|meinungen)|commentaires?|réactions|comentarios?|comentários?|commenti|reacties|komentarze|комментари\p{L}{1,3}|отзывы|yorum(?:lar)?|bình luận)(?!\p{L})|评论|評論|댓글|コメント|التعليقات|تعليق/u;

function announcesComments(text: string, label: ParagraphLabel | null | undefined): boolean {
  if (label === 'comment') return true;
  return text.length <= LINE && !/[.!]$/.test(text) && TITLE.test(foldCase(text));
}

/** "Ada Pim September 13, 2018 at 5:23 pm said:", "Osgood Quayle / 07.11.2023", "Ada · 3 hours ago". */
function isCommenter(text: string, label: ParagraphLabel | null | undefined): boolean {
  if (text.length > LINE || /(?<![ap]\.?m)[.!?]$/i.test(text)) return false;
  if (label === 'comment' && text.endsWith(':')) return true;
  const words = foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const dates = words.filter((word) => /^\d{1,4}$/.test(word) || DATE_WORD.test(word));
  const isMoment =
    dates.some((word) => /^\d/.test(word)) &&
    (dates.some((word) => DAY_OR_TIME.test(word)) || /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(text));
  const rest = words.length - dates.length;
  return isMoment && rest >= 1 && rest <= 6;
}
