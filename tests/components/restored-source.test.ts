import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLines } from '@/components/folded-lines';
import { type RestoredLine, restoreSource } from '@/components/restored-source';
import type { Report, ReportSource } from '@/lib/report/report';
import { buildReport, paragraph } from '../fixtures/report-markup';
import { QUOTES, REPRINT } from '../fixtures/reports';
import { anyReport } from './report-arbitrary';

const restore = (...markup: string[]) => {
  const report = buildReport(
    markup.map((one) => paragraph(one)),
    [{}],
  );
  return restoreSource(report.sources[0] as ReportSource, report.page.text);
};

/** A line in short: its kind, and its text with left-out words in square brackets. */
const short = (line: RestoredLine): string => {
  if (line.kind === 'kept')
    return `kept: ${line.runs.map(({ kind, text }) => (kind === 'left-out' ? `[${text}]` : text)).join('')}`;
  if (line.kind === 'left-out') return `${line.place}: ${line.paragraphs.join(' / ')}`;
  return `${line.kind}: ${line.text}`;
};

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const textOf = (line: RestoredLine): string => {
  if (line.kind === 'kept') return line.runs.map(({ text }) => text).join('');
  return line.kind === 'left-out' ? line.paragraphs.join(' ') : line.text;
};

describe('the restored source', () => {
  it.each<[string, string[], string[]]>([
    ['a kept text', ['One two.', 'Three.'], ['kept: One two.', 'kept: Three.']],
    ['an opening', ['[-One two.-]', 'Three.'], ['opening: One two.', 'kept: Three.']],
    [
      'a whole paragraph',
      ['One.', '[-Two.-]', 'Three.'],
      ['kept: One.', 'paragraphs: Two.', 'kept: Three.'],
    ],
    [
      'several paragraphs that one cut took',
      ['One.', '[-Two.-]', '[-Three.-]', 'Four.'],
      ['kept: One.', 'paragraphs: Two. / Three.', 'kept: Four.'],
    ],
    [
      'the end of a paragraph, with the quotation mark that opens it',
      ['He said so. [-“And this too,” he said.-]'],
      ['kept: He said so. ', 'paragraph-end: “And this too,” he said.'],
    ],
    [
      'the start of a paragraph',
      ['One.', '[-Two.-] Three.'],
      ['kept: One.', 'paragraph-start: Two.', 'kept: Three.'],
    ],
    [
      'the middle of a paragraph',
      ['One. [-Two.-] Three.'],
      ['kept: One. ', 'paragraph-middle: Two.', 'kept: Three.'],
    ],
    [
      'a word inside a kept sentence',
      ['On Monday [~President~] Aksel spoke.'],
      ['kept: On Monday [President] Aksel spoke.'],
    ],
    ['a subhead', ['One.', '[#Two#]', 'Three.'], ['kept: One.', 'heading: Two', 'kept: Three.']],
    [
      'furniture, which is no opening',
      ['[=Sign up now=]', '[-One.-]', 'Two.', '[=Photo: A. B.=]'],
      ['furniture: Sign up now', 'opening: One.', 'kept: Two.', 'furniture: Photo: A. B.'],
    ],
    [
      'replaced words as the source had them',
      ['It has [two>three] boats.'],
      ['kept: It has two boats.'],
    ],
  ])('shows %s', (_, markup, lines) => {
    expect(restore(...markup).map(short)).toEqual(lines);
  });

  it('gives each kept line its place on the page, word for word', () => {
    for (const line of restoreSource(REPRINT.sources[0] as ReportSource, REPRINT.page.text)) {
      if (line.kind !== 'kept') continue;
      const there = REPRINT.page.text.slice(line.page?.start, line.page?.end);
      const kept = line.runs.filter(({ kind }) => kind === 'kept').map(({ text }) => text);
      expect(wordsOf(there)).toEqual(wordsOf(kept.join('')));
    }
  });

  it('says where a left-out passage would stand', () => {
    const [, , gone] = restore('One.', 'Two.', '[-Three.-]');
    expect(gone).toMatchObject({ kind: 'left-out', page: { start: 10, end: 10 } });
  });

  it('takes single line breaks for paragraphs where there is no blank line', () => {
    const report = buildReport([paragraph('One.'), paragraph('Two.')], [{}]);
    const source = report.sources[0] as ReportSource;
    const lines = restoreSource(
      { ...source, text: source.text.replace('\n\n', '\n ') },
      report.page.text,
    );
    expect(lines.map(short)).toEqual(['kept: One.', 'kept: Two.']);
  });

  it('calls nothing left out of a source that the page hardly uses', () => {
    const source = QUOTES.sources[0] as ReportSource;
    const kinds = restoreSource(source, QUOTES.page.text).map(({ kind }) => kind);
    expect(kinds).toEqual(['elsewhere', 'kept', 'elsewhere', 'elsewhere']);
  });

  it('shows words that no span claims as not on the page', () => {
    const report = buildReport([paragraph('One. Two three.')], [{}]);
    const source = report.sources[0] as ReportSource;
    const cut = { ...source, passages: [{ ...source.passages[0]!, source: { start: 0, end: 4 } }] };
    expect(restoreSource(cut, report.page.text).map(short)).toEqual([
      'kept: One.',
      'elsewhere: Two three.',
    ]);
  });

  it('holds every word of every source exactly once and in order', () => {
    fc.assert(
      fc.property(anyReport, ({ sources, page }: Report) => {
        for (const source of sources) {
          const lines = restoreSource(source, page.text);
          expect(lines.flatMap((line) => wordsOf(textOf(line)))).toEqual(wordsOf(source.text));
        }
      }),
    );
  });

  it('points into the page only', () => {
    fc.assert(
      fc.property(anyReport, ({ sources, page }: Report) => {
        for (const line of sources.flatMap((source) => restoreSource(source, page.text))) {
          if (!('page' in line) || line.page === null) continue;
          expect(line.page.start).toBeGreaterThanOrEqual(0);
          expect(line.page.end).toBeGreaterThanOrEqual(line.page.start);
          expect(line.page.end).toBeLessThanOrEqual(page.text.length);
        }
      }),
    );
  });
});

