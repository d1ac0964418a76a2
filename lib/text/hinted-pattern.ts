import { hasAny, type Parts, partsOf } from './has-any';
import { ANY_SPACE, neededHeads, neededParts } from './pattern-parts';

/** A pattern that is compiled and run only where its text can match. */
export interface HintedPattern {
  /** `whole` is the text that `text` was cut from, for patterns asked of many pieces of one text. */
  test(text: string, whole?: string): boolean;
  exec(text: string, whole?: string): RegExpExecArray | null;
}

/**
 * Puts the cheap question before a costly pattern: whether the text begins with, or holds, one of
 * the strings that a match must (see `neededHeads`, `neededParts`), which are read out of the pattern
 * when it is first asked. Compiling all patterns takes a woken worker a hundred milliseconds,
 * and of a page's paragraphs most pass none of them. The pattern has no flags but `u`.
 */
export function hintedPattern(pattern: RegExp): HintedPattern {
  let mayMatch: Question | undefined;
  const asked: Question = (text, whole) => {
    mayMatch ??= questionOf(pattern);
    return mayMatch(text, whole);
  };
  return {
    test: (text, whole = text) => asked(text, whole) && pattern.test(text),
    exec: (text, whole = text) => (asked(text, whole) ? pattern.exec(text) : null),
  };
}

/** Asks whether any of several patterns matches, all of them with one cheap question before them as far as they are bound to the text's start. */
export function hintedPatterns(
  patterns: readonly RegExp[],
): (text: string, whole: string) => boolean {
  const all = patterns.map((pattern) => ({ pattern, hinted: hintedPattern(pattern) }));
  let begins: ((text: string) => boolean) | undefined;
  let bound: HintedPattern[] = [];
  let free: HintedPattern[] = [];
  return (text, whole) => {
    if (begins === undefined) {
      const heads = all.map(({ pattern }) => neededHeads(pattern));
      bound = all.filter((_, at) => heads[at] !== null).map(({ hinted }) => hinted);
      free = all.filter((_, at) => heads[at] === null).map(({ hinted }) => hinted);
      begins = headQuestion(heads.flatMap((one) => one ?? []));
    }
    return (
      (begins(text) && bound.some((pattern) => pattern.test(text, whole))) ||
      free.some((pattern) => pattern.test(text, whole))
    );
  };
}

type Question = (text: string, whole: string) => boolean;

function questionOf(pattern: RegExp): Question {
  const heads = neededHeads(pattern);
  const begins = heads && headQuestion(heads);
  let parts: Parts | null | undefined;
  return (text, whole) => {
    if (begins !== null && !begins(text)) return false;
    if (parts === undefined) {
      const needed = neededParts(pattern);
      parts = needed && partsOf(needed);
    }
    return parts === null || hasAny(whole, parts);
  };
}

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
    if (unit !== 0 || !(own === 32 || (own > 8 && own < 14) || (own >= 0xa0 && isSpace(text, at))))
      return false;
  }
  return true;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] as string);
