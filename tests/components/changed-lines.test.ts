import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedLines } from '@/components/added-lines';
import { type ChangedRun, changedLines, clipSame } from '@/components/changed-lines';
import { buildReport, paragraph } from '../fixtures/report-markup';
import { anyReport } from './report-arbitrary';

/** `same`, `{only the source}`, `<only the page>` */
const short = (runs: readonly ChangedRun[]) =>
  runs
    .map(({ kind, text }) => (kind === 'out' ? `{${text}}` : kind === 'in' ? `<${text}>` : text))
    .join('');

const changed = (...markup: string[]) => {
  const report = buildReport(
    markup.map((one) => paragraph(one)),
    [{}],
  );
  return report.sources.flatMap((source) => changedLines(source, report.added, report.page.text));
};

describe('changed lines', () => {
  it.each<[string, string[], string[]]>([
    ['nothing for verbatim text', ['One two three.'], []],
    ['nothing for a word that is only left out', ['One [~two~] three.'], []],
    ['words replaced', ['It has [two>three] boats.'], ['It has {two}<three> boats.']],
    ['a word put in', ['It has [+no+] boats.'], ['It has <no> boats.']],
    [
      'a word left out beside a change',
      ['The [~old~] ferry has [two>three] decks.'],
      ['The{old} ferry has {two}<three> decks.'],
    ],
  ])('show %s', (_, markup, lines) => {
    expect(changed(...markup).map(({ runs }) => short(runs))).toEqual(lines);
  });

  it('show a word put in between two passages of one block', () => {
    const [first, second] = ['It has', 'boats.'].map((text) => paragraph(text));
    const report = buildReport([first!, second!], [{}]);
    const source = report.sources[0]!;
    const [one, two] = source.passages;
    const pageText = 'It has no boats.';
    const passages = [
      { ...one!, class: 'edited' as const },
      { ...two!, page: { start: 10, end: 16 }, block: 0, class: 'edited' as const },
    ];
    const added = [{ text: 'no', page: { start: 7, end: 9 } }];
    const lines = changedLines({ ...source, passages }, added, pageText);
    expect(lines.map(({ runs }) => short(runs))).toEqual(['It has <no> boats.']);
    expect(lines[0]?.page).toEqual({ start: 0, end: 16 });
  });

  it('show nothing for an edited passage whose changes stand outside of it', () => {
    const report = buildReport([paragraph('One two.', 0, 'edited')], [{}]);
    expect(changedLines(report.sources[0]!, [], report.page.text)).toEqual([]);
  });

  it('show a rewritten passage even where no edit is known', () => {
    const report = buildReport([paragraph('One two.', 0, 'rewritten')], [{}]);
    const [line] = changedLines(report.sources[0]!, [], report.page.text);
    expect(line).toMatchObject({ class: 'rewritten', runs: [{ kind: 'same', text: 'One two.' }] });
  });

  it('hold the page’s text, word for word, beside the source’s words', () => {
    fc.assert(
      fc.property(anyReport, ({ sources, added, page }) => {
        for (const line of sources.flatMap((source) => changedLines(source, added, page.text))) {
          const there = line.runs.filter(({ kind }) => kind !== 'out').map(({ text }) => text);
          expect(there.join('')).toBe(page.text.slice(line.page.start, line.page.end));
        }
      }),
    );
  });
});

describe('clipping', () => {
  it('keeps the words beside a change and cuts the rest', () => {
    const runs: ChangedRun[] = [
      { kind: 'same', text: 'one two three four five six ' },
      { kind: 'in', text: 'new' },
      { kind: 'same', text: ' one two three four five six seven eight ' },
      { kind: 'out', text: 'old' },
      { kind: 'same', text: ' short' },
    ];
    expect(short(clipSame(runs, 2))).toBe('… five six <new> one two … seven eight {old} short');
  });

  it('leaves a line without changes whole', () => {
    const runs: ChangedRun[] = [{ kind: 'same', text: 'one two three four five six' }];
    expect(clipSame(runs, 1)).toEqual(runs);
  });

  it('never changes what changed', () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 1, max: 5 }), ({ sources, added, page }, words) => {
        for (const { runs } of sources.flatMap((source) =>
          changedLines(source, added, page.text),
        )) {
          const marked = (list: ChangedRun[]) => list.filter(({ kind }) => kind !== 'same');
          expect(marked(clipSame(runs, words))).toEqual(marked(runs));
        }
      }),
    );
  });
});

describe('added lines', () => {
  it('give a phrase the words around it, and a paragraph none', () => {
    const long = 'A whole new paragraph that is long enough to be read without anything around it.';
    const report = buildReport([paragraph('It has [+no+] boats.'), paragraph(`[+${long}+]`)], [{}]);
    expect(addedLines(report)).toMatchObject([
      { before: 'It has ', text: 'no', after: ' boats.' },
      { before: '', text: long, after: '' },
    ]);
  });
});
