import { ANY_SPACE, APART, type Hint } from '../../lib/text/hinted-pattern';

/*
 * What every match of a pattern holds, read from the pattern itself: so a costly pattern need be
 * compiled and run only where its text can match. Conditions are only ever left out: what is
 * said to be needed always is. `lib/text/pattern-hints.ts` holds what is read here.
 */

/** Parts beside beginnings are worth their place only while they are few. */
const FEW = 40;

/** The hint of one pattern. */
export function hintOf(pattern: RegExp): Hint {
  const heads = neededHeads(pattern);
  const parts = neededParts(pattern);
  const areWorth = parts !== null && (heads === null || parts.length <= FEW);
  return { heads: heads && written(heads), parts: areWorth ? written(parts) : null };
}

function written(strings: readonly string[]): string {
  const [odd] = strings.filter((one) => one.includes(APART));
  if (odd !== undefined) throw new Error(`${odd} holds what stands between strings`);
  return strings.join(APART);
}

/** More strings than this are not worth telling apart. */
const MOST = 400;
/** A beginning of so many UTF-16 units is not continued: making more of them costs more than they save. */
const HEAD_LENGTH = 8;
/** … and where that would be too many. */
const FULL_LENGTH = 3;
const FULL = 100;
/** Largest character class that is written out. */
const CLASS_SIZE = 10;

type Node =
  | { type: 'text'; of: readonly string[] }
  | { type: 'any' }
  | { type: 'space' }
  | { type: 'nothing'; isStart: boolean }
  | { type: 'sequence' | 'choice'; of: readonly Node[] }
  | { type: 'repeat'; of: Node; least: number; most: number };

/** Parts of words of which every match of the pattern holds at least one; null when there are no telling ones. */
export function neededParts(pattern: RegExp): string[] | null {
  if (pattern.ignoreCase) return null;
  const parts = needed(parse(pattern.source));
  return parts === null || telling(parts) < TELLING ? null : withoutLonger(parts);
}

/**
 * How every text begins that the pattern matches, as far as that is worth telling, `ANY_SPACE` for white
 * space; null when the pattern is not bound to the text's start or may begin with anything.
 */
export function neededHeads(pattern: RegExp): string[] | null {
  if (pattern.ignoreCase || pattern.multiline) return null;
  const tree = parse(pattern.source);
  if (!isBound(tree)) return null;
  const heads = headsOf(tree).map(({ text }) => text);
  return heads.some((head) => head === '' || head.startsWith(ANY_SPACE))
    ? null
    : withoutContinued(heads);
}

/** The strings that hold no other one: where the longer stands, the shorter does too. */
function withoutLonger(all: readonly string[]): string[] {
  const kept: string[] = [];
  for (const one of [...new Set(all)].sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => one.includes(shorter))) kept.push(one);
  }
  return kept;
}

/** The strings that begin with no other one. */
function withoutContinued(all: string[]): string[] {
  const kept: string[] = [];
  // In order of their letters the shorter stands right before all that begin with it.
  for (const one of all.sort()) {
    const last = kept[kept.length - 1];
    if (last === undefined || !one.startsWith(last)) kept.push(one);
  }
  return kept;
}

/** How much a set of parts tells: the length of its shortest, in which letters and signs that news seldom has count more. */
function telling(parts: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    let length = 0;
    for (let at = 0; at < part.length; at += 1) length += weightOf(part[at] as string);
    least = Math.min(least, length);
  }
  return least;
}

