/*
 * How one page's reading is scored. Token F1 is the article-extraction-benchmark's idea: the text as
 * a bag of tokens, F1 page by page, then the mean over pages.
 */

/** Lower-case words and numbers; of scripts without spaces each character is a token. */
function tokensOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** F1 of two bags of tokens, 0 to 1; two empty texts agree. */
export function tokenF1(got: string, want: string): number {
  const gotTokens = tokensOf(got);
  const wantTokens = tokensOf(want);
  if (gotTokens.length + wantTokens.length === 0) return 1;
  const left = new Map<string, number>();
  for (const token of wantTokens) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of gotTokens) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(token, count - 1);
  }
  return (2 * shared) / (gotTokens.length + wantTokens.length);
}

/** Runs of so many tokens show that a paragraph was kept, wherever its line breaks fall. */
const RUN = 4;
/** A paragraph is kept when this share of its runs stands in the text: a link or a footnote may be missing. */
const KEPT_SHARE = 0.9;

function runsOf(text: string): string[] {
  const tokens = tokensOf(text);
  const length = Math.min(RUN, tokens.length);
  const runs: string[] = [];
  for (let at = 0; length > 0 && at + length <= tokens.length; at++) {
    runs.push(tokens.slice(at, at + length).join(' '));
  }
  return runs;
}

/** The paragraphs that do not stand in the text. One of fewer than four tokens cannot be told and counts as kept. */
export function lostParagraphs(paragraphs: readonly string[], text: string): string[] {
  const runs = new Set(runsOf(text));
  return paragraphs.filter((paragraph) => {
    const own = runsOf(paragraph);
    if (tokensOf(paragraph).length < RUN) return false;
    return own.filter((run) => runs.has(run)).length < own.length * KEPT_SHARE;
  });
}

/** Letters and digits alone. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The same words in the same order, punctuation and case apart; a kicker before it or an outlet's name behind may be more or less. */
export function isSameTitle(got: string | null, want: string): boolean {
  if (got === null) return false;
  const mine = lettersOf(got);
  const wanted = lettersOf(want);
  if (mine === wanted) return true;
  const [short, long] = mine.length < wanted.length ? [mine, wanted] : [wanted, mine];
  return short.length >= 0.7 * long.length && (long.startsWith(short) || long.endsWith(short));
}

/** Names apart by semicolons, commas or "and", without a leading "By". */
export function namesOf(byline: string): string[] {
  return byline
    .split(/\s*[;,|\n]\s*|\s+(?:and|und|et|y|e|&)\s+/iu)
    .map((name) => lettersOf(name.replace(/^(?:by|von|par|por|di)\s+/iu, '')))
    .filter((name) => name !== '');
}

/** The same people in any order. */
export function areSameAuthors(got: readonly string[], want: string): boolean {
  const mine = new Set(got.flatMap(namesOf));
  const wanted = new Set(namesOf(want));
  return mine.size === wanted.size && [...mine].every((name) => wanted.has(name));
}

/**
 * The same moment, as far as both say: with both times and zones the same minute, else the same day in
 * the truth's own zone. False for what is no date.
 */
export function isSameDate(got: string | null, want: string): boolean {
  const wanted =
    /^(\d{4}-\d{1,2}-\d{1,2})(?:[T ](\d{1,2}:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/i.exec(
      want,
    );
  if (got === null || !wanted) return false;
  const [, written, time, zone] = wanted;
  // "2005-3-11" is a day as well.
  const day = written!.replace(/-(?=\d(?:-|$))/g, '-0');
  const mine = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/i.exec(
    got.trim(),
  );
  if (!mine) return false;
  if (!got.includes('T')) return got.slice(0, 10) === day;
  const moment = Date.parse(got);
  if (!time || !zone) return new Date(moment).toISOString().slice(0, 10) === day;
  return Math.abs(moment - Date.parse(`${day}T${time}${zone}`)) < 60_000;
}
