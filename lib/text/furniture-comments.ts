import { isDateWord, isDayOrTime } from './date-words';
import { foldCase } from './fold-case';
import { isProse } from './furniture-shapes';
import { once } from './once';
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

/** Names for each comment: many people comment, few write a live blog. */
const PEOPLE = 0.5;
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
    const names = new Set<string>();
    for (let next = at + 1; next < texts.length; next++) {
      if (commenters.length === 0 && next > at + TITLE_REACH) break;
      const name = commenterOf(texts[next]!, labels[next]);
      if (name === null) continue;
      commenters.push(next);
      names.add(name);
    }
    const said = prose.slice(commenters[0]).filter(Boolean).length;
    const answered = commenters.filter((one) => prose[one + 1] || prose[one + 2]).length;
    const areMany = names.size >= COMMENTS && names.size >= PEOPLE * commenters.length;
    if (areMany && answered >= COMMENTS && said <= PROSE_EACH * commenters.length) return at;
  }
  return -1;
}

const TITLE = once(
  () =>
    /(?<!\p{L})(?:comments?|responses|replies|thoughts|discussion|kommentaren?|leser(?:post|briefe|stimmen|meinungen)|commentaires?|réactions|comentarios?|comentários?|commenti|reacties|komentarze|комментари\p{L}{1,3}|отзывы|yorum(?:lar)?|bình luận)(?!\p{L})|评论|評論|댓글|コメント|التعليقات|تعليق/u,
);

function announcesComments(text: string, label: ParagraphLabel | null | undefined): boolean {
  if (label === 'comment') return true;
  return text.length <= LINE && !/[.!]$/.test(text) && TITLE().test(foldCase(text));
}

/** The name in "Ada Pim September 13, 2018 at 5:23 pm said:", "Osgood Quayle / 07.11.2023", "Ada · 3 hours ago"; null in any other line. */
function commenterOf(text: string, label: ParagraphLabel | null | undefined): string | null {
  if (text.length > LINE || /(?<![ap]\.?m)[.!?]$/i.test(text)) return null;
  const words = foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isDate = (word: string) => /^\d{1,4}$/.test(word) || isDateWord(word);
  const dates = words.filter(isDate);
  const rest = words.filter((word) => !isDate(word));
  if (label === 'comment' && text.endsWith(':')) return rest.join(' ');
  const isMoment =
    dates.some((word) => /^\d/.test(word)) &&
    (dates.some((word) => isDayOrTime(word)) || /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(text));
  return isMoment && rest.length >= 1 && rest.length <= 6 ? rest.join(' ') : null;
}
