import { hasAny, type Parts, partsOf } from './has-any';

/** A pattern that is made, compiled and run only where its text can match. */
export interface HintedPattern {
  /** `whole` is the text that `text` was cut from, for patterns asked of many pieces of one text. */
  test(text: string, whole?: string): boolean;
  exec(text: string, whole?: string): RegExpExecArray | null;
  /** Whether a text that begins so may match; true of every text where no beginning is known. */
  mayBegin(text: string): boolean;
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
  return new Hinted(hint, make);
}

class Hinted implements HintedPattern {
  private begins: ((text: string) => boolean) | null | undefined;
  private readonly parts: Parts | null;
  private pattern: RegExp | undefined;

  constructor(
    private readonly hint: Hint,
    private readonly make: () => RegExp,
  ) {
    const { parts } = hint;
    this.parts = parts === null ? null : partsOf(() => listOf(parts));
  }

  test(text: string, whole = text): boolean {
    return this.mayMatch(text, whole) && this.made().test(text);
  }

  exec(text: string, whole = text): RegExpExecArray | null {
    return this.mayMatch(text, whole) ? this.made().exec(text) : null;
  }

  mayBegin(text: string): boolean {
    if (this.begins === undefined) {
      const { heads } = this.hint;
      this.begins = heads === null ? null : headQuestion(listOf(heads));
    }
    return this.begins === null || this.begins(text);
  }

  private mayMatch(text: string, whole: string): boolean {
    if (!this.mayBegin(text)) return false;
    return this.parts === null || hasAny(whole, this.parts);
  }

  private made(): RegExp {
    this.pattern ??= this.make();
    return this.pattern;
  }
}

/** Asks whether any of several patterns matches, all of them with one cheap question before them as far as they are bound to the text's start. */
export function hintedPatterns(
  hints: readonly Hint[],
  patterns: readonly (() => RegExp)[],
): HintedPatterns {
  const all = patterns.map((make, at) => hintedPattern(hints[at] as Hint, make));
  const bound = all.filter((_, at) => hints[at]?.heads !== null);
  const free = all.filter((_, at) => hints[at]?.heads === null);
  const freeParts = hints.flatMap(({ heads, parts }) => (heads === null ? [parts] : []));
  let begins: ((text: string) => boolean) | undefined;
  const parts = freeParts.includes(null)
    ? null
    : partsOf(() => freeParts.flatMap((strings) => listOf(strings ?? '')));
  const mayBegin = (text: string) => {
    begins ??= headQuestion(hints.flatMap(({ heads }) => (heads === null ? [] : listOf(heads))));
    return begins(text);
  };
  return {
    test: (text, whole) =>
      (mayBegin(text) && bound.some((pattern) => pattern.test(text, whole))) ||
      free.some((pattern) => pattern.test(text, whole)),
    exec(text, whole) {
      if (!mayBegin(text)) return null;
      for (const pattern of bound) {
        const match = pattern.exec(text, whole);
        if (match !== null) return match;
      }
      return null;
    },
    mayBegin,
    mayHold: (whole) => parts === null || hasAny(whole, parts),
  };
}

/** Several patterns as one. */
export interface HintedPatterns {
  /** `whole` is the text that `text` was cut from. */
  test(text: string, whole: string): boolean;
  /** What the first pattern that is bound to the text's start, and matches it, finds. */
  exec(text: string, whole: string): RegExpExecArray | null;
  /** Whether a pattern that is bound to the text's start may match it. */
  mayBegin(text: string): boolean;
  /** Whether one of the other patterns may match any part of a text. */
  mayHold(whole: string): boolean;
}

function listOf(strings: string): string[] {
  return strings.split(APART);
}

const SPACE_UNIT = ANY_SPACE.charCodeAt(0);

/** Whether a text begins with one of these; by its first character, by its first two, then by all of the beginning. */
function headQuestion(heads: readonly string[]): (text: string) => boolean {
  const byStart = new Map<number, string[]>();
  /** 1 for first characters of plain text that begin one. */
  const isFirst = new Uint8Array(128);
  const startOf = (text: string) => text.charCodeAt(0) * 0x10000 + (text.charCodeAt(1) || 0);
  let isShort = false;
  for (const head of heads) {
    const isOne = head.length === 1 || head[1] === ANY_SPACE;
    if (isOne) isShort = true;
    const first = head.charCodeAt(0);
    if (first < 128) isFirst[first] = 1;
    const start = isOne ? first : startOf(head);
    const same = byStart.get(start);
    if (same) same.push(head);
    else byStart.set(start, [head]);
  }
  const beginsAny = (text: string, start: number) => {
    const same = byStart.get(start);
    if (same === undefined) return false;
    for (let at = 0; at < same.length; at += 1) if (begins(text, same[at] as string)) return true;
    return false;
  };
  return (text) => {
    if (text === '') return false;
    const first = text.charCodeAt(0);
    if (first < 128 && isFirst[first] === 0) return false;
    return beginsAny(text, startOf(text)) || (isShort && beginsAny(text, first));
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
