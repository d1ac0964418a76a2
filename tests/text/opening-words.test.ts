import { expect, test } from 'vitest';
import { openingWords } from '@/lib/text/opening-words';

test.each([
  ['a short text whole', 'The boat stays.', 'The boat stays.'],
  [
    'whole words of a long one',
    'The council of Vessel Island voted on Tuesday to keep the night ferry running until spring.',
    'The council of Vessel Island voted on Tuesday to keep the night …',
  ],
  ['one line, from the first word on', '\n\n \u200b\u2003The boat\n\nstays.\t', 'The boat stays.'],
  ['text without spaces', '船'.repeat(200), `${'船'.repeat(64)} …`],
  ['no half character', `${'a'.repeat(63)}😀${'b'.repeat(60)}`, `${'a'.repeat(63)} …`],
  [
    'no half character where the rest is white space',
    `${'a'.repeat(60)}${' '.repeat(195)}😀`,
    'a'.repeat(60),
  ],
  ['nothing of nothing', ' \n\u200b ', ''],
])('%s', (_, text, words) => {
  expect(openingWords(text)).toBe(words);
});
