import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '@/lib/text/fold-word';
import { hashWord, scanWords, WEIGHT, weightOf } from '@/lib/text/scan-words';
import { firstWordFrom, isContentWord, readWords, wordSpan } from '@/lib/text/words';
import { MAX_WORD_UNITS, MOST_JOINED_LETTERS } from '@/lib/thresholds';
import { hostileText, lookAlikeText, scriptText, syllableText } from './text-arbitrary';

describe('readWords', () => {
  it.each([
    ['plain words', 'The harbour, closed.', ['the', 'harbour', 'closed']],
    [
      'apostrophes of any shape are not there',
      "don't don’t donʼt dont",
      ['dont', 'dont', 'dont', 'dont'],
    ],
    ['quotation marks around a word are no apostrophes', '‘good’ advice', ['good', 'advice']],
    ['hyphens and dashes split', 'one-to-one — one—two', ['one', 'to', 'one', 'one', 'two']],
    ['numbers split at their marks', '30,000 and 3.5', ['30', '000', 'and', '3', '5']],
    ['a lost space splits at the full stop', 'ended.Then', ['ended', 'then']],
    ['ligatures and full width', 'eﬃcient ＡＢＣ', ['efficient', 'abc']],
    ['soft hyphen, zero width, joiner', 'co\u00ADop\u200Beration\u2060s', ['cooperations']],
    [
      'signs that nobody sees',
      'h\u{E0061}ar\u206Abour\u{E0100} cl\uFFF9osed\u2063 \u{E0041}qu\u1160ay\u2064s',
      ['harbour', 'closed', 'quays'],
    ],
    ['Thai syllables whatever the tags', 'ที่\u{E0061}นี่', ['ที่', 'นี่']],
    ['Cyrillic letters in a Latin word', 'hаrbоur РORT', ['harbour', 'port']],
    ['Latin letters in a Cyrillic word', 'пopт гoрoд', ['порт', 'город']],
    ['Greek letters in a Latin word', 'hαrbοur', ['harbour']],
    ['Armenian letters in a Latin word', 'hօսsе հarbօսr', ['house', 'harbour']],
    ['Latin letters in an Armenian word', 'oրենuդրnւթյnւն', ['օրենսդրություն']],
    ['letters of three scripts', 'hօսsе', ['house']],
    ['Armenian as it is', 'Հայաստանի կառավարություն', ['հայաստանի', 'կառավարություն']],
    ['words in small capitals', 'ᴛʜᴇ Hᴀʀʙᴏᴜʀ ꜱʟɪᴘᴡᴀʏ', ['the', 'harbour', 'slipway']],
    ['Cherokee letters in a Latin word', 'hꭺrbouꭱ ᎻARBOUᎡ', ['harbour', 'harbour']],
    ['Coptic letters in a Latin word', 'hⲁrbⲟur ⲤⲞuncil', ['harbour', 'council']],
    ['Lisu letters in a Latin word', 'hꓮrbꓳur ꓚꓳꓴꓠCꓲL', ['harbour', 'council']],
    ['rare Cyrillic letters in a Latin word', 'counciӏ wҽnt', ['council', 'went']],
    ['rare Greek letters in a Latin word', 'ϲounϹil proϳect ΖooΗ', ['council', 'project', 'zooh']],
    ['rare Armenian letters in a Latin word', 'ոeաs', ['news']],
    ['letters of four scripts in a Latin word', 'hꓮrbⲟuꭱs', ['harbours']],
    ['Cherokee as it is', 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎠᎴ', ['ꮳꮃꭹ', 'ꭶꮼꮒꭿꮝꮧ', 'ꭰꮄ']],
    ['Coptic as it is', 'Ⲡⲓⲣⲱⲙⲓ ⲛⲟⲩⲱⲓⲛⲓ', ['ⲡⲓⲣⲱⲙⲓ', 'ⲛⲟⲩⲱⲓⲛⲓ']],
    ['Lisu as it is', 'ꓡꓲꓢꓴ ꓐꓳ', ['ꓡꓲꓢꓴ', 'ꓐꓳ']],
    ['Kazakh with a Latin letter, Abkhaz', 'үкiмет аҽы', ['үкімет', 'аҽы']],
    ['Greek as it is', 'Ζωή και ϲπίτι', ['ζωη', 'και', 'σπιτι']],
    ['units', '5 μg 5 mg', ['5', 'μg', '5', 'mg']],
    ['phonetic letters', 'hɑrbour briɡade', ['harbour', 'brigade']],
    ['letters struck out and underlined', 'h\u0336a\u0336r\u0335bo\u0332ur', ['harbour']],
    ['raised dots in a word', 'h·ar·bo‧ur Со·вет', ['harbour', 'совет']],
    ['raised dots between Catalan l', 'col·lecció COL·LEGI', ['col', 'lecció', 'col', 'legi']],
    [
      'raised dots in lists',
      '서울·부산 乔·拜登 один · два',
      ['서울', '부산', '乔', '拜', '登', 'один', 'два'],
    ],
    [
      'signs that nobody sees in the place of spaces',
      'the\u2060council\u2060of\u2060the\u2060island\u2060voted, and\u200Bthe\u200Bferry\u200Bgoes\u200Bon\u200Buntil\u200Bspring',
      'the council of the island voted and the ferry goes on until spring'.split(' '),
    ],
    [
      'fillers that show as spaces, and signs that nobody sees within words',
      'th\u200Be\u3164har\u2060bour was\u115Fclo\u200Bsed\uFFA0and\u3164\u3164the\u3164fer\u1160ry\u115Fgoes',
      'the harbour was closed and the ferry goes'.split(' '),
    ],
    [
      'a filler that shows as a space, in Korean',
      '서울\u3164부산 ㄱ\u3164ㄴ',
      ['서울', '부산', 'ᄀ', 'ᄂ'],
    ],
    ['the filler of old Korean syllables', 'ᄀ\u1160 ', ['ᄀ']],
    [
      'the same in a long word, letter by letter and by syllable',
      `${[...'donaudampfschifffahrtsgesellschaft'].join('\u2060')} Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesellschaft`,
      ['donaudampfschifffahrtsgesellschaft', 'donaudampfschifffahrtsgesellschaft'],
    ],
    ['two scripts that share no look', 'iPhoneы', ['iphoneы']],
    ['decomposed letters', 'cafe\u0301', ['café']],
    ['direction marks', '\u202Btext\u202C', ['text']],
    ['case', 'NATO Straße', ['nato', 'strasse']],
    ['Chinese by character', '东京电', ['东', '京', '电']],
    ['Thai by syllable', 'นักประดาน้ำ', ['นักป', 'ระ', 'ดา', 'น้ํา']],
    ['Thai leading vowels', 'เรือแห่งไทย', ['เรือ', 'แห่ง', 'ไทย']],
    ['Thai silenced letters', 'วันจันทร์', ['วัน', 'จันทร์']],
    ['Khmer stacked letters', 'ស្នាម', ['ស្នាម']],
    ['Burmese: a bare letter closes the syllable before', 'ကသတိန', ['ကသ', 'တိန']],
    [
      'Burmese: a dot before or behind the silencer, whatever stands between that nobody sees',
      'က\u1014\u103A\u1037 က\u1014\u1037\u103A က\u1014\u1037\u2060\u103A',
      ['က\u1014\u1037\u103A', 'က\u1014\u1037\u103A', 'က\u1014\u1037\u103A'],
    ],
    [
      'a Thai vowel in front keeps its letter, also behind a Khmer sign that stacks',
      '\u1780\u17D2\u2060\u0E40\u0E01\u0E01\u0E01 \u1780\u17D2\u0E40\u0E01\u0E34',
      ['\u1780\u17D2\u0E40\u0E01\u0E01\u0E01', '\u1780\u17D2\u0E40\u0E01\u0E34'],
    ],
    [
      'signs that Unicode calls ignorable',
      'c\u17B4o\u180Bo\u180Fp\u2065e\uFFF0r\u{1BCA0}a\u{1D173}t\u{E0080}e',
      ['cooperate'],
    ],
    ['syllables whatever the zero-width spaces', 'ที่\u200bนี่', ['ที่', 'นี่']],
    ['Hindi by word', 'क्षेत्र में', ['क्षेत्र', 'में']],
    ['Japanese long vowels by character', 'サーバー', ['サ', 'ー', 'バ', 'ー']],
    ['numbers between unspaced characters', '于２０２５年', ['于', '2025', '年']],
    ['Thai numbers', 'ปี๒๕๖๘', ['ปี', '2568']],
    ['Korean by word', '항만청은 수요일', ['항만청은', '수요일']],
    ['Hebrew initials whatever the marks', 'צה״ל צה"ל', ['צה', 'ל', 'צה', 'ל']],
    ['marks without a letter', '\u0301\u0302 a', ['a']],
    ['Arabic vowel signs and tatweel', 'كِتَـاب', ['كتاب']],
    ['letters beyond the basic plane', '𝒳𝒴', ['xy']],
    ['lone surrogates are no text', 'a\ud800b', ['a', 'b']],
    ['nothing', ' … — ', []],
  ])('%s', (_, raw, keys) => {
    expect(readWords(raw).keys).toEqual(keys);
  });

  it.each([
    ['text of many scripts', scriptText],
    ['text of letters that look alike', lookAlikeText],
    ['syllables of mixed scripts', syllableText],
    ['random bytes and hostile characters', hostileText],
  ])('has the words of the definition, each at its place: %s', (_, text) => {
    fc.assert(
      fc.property(text, (raw) => {
        const words = readWords(raw);
        const expected = definedWords(raw);
        expect(words.keys).toEqual(expected.map((word) => word.key));
        expect([...words.starts]).toEqual(expected.map((word) => word.start));
        expect([...words.ends]).toEqual(expected.map((word) => word.end));
        expect([...words.hashes]).toEqual(words.keys.map(hashWord));
        const scan = scanWords(raw);
        expect(scan.count).toBe(words.keys.length);
        words.keys.forEach((key, at) => {
          const { start, end } = wordSpan(words, at, at);
          expect(foldWord(raw.slice(start, end))).toBe(key);
          expect(firstWordFrom(words, start)).toBe(at);
          expect(scan.traits[at]! & WEIGHT).toBe(weightOf(key));
        });
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same words whatever the white space and the dashes', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(' ', ' – ', '—', '\n\n', ', ', '\u00a0'))),
        (parts) => {
          const raw = parts.map(([text, gap]) => text + gap).join('');
          expect(readWords(raw).keys).toEqual(parts.map(([text]) => text));
        },
      ),
    );
  });

  it('cuts what is longer than any word, and never a character', () => {
    const long = readWords('x'.repeat(MAX_WORD_UNITS * 3 + 1));
    expect([...long.starts]).toEqual([0, 1, 2, 3].map((piece) => piece * MAX_WORD_UNITS));
    const astral = readWords(`x${'𐐀'.repeat(MAX_WORD_UNITS)}`);
    expect(astral.keys.join('')).toBe(`x${'𐐨'.repeat(MAX_WORD_UNITS)}`);
  });
});

/** The words of a text by the definition of `Words`, slowly: an independent reading to compare with. */
function definedWords(raw: string): { start: number; end: number; key: string }[] {
  const units = [...raw].map((character) => ({ character, kind: definedKind(character) }));
  const found: { start: number; end: number; key: string }[] = [];
  let offset = 0;
  let unseen = 0;
  for (let at = 0; at < units.length; ) {
    const { character, kind } = units[at]!;
    if (kind !== 'letter' && kind !== 'unspaced' && kind !== 'syllabic') {
      offset += character.length;
      at += 1;
      continue;
    }
    const start = offset;
    let [end, after] = definedEnd(units, at, start, unseen);
    if (kind === 'syllabic') {
      const length = definedSyllable(raw.slice(start, start + MAX_WORD_UNITS));
      [end, after] = [start + length, at + [...raw.slice(start, start + length)].length];
    }
    if (kind === 'letter' && unseen <= start && character.length === 1) {
      const pieces = raw.slice(start, end).split(UNSEEN);
      const letters = pieces.join('').length;
      if (pieces.length > 1 && letters > MOST_JOINED_LETTERS && letters >= 2 * pieces.length) {
        unseen = end;
        for (let on = after; on < units.length && units[on]!.kind !== 'separator'; on += 1)
          unseen += units[on]!.character.length;
        [end, after] = definedEnd(units, at, start, unseen);
      }
    }
    const key = foldWord(raw.slice(start, end));
    if (key !== '') found.push({ start, end, key });
    [at, offset] = [after, end];
  }
  return found;
}

interface Unit {
  character: string;
  kind: string;
}

/** Where the word that begins with a unit ends, and the unit behind it; before `unseen`, signs that nobody sees part words. */
function definedEnd(units: Unit[], at: number, start: number, unseen: number): [number, number] {
  const { character, kind } = units[at]!;
  const isParted = start < unseen && kind === 'letter' && character.length === 1;
  let [end, after] = [start + character.length, at + 1];
  for (let ahead = at + 1, place = end, apostrophes = 0; ahead < units.length; ahead += 1) {
    const next = units[ahead]!;
    if (place >= start + MAX_WORD_UNITS || (isParted && UNSEEN.test(next.character))) break;
    place += next.character.length;
    if (next.kind === 'mark' || (next.kind === 'letter' && kind === 'letter')) {
      [end, after, apostrophes] = [place, ahead + 1, 0];
    } else if (
      (next.kind === 'apostrophe' ||
        (next.kind === 'dot' &&
          joins(units[ahead - 1]!.character, units[ahead + 1]?.character ?? ''))) &&
      kind === 'letter' &&
      apostrophes === 0
    ) {
      apostrophes = 1;
    } else if (next.kind !== 'ignorable') break;
  }
  return [end, after];
}

/** Length of the syllable that a text of Thai, Lao, Tibetan, Burmese or Khmer starts with: the rule as a pattern. */
function definedSyllable(text: string): number {
  let place = 0;
  const there = [...text].flatMap((character) => {
    const at = place;
    place += character.length;
    return definedKind(character) === 'ignorable' ? [] : [{ character, at }];
  });
  const signs = there
    .map(({ character }) => {
      const kind = definedKind(character);
      if (/[\u0E40-\u0E44\u0EC0-\u0EC4]/.test(character)) return 'L';
      if (/[\u0E30\u0E32\u0E33\u0E45\u0EB0\u0EB2\u0EB3]/.test(character)) return 'V';
      if (/[\u17D2\u1039]/.test(character)) return 'S';
      if (/[\u0E4C\u0ECC]/.test(character)) return 'K';
      if (character === '\u103A') return 'A';
      if (character === '\u1037') return 'D';
      if (kind === 'mark') return 'M';
      return kind === 'syllabic' ? 'C' : ' ';
    })
    .join('');
  const marked = /[VSMDKA]*(?:(?<=S)(?:LC?|C)[VSMDKA]*)*/.source;
  const first = `[LCV](?:(?<=L)C)?${marked}`;
  const silent = `(?:C(?=K|D?A)${marked})*`;
  const bare = `C(?=[^VSMDKA]|$)${marked}`;
  const found = new RegExp(`^${first}${silent}(?:${bare}${silent}){0,2}`).exec(signs)![0];
  const last = there[found.length - 1]!;
  return last.at + last.character.length;
}

/** What takes the place of spaces and is not seen. */
const UNSEEN = /[\u1160\u180E\u200B\u2060-\u2064\uFEFF]/;

/** Whether a raised dot between two characters is not there. */
function joins(before: string, behind: string): boolean {
  const alike =
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]$/u;
  return [before, behind].every((one) => alike.test(one)) && !/^ll$/i.test(before + behind);
}

function definedKind(character: string): string {
  if ('·‧∙⋅'.includes(character)) return 'dot';
  if ("'’‘ʼʹ′`´＇׳".includes(character)) return 'apostrophe';
  if ('\u115F\u3164\uFFA0'.includes(character)) return 'separator';
  // What nobody sees; beside what Unicode calls so, tatweel and annotation marks.
  if (/[\p{Default_Ignorable_Code_Point}\u0640\uFFF9-\uFFFB]/u.test(character)) return 'ignorable';
  if (/[\p{M}\uFF9E\uFF9F]/u.test(character)) return 'mark';
  if (/\p{Nd}/u.test(character)) return 'letter';
  if (!/[\p{L}\p{N}]/u.test(character)) return 'separator';
  const unspaced =
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
  if (
    /[\u0E00-\u109F\u1780-\u17FF\uA9E0-\uA9FF\uAA60-\uAA7F]/.test(character) &&
    unspaced.test(character)
  )
    return 'syllabic';
  return unspaced.test(character) ? 'unspaced' : 'letter';
}

describe('isContentWord', () => {
  it.each([
    ['the', false],
    ['said', true],
    ['7', true],
    ['东', true],
    ['eu', false],
    ['부두', true],
    ['수', false],
    ['ที่', true],
    ['שלום', true],
    ['הוא', false],
    ['में', false],
    ['क्षेत्र', true],
    ['𠀀', true],
    ['خبر', true],
    ['من', false],
  ])('%s: %s', (key, is) => {
    expect(isContentWord(key)).toBe(is);
  });
});
