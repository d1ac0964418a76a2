import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { STRONG_RUN_WORDS } from '@/lib/thresholds';
import { checkStories } from '../support/check-stories';
import { toldTwice } from '../support/told-twice';
import { wordsOutOfPlace } from '../support/words-out-of-place';

/*
 * What of a shared quotation is shared: the words said, and who said them where both tell it alike.
 * Stories are made up.
 */

const SAID = 'At no time did the water come within a metre of the crest, nor will it this year';
const OWN = [
  'Councillors in Orrin will decide on Thursday whether to hold a public inquiry into the flood that cut off Lowmere in March.',
  'The push comes from a residents’ group, which delivered a petition with 1,900 signatures yesterday morning.',
  'An inquiry would cost around 400,000, according to a paper for the meeting, and would not report before next spring.',
];
const OTHER = [
  'The gates of the dam were opened eleven hours later than the emergency plan requires, duty logs seen by this paper show.',
  'Repairs have cost the county about 2.6 million so far, and insurers have yet to say what they will pay.',
];

const around = (quoted: readonly string[], [first, ...rest]: readonly string[]) => [
  first as string,
  ...quoted,
  ...rest,
];
const shared = ({ page, sources }: Report) =>
  sources.flatMap(({ passages }) =>
    passages.map(({ page: at }) => page.text.slice(at.start, at.end)),
  );

describe('who said a quotation', () => {
  it.each<[how: string, page: string[], source: string[], shared: string[]]>([
    [
      'in eight words alike behind it is shared with it',
      [`“${SAID},” the director of the dam told reporters on Monday.`],
      [`“${SAID},” the director of the dam told reporters on Tuesday.`],
      [`“${SAID},” the director of the dam told reporters on`],
    ],
    [
      'in eight words alike before it is shared with it',
      [`Yesterday the director of the dam told reporters there: “${SAID}.”`],
      [`Later the director of the dam told reporters there: “${SAID}.”`],
      [`the director of the dam told reporters there: “${SAID}.”`],
    ],
    [
      'in eight words alike around a paragraph’s end is shared, too',
      [`“${SAID},” said the director.`, `Helena Marsk told reporters there: “${SAID.slice(3)}!”`],
      [`“${SAID},” said the director.`, `Helena Marsk told reporters there: “${SAID.slice(3)}!”`],
      [`“${SAID},” said the director.`, `Helena Marsk told reporters there: “${SAID.slice(3)}!”`],
    ],
    [
      'in eight words alike is shared where the page lost the marks',
      [`${SAID}, the director of the dam told reporters there.`],
      [`“${SAID},” the director of the dam told reporters there.`],
      [`${SAID}, the director of the dam told reporters there.`],
    ],
    [
      'in seven words alike is the page’s own',
      [`“${SAID},” the director of the dam told reporters.`],
      [`“${SAID},” the director of the dam told reporters.`],
      [`“${SAID}`],
    ],
    [
      'in eight words of which one is another is the page’s own',
      [`“${SAID},” the director of the dam told journalists there.`],
      [`“${SAID},” the director of the dam told reporters there.`],
      [`“${SAID}`],
    ],
  ])('%s', async (_, page, source, expected) => {
    const report = await checkStories(around(page, OWN), { source: around(source, OTHER) });
    expect(report.verdict).toBe('quotes');
    expect(shared(report)).toEqual(expected);
    expect(toldTwice(report, STRONG_RUN_WORDS)).toEqual([]);
    expect(wordsOutOfPlace(report)).toEqual([]);
  });
});

// Made-up words: sentences of them mean nothing, and share only what the test gives both.
const WORDS =
  'harbour council ferry winter repair budget minister valley bridge forecast harvest signal captain officer dredger pier granite lantern orchard meadow timber kettle violin glacier saddle thunder copper marble ribbon cellar pepper basket the of to in a and by for with on at was had'.split(
    ' ',
  );
const words = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength, maxLength }).map((some) => some.join(' '));
const paragraph = fc
  .array(
    words(12, 25).map((text) => `${text}.`),
    { minLength: 2, maxLength: 3 },
  )
  .map((sentences) => sentences.map(capital).join(' '));
const story = fc.array(paragraph, { minLength: 4, maxLength: 5 });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How the page tells who spoke: as the source, in its own words, or in both with the source's first or last. */
const HOW = {
  same: (source: string) => source,
  own: (_: string, page: string) => page,
  ends: (source: string, page: string) => `${page} ${source}`,
  begins: (source: string, page: string) => `${source} ${page}`,
};
const how = fc.constantFrom(...Object.values(HOW));
const quotation = fc.record({
  said: words(12, 40),
  lead: fc.tuple(words(0, 10), words(0, 6), how),
  tail: fc.tuple(words(0, 10), words(0, 6), how),
  /** Whether quotation marks stand around it on the page and in the source. */
  marks: fc.tuple(fc.boolean(), fc.boolean()),
  isRepeated: fc.boolean(),
});

describe('a Report on shared quotations', () => {
  it('tells no eight words in a row as left out and as added', async () => {
    let quotes = 0;
    let alike = 0;
    await fc.assert(
      fc.asyncProperty(
        story,
        story,
        fc.array(quotation, { minLength: 1, maxLength: 3 }),
        async (own, other, quotations) => {
          const page = [...own];
          const source = [...other];
          quotations.forEach(({ said, lead, tail, marks, isRepeated }, at) => {
            const tell = (before: string, behind: string, isMarked: boolean) =>
              capital(
                `${before} said ${isMarked ? `“${capital(said)},”` : `${said},`} ${behind}.`.trim(),
              );
            const leadOn = lead[2](lead[0], lead[1]);
            const told = tell(leadOn, tail[2](tail[0], tail[1]), marks[0]);
            page.splice(2 + at, 0, told);
            source.splice(1 + at, 0, tell(lead[0], tail[0], marks[1]));
            if (isRepeated) page.push(told);
          });
          const report = await checkStories(page, { source });
          expect(toldTwice(report, STRONG_RUN_WORDS)).toEqual([]);
          expect(wordsOutOfPlace(report)).toEqual([]);
          if (report.verdict !== 'quotes') return;
          quotes += 1;
          if (toldTwice(report, 3).length > 0) alike += 1;
        },
      ),
      { numRuns: 150 },
    );
    // The law would hold of Reports without quotations, and where nobody tells alike who spoke, too.
    expect(quotes).toBeGreaterThan(20);
    expect(alike).toBeGreaterThan(7);
  });
});
