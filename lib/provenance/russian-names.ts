import type { Outlet } from './outlet-table';
import { outletByName } from './outlets';

/** Endings of the other cases, each with those of the nominative that may stand in its place. */
const CASES: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ['ого', ['ый', 'ий', 'ое']],
  ['ому', ['ый', 'ий', 'ое']],
  ['ями', ['и', 'я']],
  ['ами', ['ы', 'а']],
  ['ях', ['и', 'я']],
  ['ах', ['ы', 'а']],
  ['ям', ['и', 'я']],
  ['ам', ['ы', 'а']],
  ['ов', ['ы', 'и']],
  ['ей', ['я', 'и', 'ь']],
  ['ой', ['а', 'ая']],
  ['ую', ['ая']],
  ['ом', ['', 'ъ', 'о', 'ый', 'ий']],
  ['ем', ['ь', 'й', 'е']],
  ['ы', ['а']],
  ['и', ['я', 'ь', 'а']],
  ['е', ['а', '', 'ъ', 'о']],
  ['у', ['а', '', 'ъ']],
  ['ю', ['я', 'ь', 'й']],
  ['а', ['', 'ъ', 'о']],
  ['я', ['ь', 'й', 'е']],
];

/** Names of more words are not looked for. */
const MOST_WORDS = 2;

/**
 * The outlet of the table that a Russian name in another case means: «Медузы», «Новой газете». Asked only of what
 * stands for a name: in running text too many words have these endings.
 */
export function outletOfCase(name: string): Outlet | null {
  if (!/^[\p{Script=Cyrillic}\s-]{4,60}$/u.test(name)) return null;
  const words = name.trim().split(/\s+/u);
  if (words.length > MOST_WORDS) return null;
  let forms = [''];
  for (const word of words) {
    const endings = [word, ...nominatives(word)];
    forms = forms.flatMap((form) => endings.map((one) => (form === '' ? one : `${form} ${one}`)));
  }
  for (const form of forms) {
    const outlet = outletByName(form);
    if (outlet) return outlet;
  }
  return null;
}

function nominatives(word: string): string[] {
  return CASES.flatMap(([ending, endings]) => {
    const stem = word.slice(0, -ending.length);
    return stem.length >= 3 && word.endsWith(ending) ? endings.map((one) => stem + one) : [];
  });
}
