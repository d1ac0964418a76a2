/** Asked for where a page does not say its language; English is asked for in any. */
const USUAL = [
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'ru',
  'uk',
  'pl',
  'tr',
  'ar',
  'ar-IQ',
  'ar-MA',
  'hi',
];
/** Languages kept at most: a page could name thousands. */
const KEPT = 60;

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month, 1 to 12, that a word in lower case names in English or in the page's language (BCP 47,
 * null for unknown), in full or cut to three or four letters; null for what is no month's name.
 */
export function monthNumber(word: string, language: string | null): number | null {
  const plain = word.replace(/\.$/, '');
  const own =
    language === null ? [] : language.startsWith('ar') ? ['ar', 'ar-IQ', 'ar-MA'] : [language];
  for (const one of new Set(['en', ...own, ...USUAL])) {
    const month = namesOf(one).get(plain);
    if (month !== undefined) return month;
  }
  return null;
}

function namesOf(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known) return known;
  const names = makeNames(language);
  if (byLanguage.size < KEPT) byLanguage.set(language, names);
  return names;
}

/** By the platform's own tables; with a day beside them, since many languages then decline the month's name. */
function makeNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const formats = (['long', 'short'] as const).flatMap((month) => {
    try {
      const options = { month, timeZone: 'UTC' } as const;
      return [
        new Intl.DateTimeFormat(language, options),
        new Intl.DateTimeFormat(language, { ...options, day: 'numeric' }),
      ];
    } catch {
      return [];
    }
  });
  for (const format of formats) {
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
      const name = parts
        .find(({ type }) => type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/, '');
      if (!name || /\d/.test(name)) continue;
      names.set(name, month);
      // "Sept." and "Febr." are longer than the tables' own short forms.
      for (const length of [3, 4]) {
        if (name.length > length && !names.has(name.slice(0, length))) {
          names.set(name.slice(0, length), month);
        }
      }
    }
  }
  return names;
}
