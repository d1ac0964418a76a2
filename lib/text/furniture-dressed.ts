import { DRESSED_MOST_SHARE, DRESSED_PARAGRAPHS } from '../thresholds';
import { isProse } from './furniture-shapes';
import { once } from './once';
import type { ParagraphLabel } from './paragraph-label';

/** What stands before a paragraph and makes furniture of it: "Read also:", "FILE -", "Click here.", "WATCH NOW". */
const LEAD = once(
  () => /^(?:[^\n]{0,59}?(?:[:：|»>.!?]|\s[-–—])\s+|(?:\p{Lu}{2,}\s){1,3}(?=\p{Lu}\p{Ll}))/u,
);
/** The longest such words, and the longest that stand behind one, UTF-16 units: a picture's credit. */
const TAIL_LENGTH = 90;
/** A picture's credit with its photographer, as agencies end their captions: "(AP Photo/Ann Example)". A gallery is nothing else. */
const PHOTOGRAPHER = once(() => /[(（][^()（）\n]{2,60}\/\s?\p{L}[^()（）\n]{0,60}[)）]\s*$/u);
/** The last end of a sentence that further words follow. */
const LAST_STOP = /^.*[.!?…。！？।؟۔]["'”’“»›)\]」』]{0,2}(?=\s)/su;

/**
 * The paragraphs that are prose but for a few words before or behind them ("Read also: …", "… (Photo: AP)"),
 * where these are a large part of a text's prose; else none: pictures and links stand between a story's
 * paragraphs, and a text of nothing else is one that was dressed up as such. `labels` are by the
 * words alone, `labelOf` gives them. Captions of a gallery stay captions. Linear in the text's length.
 */
export function dressedProse(
  texts: readonly string[],
  labels: readonly (ParagraphLabel | null)[],
  labelOf: (text: string) => ParagraphLabel | null,
): ReadonlySet<number> {
  // Asked of every text: nearly all have no such paragraph.
  const long = [...texts.keys()].filter((at) => labels[at] !== null && isLong(texts[at] as string));
  if (long.length < DRESSED_PARAGRAPHS) return NONE;
  const dressed = new Set(long.filter((at) => isDressed(texts[at] as string, labelOf)));
  if (dressed.size < DRESSED_PARAGRAPHS) return NONE;
  const signed = [...dressed].filter((at) => PHOTOGRAPHER().test(texts[at] as string));
  if (signed.length > dressed.size / 2) return NONE;
  let plain = 0;
  let inDress = 0;
  for (const [at, text] of texts.entries()) {
    if (dressed.has(at)) inDress += text.length;
    else if (labels[at] === null && isProse(text)) plain += text.length;
  }
  return inDress > DRESSED_MOST_SHARE * (plain + inDress) ? dressed : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** A photographer beside an agency, as the last words: "(AP Photo/Ann Example)", "Foto: Ann Example/dpa", "Ann Example | Getty Images". */
const SIGNED = once(() => /\p{L}\s?[/|]\s?\p{L}[^.!?/|\n]{0,40}$/u);
/** A day with its year, as agencies write it into each caption and stories seldom do: "February 10, 2024", "10. Februar 2024", "10 de febrero de 2024", "2024年2月10日". */
const DATED = once(
  () =>
    /(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?[\s.,/-]{1,3}(?:de\s)?(?:[\p{L}\p{M}]{3,12}[\s.,]{1,3}(?:de\s)?)?(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}(?!\d)/u,
);

/** Whether a paragraph is furniture by its words ends as an agency's caption does, or is dated as one is. */
export function isAgencyCaption(text: string): boolean {
  return SIGNED().test(text.slice(-TAIL_LENGTH)) || DATED().test(text);
}

/** Dense scripts say in 20 characters what others say in 60. */
const isLong = (text: string): boolean => text.length >= 20;

/** Whether a paragraph is furniture by a few words before or behind its prose alone. `labelOf` is as for `dressedProse`. */
export function isDressed(text: string, labelOf: (text: string) => ParagraphLabel | null): boolean {
  const behindLead = text.replace(LEAD(), '');
  return [behindLead, withoutTail(text), withoutTail(behindLead)].some(
    (bare) => bare.length < text.length && isProse(bare) && labelOf(bare) === null,
  );
}

function withoutTail(text: string): string {
  const from = Math.max(0, text.length - TAIL_LENGTH);
  const stop = LAST_STOP.exec(text.slice(from));
  return stop === null ? text : text.slice(0, from + stop[0].length);
}
