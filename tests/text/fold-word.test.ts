import { describe, expect, it, test } from 'vitest';
import { foldWord, IGNORED_RANGES } from '@/lib/text/fold-word';

describe('foldWord', () => {
  it.each([
    ['case', 'NATO', 'nato'],
    ['full width', 'Ａｂｃ１', 'abc1'],
    ['half-width kana with its voice mark', 'ｶﾞ', 'ガ'],
    ['ligatures of type', 'eﬃcient', 'efficient'],
    ['decomposed letters', 'cafe\u0301', 'café'],
    ['apostrophes', 'д’Артаньян', "д'артаньян"],
    ['geresh', 'ג׳ורג׳', "ג'ורג'"],
    ['Swiss and German', 'Straße', 'STRASSE'],
    ['French ligature', 'œuvre', 'Oeuvre'],
    ['Turkish capitals', 'DIŞİŞLERİ', 'dışişleri'],
    ['Turkish place abroad', 'İstanbul', 'Istanbul'],
    ['phonetic letters', 'ɑɡɑin', 'again'],
    ['lines through letters', 'h\u0336a\u0335r\u0338bour', 'harbour'],
    ['lines over and under letters', 'h\u0305a\u0332r\u0333bour', 'harbour'],
    ['raised dots', 'har·bo‧ur', 'harbour'],
    ['the Catalan letter with a dot', 'coŀlecció', 'col·lecció'],
    ['Romanian cedilla', 'și', 'şi'],
    ['Russian ё', 'ещё', 'еще'],
    ['Greek capitals', 'ΑΘΗΝΑΣ', 'Αθήνας'],
    ['Greek capitals with dialytika', 'ΡΟΛΟΪ', 'ρολόι'],
    ['Greek polytonic', 'Ἀθῆναι', 'Αθηναι'],
    ['Arabic vowel signs', 'كِتَابٌ', 'كتاب'],
    ['Arabic tatweel', 'كتـــاب', 'كتاب'],
    ['Arabic hamza', 'أحمد', 'احمد'],
    ['Arabic final yeh', 'على', 'علي'],
    ['Arabic hamza decomposed', 'ا\u0654حمد', 'أحمد'],
    ['Persian letters', 'کتابی', 'كتابي'],
    ['Arabic presentation forms', 'ﻛﺘﺎﺏ', 'كتاب'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Arabic digits', '٢٠٢٥', '2025'],
    ['Persian digits', '۲۰۲۵', '2025'],
    ['Hindi digits', '२०२५', '2025'],
    ['Thai digits', '๒๕๖๘', '2568'],
    ['Hindi nukta', 'ख़बर', 'खबर'],
    ['Hindi nukta composed', '\u0958लम', 'कलम'],
    ['Hindi nasals', 'हिन्दी', 'हिंदी'],
    ['Hindi nasals before b', 'मुम्बई', 'मुंबई'],
    ['Hindi moon and dot', 'हूँ', 'हूं'],
    ['Korean decomposed', '서울'.normalize('NFD'), '서울'],
    ['zero-width non-joiner', 'می\u200cرود', 'میرود'],
  ])('%s', (_, one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
    expect(foldWord(one)).not.toBe('');
  });

  it.each([
    ['accents tell words apart', 'pêche', 'péché'],
    ['umlauts', 'schon', 'schön'],
    ['Hindi doubled n', 'अन्न', 'अंन'],
    ['й and и', 'йод', 'иод'],
    ['traditional and simplified', '國', '国'],
    ['Arabic teh marbuta', 'سنة', 'سنه'],
    ['Hebrew final letters', 'ם', 'מ'],
  ])('%s', (_, one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it.each([
    ['Vietnamese', 'được'],
    ['Yoruba', 'ẹ̀kọ́'],
    ['Lithuanian', 'šviẽsą́'],
    ['Croatian', 'đak'],
    ['Polish', 'łódź'],
    ['Armenian', 'հանրապետություն'],
  ])('leaves letters with marks of their own: %s', (_, word) => {
    expect(foldWord(word)).toBe(word.normalize('NFKC'));
  });

  it('changes nothing a second time', () => {
    for (let unit = 1; unit < 0x10000; unit += 1) {
      if (unit >= 0xd800 && unit <= 0xdfff) continue;
      const key = foldWord(String.fromCharCode(unit));
      if (foldWord(key) !== key) expect.fail(`U+${unit.toString(16)}: ${key} → ${foldWord(key)}`);
    }
  });
});

test('what is not there is what Unicode says nobody sees, tatweel and marks of annotations', () => {
  const ignored = new RegExp(`^(?:${IGNORED_RANGES})$`, 'u');
  const unseen = /^\p{Default_Ignorable_Code_Point}$/u;
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const character = String.fromCodePoint(point);
    const isIgnored =
      unseen.test(character) || point === 0x640 || (point >= 0xfff9 && point <= 0xfffb);
    if (ignored.test(character) !== isIgnored) wrong.push(`U+${point.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});
