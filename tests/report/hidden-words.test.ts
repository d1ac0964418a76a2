import { describe, expect, it, test } from 'vitest';
import { FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { checkStories } from '../support/check-stories';

/*
 * Reprints whose words a reader sees and a search does not find: fillers for spaces, signs that nobody sees, letters that
 * look like others. Stories are made up.
 */
const FERRY = FERRY_SOURCE.text.split('\n\n').filter((paragraph) => paragraph.length > 120);

/** Words of three letters and more with what stands in the middle of them changed. */
const inWords = (change: (letter: string) => string) => (text: string) =>
  text.replace(/(?<=\p{L})\p{L}(?=\p{L})/gu, change);

const letters = (from: string, to: string) => {
  const made = new Map([...from].map((letter, at) => [letter, [...to][at] as string]));
  return (text: string) => text.replace(/\p{L}/gu, (letter) => made.get(letter) ?? letter);
};

const smallCapitals = letters('abcdefghijklmnopqrstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ');

const HIDINGS: [how: string, hide: (text: string) => string][] = [
  ['a Hangul filler for each space', (text) => text.replaceAll(' ', '\u3164')],
  ['a half-width filler for every second space', (text) => text.replace(/ (\S+ )/g, '\uFFA0$1')],
  [
    'fillers for spaces, and signs without width in words',
    (text) => inWords((letter) => `${letter}\u200B`)(text).replaceAll(' ', '\u115F'),
  ],
  ['fillers without width in words', inWords((letter) => `\u1160${letter}`)],
  ['small capitals', smallCapitals],
  ['small capitals in part of each word', inWords(smallCapitals)],
  ['Cherokee letters in words', inWords(letters('avswzi', 'ꭺꮩꮪꮃꮓꭵ'))],
  ['Coptic letters in words', inWords(letters('aeoc', 'ⲁⲉⲟⲥ'))],
  ['Lisu letters in words', inWords(letters('lisunea', 'ꓡꓲꓢꓴꓠꓰꓮ'))],
  ['rare Cyrillic letters in words', inWords(letters('eyw', 'ҽүѡ'))],
];

describe.each(HIDINGS)('%s', (_, hide) => {
  it('hide no reprint', async () => {
    const report = await checkStories(FERRY.map(hide), { source: FERRY });
    expect(report).toMatchObject({ state: 'checked', verdict: 'reprint' });
    expect(report.accountedFor).toBeGreaterThan(0.95);
  });

  it('nor in the stored text', async () => {
    expect((await checkStories(FERRY, { source: FERRY.map(hide) })).verdict).toBe('reprint');
  });

  it('make none of a story of the page’s own', async () => {
    const report = await checkStories(INDEPENDENT_STORY.map(hide), { source: FERRY.map(hide) });
    expect(report.verdict).toBe('none');
  });
});

test('text of the same letters in another script is none', async () => {
  const lisu = letters('abcdefghijklmnoprstuvwxyz', 'ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ');
  const page = FERRY.map((text) => lisu(text.toLowerCase()));
  expect((await checkStories(page, { source: FERRY })).verdict).toBe('none');
});
