import { expect, test } from 'vitest';
import { articlePrints, SCHEME_VERSION } from '@/lib/fingerprint/prints';

/**
 * Made-up sentences and their prints, joined to one number. Where one differs, prints that are stored already are no
 * longer those of their texts: `SCHEME_VERSION` is to be raised, so that they are made anew, and the
 * numbers below are to be taken from the new prints.
 */
const VERSION = 3;

test.each([
  [
    'Latin',
    'The Harbour Board voted 7–2 on Tuesday to close the old ferry pier until spring.',
    3218218088,
  ],
  [
    'with accents',
    'Der Hafenausschuß schließt die alte Fähre bis März, sagte die Sprecherin.',
    929090507,
  ],
  ['Cyrillic', 'Совет порта во вторник решил закрыть старый паромный причал до весны.', 1044382632],
  [
    'look-alikes',
    'Тhe hаrbour bоard voтed on Tuesday to clоse the оld ferry pier ᴜɴᴛɪʟ spring.',
    961510501,
  ],
  [
    'unseen signs',
    'The har\u200bbour board\u3164voted on Tues\u00adday to close the old ferry pier.',
    2229119636,
  ],
  ['Arabic', 'قرر مجلس الميناء يوم الثلاثاء إغلاق رصيف العبّارات القديم حتى الربيع.', 2716674799],
  ['Hindi', 'बंदरगाह बोर्ड ने मंगलवार को पुराने घाट को वसंत तक बंद करने का फैसला किया।', 73422293],
  ['Chinese', '港口委员会星期二决定关闭旧渡轮码头直到春天到来为止。', 2663467737],
  ['Thai', 'คณะกรรมการท่าเรือมีมติเมื่อวันอังคารให้ปิดท่าเรือเฟอร์รี่เก่าจนถึงฤดูใบไม้ผลิ', 2022038430],
])(`prints of a sentence, %s, are those of scheme ${VERSION}`, (_, text, joined) => {
  const prints = articlePrints(text);
  expect(prints.length).toBeGreaterThan(1);
  expect(prints.reduce((sum, print) => Math.imul(sum, 31) + print, 0) >>> 0).toBe(joined);
});

test('the numbers above are of the scheme that is in use', () => {
  expect(SCHEME_VERSION).toBe(VERSION);
});