const COMMON = /[\w\s.,;:–—’'"“”-]/;

function weightOf(sign: string): number {
  if (COMMON.test(sign)) return 1;
  // Characters that are words, and signs that are no letters; letters of other alphabets between them.
  return sign >= '\u2e80' || !/\p{L}/u.test(sign) ? TELLING : 2;
}

/** Less than four letters stand in most paragraphs by chance. */
const TELLING = 4;

/** All that the node can match, when that is few strings; else null. */
function exactly(node: Node): string[] | null {
  switch (node.type) {
    case 'text':
      return [...node.of];
    case 'nothing':
      return [''];
    case 'repeat': {
      const one = node.most === 1 ? exactly(node.of) : null;
      return one && (node.least === 0 ? ['', ...one] : one);
    }
    case 'choice': {
      const all: string[] = [];
      for (const branch of node.of) {
        const one = exactly(branch);
        if (one === null || all.length + one.length > MOST) return null;
        all.push(...one);
      }
      return all;
    }
    case 'sequence': {
      let all: string[] | null = [''];
      for (const step of node.of) {
        const one = exactly(step);
        all = one && all && joined(all, one);
        if (all === null) return null;
      }
      return all;
    }
    default:
      return null;
  }
}

function joined(starts: readonly string[], ends: readonly string[]): string[] | null {
  if (starts.length * ends.length > MOST) return null;
  return starts.flatMap((start) => ends.map((end) => start + end));
}

function needed(node: Node): string[] | null {
  switch (node.type) {
    case 'text':
      return [...node.of];
    case 'repeat':
      return node.least === 0 ? null : needed(node.of);
    case 'choice': {
      const all: string[] = [];
      for (const branch of node.of) {
        const one = needed(branch);
        if (one === null) return null;
        all.push(...one);
      }
      return all;
    }
    case 'sequence':
      return neededOf(node.of);
    default:
      return null;
  }
}

function neededOf(steps: readonly Node[]): string[] | null {
  let best: string[] | null = null;
  const offer = (parts: string[] | null) => {
    if (parts === null || parts.length > 4 * MOST || parts.includes('')) return;
    const gain = best === null ? 1 : telling(parts) - telling(best);
    if (gain > 0 || (gain === 0 && parts.length < (best as string[]).length)) best = parts;
  };
  let run: string[] = [''];
  for (const step of steps) {
    const one = exactly(step);
    const longer = one && joined(run, one);
    if (longer) {
      run = longer;
      continue;
    }
    offer(run);
    offer(one ?? needed(step));
    run = one ?? [''];
  }
  offer(run);
  return best;
}

interface Head {
  text: string;
  /** Anything may follow. */
  isOpen: boolean;
}

function headsOf(node: Node): Head[] {
  switch (node.type) {
    case 'text':
      return node.of.map((text) => ({ text, isOpen: false }));
    case 'space':
      return [{ text: ANY_SPACE, isOpen: false }];
    case 'nothing':
      return [{ text: '', isOpen: false }];
    case 'choice':
      return node.of.flatMap(headsOf);
    case 'repeat': {
      const once = headsOf(node.of).map(({ text, isOpen }) => ({
        text,
        isOpen: isOpen || node.most > 1,
      }));
      return node.least === 0 ? [{ text: '', isOpen: false }, ...once] : once;
    }
    case 'sequence': {
      let all: Head[] = [{ text: '', isOpen: false }];
      for (const step of node.of) {
        if (all.every(({ isOpen }) => isOpen)) break;
        all = extended(all, headsOf(step));
      }
      return all;
    }
    default:
      return [{ text: '', isOpen: true }];
  }
}

function extended(starts: readonly Head[], next: readonly Head[]): Head[] {
  const isFull = starts.length * next.length > FULL;
  return starts.flatMap((start) => {
    if (start.isOpen) return [start];
    if (start.text.length >= (isFull ? FULL_LENGTH : HEAD_LENGTH))
      return [{ ...start, isOpen: true }];
    return next.map(({ text, isOpen }) => ({ text: start.text + text, isOpen }));
  });
}

function isBound(node: Node): boolean {
  if (node.type === 'choice') return node.of.every(isBound);
  if (node.type === 'sequence') return node.of[0] !== undefined && isBound(node.of[0]);
  return node.type === 'nothing' && node.isStart;
}

const DIGITS = [...'0123456789'];
const QUANTIFIER = /[?*+]\??|\{(\d+)(?:(,)(\d*))?\}\??/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[a-zA-Z]\w*>))?/y;

/** Reads a pattern as it is written with the flag `u`. Backward references are not read. */
function parse(source: string): Node {
  let at = 0;

  function choice(): Node {
    const branches: Node[] = [sequence()];
    while (source[at] === '|') {
      at += 1;
      branches.push(sequence());
    }
    return branches.length === 1 ? (branches[0] as Node) : { type: 'choice', of: branches };
  }

  function sequence(): Node {
    const steps: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      steps.push(quantified(atom()));
    }
    return { type: 'sequence', of: steps };
  }

  function quantified(node: Node): Node {
    QUANTIFIER.lastIndex = at;
    const found = QUANTIFIER.exec(source);
    if (!found) return node;
    at += found[0].length;
    const sign = found[0][0] as string;
    const least = sign === '{' ? Number(found[1]) : sign === '+' ? 1 : 0;
    const open = sign === '?' ? 1 : Number.POSITIVE_INFINITY;
    const most =
      sign !== '{'
        ? open
        : found[2] === undefined
          ? least
          : Number(found[3] || Number.POSITIVE_INFINITY);
    return { type: 'repeat', of: node, least, most };
  }

  function atom(): Node {
    const sign = source[at] as string;
    if (sign === '(') return group();
    if (sign === '[') return set();
    if (sign === '\\') return escaped();
    at += 1;
    if (sign === '^' || sign === '$') return { type: 'nothing', isStart: sign === '^' };
    if (sign === '.') return { type: 'any' };
    return { type: 'text', of: [sign] };
  }

  function group(): Node {
    GROUP.lastIndex = at;
    const open = (GROUP.exec(source) as RegExpExecArray)[0];
    at += open.length;
    const inside = choice();
    at += 1;
    // What only looks forward or back holds no characters of the match.
    return /[=!]$/.test(open) ? { type: 'nothing', isStart: false } : inside;
  }

  function escaped(): Node {
    const sign = source[at + 1] as string;
    at += 2;
    if (sign === 'b' || sign === 'B') return { type: 'nothing', isStart: false };
    if (sign === 's') return { type: 'space' };
    if (sign === 'd') return { type: 'text', of: DIGITS };
    if (/[\p{L}\d]/u.test(sign)) {
      if (source[at] === '{') at = source.indexOf('}', at) + 1;
      else if (sign === 'u') at += 4;
      else if (sign === 'x') at += 2;
      return { type: 'any' };
    }
    return { type: 'text', of: [sign] };
  }

  function set(): Node {
    const start = at + 1;
    for (at = start; source[at] !== ']'; at += 1) if (source[at] === '\\') at += 1;
    const inside = source.slice(start, at);
    at += 1;
    if (/^\^|\\[\p{L}\d]|[^\\]-./u.test(inside)) return { type: 'any' };
    const signs = [...inside.replaceAll('\\', '')];
    return signs.length > CLASS_SIZE ? { type: 'any' } : { type: 'text', of: signs };
  }

  return choice();
}
