import { hasAny, type Parts, partsOf } from './has-any';

/** A pattern that is made, compiled and run only where its text can match. */
export interface HintedPattern {
  /** `whole` is the text that `text` was cut from, for patterns asked of many pieces of one text. */
  test(text: string, whole?: string): boolean;
  exec(text: string, whole?: string): RegExpExecArray | null;
}

/**
 * What every match of a pattern has, as lists of strings with `APART` between them. Null where
 * nothing is known that would be worth asking.
 */
export interface Hint {
  /** How the texts begin that match; `ANY_SPACE` for white space. */
  heads: string | null;
  /** Parts of words of which a text that matches holds one. */
  parts: string | null;
}

/** Stands in a beginning for any one character of white space. */
export const ANY_SPACE = '␣';
/** Between two strings of a hint. */
export const APART = '¦';

/**
 * Puts the cheap question before a costly pattern: whether the text begins with, or holds, one of
 * the strings that a match must. Reading and compiling all patterns takes a woken worker a hundred
 * milliseconds, and of a page's paragraphs most pass none of them. The pattern has no flags but `u`;
 * its hint is data (`pattern-hints`), so that none has to be read out of patterns at start.
 */
export function hintedPattern(hint: Hint, make: () => RegExp): HintedPattern {
  let mayMatch: Question | undefined;
  let pattern: RegExp | undefined;
  const asked: Question = (text, whole) => {
    mayMatch ??= questionOf(hint);
    return mayMatch(text, whole);
  };
  const made = () => {
    pattern ??= make();
    return pattern;
  };
  return {
    test: (text, whole = text) => asked(text, whole) && made().test(text),
    exec: (text, whole = text) => (asked(text, whole) ? made().exec(text) : null),
  };
}

/** Asks whether any of several patterns matches, all of them with one cheap question before them as far as they are bound to the text's start. */
export function hintedPatterns(
  hints: readonly Hint[],
  patterns: readonly (() => RegExp)[],
): (text: string, whole: string) => boolean {
  const all = patterns.map((make, at) => hintedPattern(hints[at] as Hint, make));
  const bound = all.filter((_, at) => hints[at]?.heads !== null);
  const free = all.filter((_, at) => hints[at]?.heads === null);
  let begins: ((text: string) => boolean) | undefined;
  return (text, whole) => {
    begins ??= headQuestion(hints.flatMap(({ heads }) => listOf(heads) ?? []));
    return (
      (begins(text) && bound.some((pattern) => pattern.test(text, whole))) ||
      free.some((pattern) => pattern.test(text, whole))
    );
  };
}

type Question = (text: string, whole: string) => boolean;

function listOf(strings: string | null): string[] | null {
  return strings === null ? null : strings.split(APART);
}

function questionOf(hint: Hint): Question {
  const heads = listOf(hint.heads);
  const begins = heads && headQuestion(heads);
  let parts: Parts | null | undefined;
  return (text, whole) => {
    if (begins !== null && !begins(text)) return false;
    if (parts === undefined) {
      const needed = listOf(hint.parts);
      parts = needed && partsOf(needed);
    }
    return parts === null || hasAny(whole, parts);
  };
}

const SPACE_UNIT = ANY_SPACE.charCodeAt(0);

/** Whether a text begins with one of these; by its first character, then by all of the beginning. */
function headQuestion(heads: readonly string[]): (text: string) => boolean {
  const byStart = new Map<number, string[]>();
  const startOf = (text: string) => text.charCodeAt(0) * 0x10000 + (text.charCodeAt(1) || 0);
  let isShort = false;
  for (const head of heads) {
    const isOne = head.length === 1 || head[1] === ANY_SPACE;
    if (isOne) isShort = true;
    const start = isOne ? head.charCodeAt(0) : startOf(head);
    const same = byStart.get(start);
    if (same) same.push(head);
    else byStart.set(start, [head]);
  }
  return (text) => {
    if (byStart.size === 0 || text === '') return false;
    const full = byStart.get(startOf(text));
    if (full?.some((head) => begins(text, head))) return true;
    return isShort && byStart.get(text.charCodeAt(0))?.some((head) => begins(text, head)) === true;
  };
}

function begins(text: string, head: string): boolean {
  for (let at = 1; at < head.length; at += 1) {
    const unit = head.charCodeAt(at);
    const own = text.charCodeAt(at);
    if (unit === own) continue;
    if (
      unit !== SPACE_UNIT ||
      !(own === 32 || (own > 8 && own < 14) || (own >= 0xa0 && isSpace(text, at)))
    )
      return false;
  }
  return true;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] as string);
