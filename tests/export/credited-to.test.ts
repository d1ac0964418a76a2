// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sha256 } from '@/components/sha256';
import { FORMATS } from '@/lib/export/formats';
import type { OriginalSource, Report } from '@/lib/report/report';
import * as reports from '../fixtures/reports';
import { wordsIn } from '../support/export-text';
import { reportText } from '../support/report-text';
import { takeawayOf } from './sample-takeaway';

/* A page that credits an outlet that nobody knows, by how its first print is known. Outlets are made up. */
const credit: Report['credit'] = {
  status: 'other',
  text: 'Source: The Lorne Courier',
  outlet: 'The Lorne Courier',
  page: null,
  place: 'foot',
  kind: 'source-line',
  finding: null,
};
const by = (basis: NonNullable<OriginalSource['basis']>): Report => ({
  ...reports.UNKNOWN_FIRST,
  original: { ...reports.UNKNOWN_FIRST.original!, basis },
  credit,
});

const plain = (text: string) => text.replaceAll(/<[^>]*>|\\/gu, '');

it.each([
  ['en', 'html', 'Credited to The Lorne Courier'],
  ['en', 'markdown', 'Credited to The Lorne Courier'],
  ['de', 'html', 'The Lorne Courier ist als Quelle genannt'],
  ['de', 'markdown', 'The Lorne Courier ist als Quelle genannt'],
] as const)(
  'names nobody in whose place it is where the first print is not known: %s, %s',
  async (language, format, told) => {
    const words = await wordsIn(language);
    const make = async (report: Report) =>
      plain(String(await FORMATS[format].make(await takeawayOf(report), words, sha256)));
    for (const report of [by('date'), by('fullest'), { ...by('date'), original: null }]) {
      const paper = await make(report);
      expect(paper).toContain(told);
      expect(paper).not.toMatch(/Courier instead|stattdessen/u);
    }
    for (const basis of ['credit', 'link'] as const)
      expect(await make(by(basis))).toMatch(/Courier instead|stattdessen The Lorne Courier/u);
  },
);

it('says so in the terminal, too, and calls nobody the original there', () => {
  const text = reportText(by('date'));
  expect(text).toContain('Original: not known');
  expect(text).toContain('Credit:   this page credits The Lorne Courier\n');
  expect(reportText(by('credit'))).toContain('this page credits The Lorne Courier instead');
  for (const finding of ['named-once', 'credited-top', 'credited-foot'] as const) {
    const said = reportText({ ...by('date'), credit: { ...credit, status: 'yes', finding } });
    expect(said).toContain(reports.UNKNOWN_FIRST.original!.outlet);
    expect(said).not.toMatch(/the original(?! source is)/u);
  }
});
