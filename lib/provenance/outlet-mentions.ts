import { once } from '../text/once';
import type { Span } from '../text/span';
import { MAX_MENTIONS, NAME_LETTERS, UNKNOWN_NAME_LETTERS } from '../thresholds';
import { outletByName } from './outlets';

/** Shorter than `NAME_LETTERS`, and names all the same. */
const SHORT: ReadonlySet<string> = new Set(['AP', 'DW', 'FT']);
/** Each says as much as a few letters. */
const IDEOGRAPHS = once(
  () => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u,
);
/** Places looked at for one name: a text may hold it a hundred thousand times inside other words. */
const LOOKED_AT = 10 * MAX_MENTIONS;
/**
 * Where a text names an outlet, by its name or any alias of the table, letter case as
 * printed there; at most `MAX_MENTIONS` places, in order. Linear in text times aliases.
 */
export function outletMentions(text: string, outlet: string): Span[] {
  const known = outletByName(outlet);
  const names = known
    ? [known.name, ...known.aliases].filter(
        (name) => name.length >= NAME_LETTERS || SHORT.has(name),
      )
    : [outlet].filter(
        (name) => name.length >= (IDEOGRAPHS().test(name) ? NAME_LETTERS : UNKNOWN_NAME_LETTERS),
      );
  const found: Span[] = [];
  for (const name of names) {
    let looked = 0;
    let at = text.indexOf(name);
    while (at >= 0 && looked++ < LOOKED_AT) {
      const span = { start: at, end: at + name.length };
      if (standsAlone(text, span)) found.push(span);
      at = text.indexOf(name, span.end);
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => !all.slice(0, index).some((other) => span.start < other.end))
    .slice(0, MAX_MENTIONS);
}

/** No letter or digit runs on; scripts without spaces between words know no such end. */
function standsAlone(text: string, { start, end }: Span): boolean {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(text.slice(start, end)))
    return true;
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}
