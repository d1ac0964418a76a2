import fc from 'fast-check';

const ALPHABETS = [
  'abcdefgzABCZ',
  'éßœıİșçÅ',
  'абвёйЯЪі',
  'аоеАОЕaoeп',
  'αονaonx',
  'αβγάςΣΩΐ',
  'օսհոկռaoul',
  'ابتثأىیکة',
  'אבגדםן',
  'कखगनमहि्ा़ँंप',
  '가나다서울항',
  '港口管理局。',
  'サーバかなッ々',
  'กขคงที่ำเ',
  'ກຂຄີ່',
  'កខគ្ា',
  'ကခဂ္ီ',
  'ሀለሐመ',
  '0123٤๕५３',
];

/** Latin letters and what looks like them. */
const LOOK_ALIKES = [
  'ᴀʙɴʀabn',
  'ꭺᎪᎻꮃᏣahw',
  'ⲁⲟⲞⲥϣaoc',
  'ꓮꓳꓡꓸaol',
  'ϲϹϳσcaj',
  'abcdefgz',
  'аоеАОЕaoeп',
];

/** Characters that join, split or disturb words. */
const BETWEEN = [
  ' ',
  ' ',
  ', ',
  '. ',
  '\n\n',
  '-',
  '—',
  "'",
  '’',
  '׳',
  '״',
  '"',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u0640',
  '\u{E0061}',
  '\u206A',
  '\u3164',
  '\u2060',
  '\u2060',
  '\u0301',
  '\u0651',
  '\u093c',
  '·',
  '\u0336',
  '',
  '',
];

const wordOf = (alphabets: readonly string[]) =>
  fc.oneof(
    ...alphabets.map((alphabet) =>
      fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 7 }),
    ),
  );

const word = wordOf(ALPHABETS);

const textOf = (alphabets: readonly string[]) =>
  fc
    .array(fc.tuple(wordOf(alphabets), fc.constantFrom(...BETWEEN)), { maxLength: 30 })
    .map((parts) => parts.map(([text, gap]) => text + gap).join(''));

/** Words of many scripts, joined and parted by whatever joins and parts words. */
export const scriptText = textOf(ALPHABETS);

/** As `scriptText`, of letters that look alike. */
export const lookAlikeText = textOf(LOOK_ALIKES);

/** Vowels in front, letters, vowels behind, stackers, silencers and signs that nobody sees, of Thai, Lao, Khmer and Burmese, in any order. */
export const syllableText = fc.string({
  unit: fc.constantFrom(...'กคเแะาี์ຂເາ໌កខ្ាကခ္ာ့်', ...'\u2060\u200B\u00AD\u{E0061} a'),
  maxLength: 24,
});

const ODD = [
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0300',
  '\u0327',
  '\u20e3',
  '\ufe0f',
  '𝒳',
  '𐐀',
  '𠀀',
  '🇩🇪',
  '﷽',
  'ﷺ',
  '½',
  '㊗',
  'ﾞ',
  'ᄀ',
  'ᅡ',
  'ㄱ',
  'x'.repeat(130),
  `e${'\u0301\u0323'.repeat(90)}`,
  "''",
  '.',
  '"',
  '“',
  '。',
];

/** Random bytes read as Latin-1 and as UTF-16, and characters that break careless readers. */
export const hostileText = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
  fc.uint16Array({ maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .array(fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...'aZ 1é的ก'), word), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);