describe('folding', () => {
  const fold = (...markup: string[]) =>
    foldLines(restore(...markup)).map((line) =>
      line.kind === 'fold' ? `${line.of} × ${line.lines.length}` : short(line),
    );

  it.each<[string, string[], string[]]>([
    [
      'keeps the neighbours of what was left out',
      ['One.', 'Two.', 'Three.', '[-Four.-]', 'Five.', 'Six.', 'Seven.'],
      ['kept × 2', 'kept: Three.', 'paragraphs: Four.', 'kept: Five.', 'kept × 2'],
    ],
    [
      'does not fold a single paragraph',
      ['One.', '[-Two.-]', 'Three.', 'Four.', 'Five.', '[-Six.-]'],
      [
        'kept: One.',
        'paragraphs: Two.',
        'kept: Three.',
        'kept: Four.',
        'kept: Five.',
        'paragraphs: Six.',
      ],
    ],
    [
      'never folds a line that lost a word',
      ['One.', 'Two.', 'Three.', 'Four [~five~] six.', 'Seven.', 'Eight.', 'Nine.'],
      ['kept × 2', 'kept: Three.', 'kept: Four [five] six.', 'kept: Seven.', 'kept × 2'],
    ],
    [
      'folds furniture however short, and looks past it',
      ['[=Promo=]', 'One.', '[=Caption=]', '[-Two.-]', '[=Ad=]', '[=Share=]'],
      ['furniture × 1', 'kept: One.', 'furniture × 1', 'paragraphs: Two.', 'furniture × 2'],
    ],
    ['folds all of a whole copy', ['One.', 'Two.', 'Three.'], ['kept × 3']],
    [
      'folds furniture with the kept text on both its sides',
      ['[=Promo=]', 'One.', 'Two.', '[=Caption=]', 'Three.', 'Four.', '[=Ad=]'],
      ['furniture × 1', 'kept × 5', 'furniture × 1'],
    ],
  ])('%s', (_, markup, lines) => {
    expect(fold(...markup)).toEqual(lines);
  });

  it('folds all that stands around an excerpt, furniture too', () => {
    const lines: RestoredLine[] = (
      ['furniture', 'elsewhere', 'kept', 'elsewhere', 'furniture', 'elsewhere'] as const
    ).map((kind, start) => {
      const source = { start, end: start + 1 };
      return kind === 'kept'
        ? { kind, source, runs: [], page: null, hasLeftOutWords: false, matters: [] }
        : { kind, source, text: '' };
    });
    const folded = foldLines(lines, null, true);
    expect(
      folded.map((line) => (line.kind === 'fold' ? [line.of, line.lines.length] : [])),
    ).toEqual([['elsewhere', 2], [], ['elsewhere', 3]]);
  });

  it('loses no line and keeps their order', () => {
    fc.assert(
      fc.property(anyReport, ({ sources, page }) => {
        const lines = restoreSource(sources[0] as ReportSource, page.text);
        for (const isExcerpt of [false, true]) {
          const unfolded = foldLines(lines, null, isExcerpt).flatMap((line) =>
            line.kind === 'fold' ? line.lines : [line],
          );
          expect(unfolded).toEqual(lines);
        }
      }),
    );
  });
});
