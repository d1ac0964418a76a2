import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '@/lib/text/fold-word';
import { hashWord, scanWords, WEIGHT, weightOf } from '@/lib/text/scan-words';
import { firstWordFrom, isContentWord, readWords, wordSpan } from '@/lib/text/words';
import { MAX_WORD_UNITS } from '@/lib/thresholds';
import { hostileText, scriptText } from './text-arbitrary';

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
    ['decomposed letters', 'cafe\u0301', ['café']],
    ['direction marks', '\u202Btext\u202C', ['text']],
    ['case', 'NATO Straße', ['nato', 'strasse']],
    ['Chinese by character', '东京电', ['东', '京', '电']],
    ['Thai by character with its marks', 'ที่', ['ที่']],
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
  for (let at = 0; at < units.length; ) {
    const { character, kind } = units[at]!;
    if (kind !== 'letter' && kind !== 'unspaced') {
      offset += character.length;
      at += 1;
      continue;
    }
    const start = offset;
    let [end, after] = [start + character.length, at + 1];
    for (let ahead = at + 1, place = end, apostrophes = 0; ahead < units.length; ahead += 1) {
      const next = units[ahead]!;
      if (place >= start + MAX_WORD_UNITS) break;
      place += next.character.length;
      if (next.kind === 'mark' || (next.kind === 'letter' && kind === 'letter')) {
        [end, after, apostrophes] = [place, ahead + 1, 0];
      } else if (next.kind === 'apostrophe' && kind === 'letter' && apostrophes === 0) {
        apostrophes = 1;
      } else if (next.kind !== 'ignorable') break;
    }
    const key = foldWord(raw.slice(start, end));
    if (key !== '') found.push({ start, end, key });
    [at, offset] = [after, end];
  }
  return found;
}

function definedKind(character: string): string {
  if ("'’‘ʼʹ′`´＇׳".includes(character)) return 'apostrophe';
  if (
    /[\u00AD\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/.test(
      character,
    )
  )
    return 'ignorable';
  if (/^[\uFE00-\uFE0F\u034F]$/.test(character)) return 'ignorable';
  if (/[\p{M}\uFF9E\uFF9F]/u.test(character)) return 'mark';
  if (/\p{Nd}/u.test(character)) return 'letter';
  if (!/[\p{L}\p{N}]/u.test(character)) return 'separator';
  const unspaced =
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
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
