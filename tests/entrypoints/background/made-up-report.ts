import type { Report, ReportSource } from '@/lib/report/report';

/** A made-up Report: nothing found, unless said otherwise. */
export function madeUpReport(changes: Partial<Report> = {}): Report {
  return {
    format: 'firstprint-report',
    version: 1,
    state: 'checked',
    page: {
      url: 'https://paper.example/a',
      title: 'A title',
      site: 'The Paper',
      published: null,
      words: 100,
      text: 'made-up text',
      furniture: [],
    },
    verdict: 'none',
    original: null,
    credit: { status: 'no', text: null, outlet: null, page: null },
    accountedFor: 0,
    sources: [],
    copies: [],
    added: [],
    comparedWith: { articles: 3, newest: '2024-02-09' },
    ...changes,
  };
}

/** A made-up source of such a Report. */
export function madeUpSource(changes: Partial<ReportSource> = {}): ReportSource {
  return {
    id: 'a',
    title: 'A source',
    site: 'The Agency',
    url: 'https://agency.example/a',
    published: null,
    text: 'made-up text',
    pageShare: 1,
    sourceShare: 1,
    passages: [],
    leftOut: [],
    leftOutCounts: true,
    furniture: [],
    ...changes,
  };
}
