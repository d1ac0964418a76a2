/**
 * Lower case of the same length, so that offsets stay true: a character whose lower case is
 * longer (İ) is left as it is. Rules that know no case match against this instead of
 * ignoring case themselves: case-blind Unicode patterns take hundreds of milliseconds to compile.
 */
export function foldCase(text: string): string {
  if (text !== foldedOf) {
    folded = fold(text);
    foldedOf = text;
  }
  return folded;
}

/** The text folded last: rules ask one after another for the same block. */
let foldedOf = '';
let folded = '';

function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let kept = '';
  for (const character of text) {
    const small = character.toLowerCase();
    kept += small.length === character.length ? small : character;
  }
  return kept;
}

/** Bits for the places of three characters in a row. */
const BITS = 1 << 16;
const seen = new Uint32Array(BITS / 32);
/** The text that `seen` tells of. */
let seenText = '';
const slots = new WeakMap<readonly string[], Int32Array>();

/**
 * Whether a folded text has any of these words or parts of words: the cheap question before a costly
 * pattern. Many lists are asked of one text after another, and nearly all in vain: one pass notes
 * which three characters follow each other in the text, and only parts that begin so are searched.
 * `parts` is a lasting list: what is made of it is kept as long as it is.
 */
export function hasAny(text: string, parts: readonly string[]): boolean {
  if (text !== seenText) note(text);
  let begins = slots.get(parts);
  if (begins === undefined) {
    begins = Int32Array.from(parts, (part) => (part.length < 3 ? -1 : slotAt(part, 0)));
    slots.set(parts, begins);
  }
  for (let at = 0; at < parts.length; at += 1) {
    const slot = begins[at] as number;
    const mayBe = slot < 0 || (((seen[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1;
    if (mayBe && text.includes(parts[at] as string)) return true;
  }
  return false;
}

function note(text: string): void {
  seen.fill(0);
  seenText = text;
  for (let at = 0; at + 2 < text.length; at += 1) {
    const slot = slotAt(text, at);
    seen[slot >>> 5] = (seen[slot >>> 5] as number) | (1 << (slot & 31));
  }
}

function slotAt(text: string, at: number): number {
  const mixed =
    Math.imul(text.charCodeAt(at), 0x9e37) ^
    Math.imul(text.charCodeAt(at + 1), 0x85eb) ^
    text.charCodeAt(at + 2);
  return (mixed ^ (mixed >>> 16)) & (BITS - 1);
}
