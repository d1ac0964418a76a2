import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/report/report';
import { FERRY_SOURCE, INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { checkStories } from '../support/check-stories';

/*
 * Quotation marks that a copy puts around what its source wrote itself, and those that print puts around
 * what somebody said. Stories are made up.
 */

/** Without quotations of its own. */
const TAKEN = INDEPENDENT_STORY.filter((paragraph) => !/[“"]/.test(paragraph));
const OWN = FERRY_SOURCE.text
  .split('\n\n')
  .filter((paragraph) => paragraph.length > 120 && !/[“"]/.test(paragraph));
/** Not all of it: who carries a whole source is a copy whatever stands around it. */
const PART = TAKEN.slice(0, Math.floor(0.8 * TAKEN.length));

async function verdictOn(page: readonly string[], source: readonly string[]): Promise<Verdict> {
  return (await checkStories(page, { source })).verdict;
}

const opened = (mark: string) => (paragraph: string) => `${mark}${paragraph}`;
/** As print goes on quoting: a mark before each paragraph, one behind the last. */
const spoken = (paragraphs: readonly string[]) =>
  paragraphs.map((paragraph, at) => `“${paragraph}${at === paragraphs.length - 1 ? '”' : ''}`);

describe.each(['"', '“', '”', '„', '«', '»', '‹', '「', '— ', '—', '– ', '＂'])(
  'a mark that nothing closes, “%s”',
  (mark) => {
    it('before each paragraph hides no reprint', async () => {
      expect(await verdictOn(PART.map(opened(mark)), TAKEN)).toBe('reprint');
    });

    it('nor beside as much text of the page’s own', async () => {
      const own = OWN.slice(0, PART.length);
      const page = [...own.slice(0, 2), ...PART.map(opened(mark)), ...own.slice(2)];
      expect(await verdictOn(page, TAKEN)).not.toBe('quotes');
      expect(await verdictOn(page, TAKEN)).not.toBe('none');
    });
  },
);

it.each<[how: string, page: string[]]>([
  ['each paragraph in marks', PART.map((paragraph) => `“${paragraph}”`)],
  ['all of it as one quotation', spoken(PART)],
  ['marks of several kinds', PART.map((one, at) => ['“', '« ', '— '][at % 3] + one)],
])('nothing but text in marks that its source does not have is a reprint: %s', async (_, page) => {
  expect(await verdictOn(page, TAKEN)).toBe('reprint');
});

const SAID = TAKEN.slice(0, 4);
it.each<[what: string, page: string[], source: string[]]>([
  [
    'a statement of several paragraphs that is closed at last',
    [...OWN.slice(0, 3), ...spoken(SAID), ...OWN.slice(3)],
    TAKEN,
  ],
  [
    'the same with a caption between two of them',
    [
      ...OWN.slice(0, 3),
      ...spoken(SAID).flatMap((one, at) =>
        at === 1 ? [one, 'The dyke at Lorne. (Photo: AP)'] : [one],
      ),
      ...OWN.slice(3),
    ],
    TAKEN,
  ],
  [
    'a statement each of whose paragraphs is closed',
    [...OWN.slice(0, 3), ...SAID.map((one) => `“${one}”`), ...OWN.slice(3)],
    TAKEN,
  ],
  [
    'a statement in full, behind who made it',
    ['The harbour master said on Monday:', ...SAID.map((one) => `“${one}”`)],
    SAID,
  ],
  [
    'the same as one quotation',
    [`The harbour master said on Monday: “${SAID.join(' ')}”`],
    [SAID.join(' ')],
  ],
  [
    'one that lost all its last marks, behind who made it',
    [...OWN.slice(0, 3), 'The harbour master said on Monday:', ...SAID.map(opened('“'))],
    TAKEN,
  ],
  [
    'one that lost its last mark',
    [...OWN.slice(0, 3), `“${SAID[0]}`, `“${SAID[1]}`, ...OWN.slice(3)],
    SAID,
  ],
  [
    'an interview that both print with dashes',
    [...OWN.slice(0, 3), ...SAID.map(opened('— ')), ...OWN.slice(3)],
    ['The harbour master was asked about it on Monday.', ...TAKEN.map(opened('— '))],
  ],
  [
    'speech whose marks the page lost half of',
    [...OWN.slice(0, 3), ...SAID.map(opened('“')), ...OWN.slice(3)],
    TAKEN.map((one) => `“${one}”`),
  ],
])('%s is a quotation', async (_, page, source) => {
  expect(await verdictOn(page, source)).toBe('quotes');
});
