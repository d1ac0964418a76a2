import type { CorpusSize } from '../corpus/corpus';
import { accountedOnPage, missingText } from '../match/left-out';
import { countStory } from '../match/side';
import type { CreditContext } from '../provenance/credit';
import { type Copy, findOriginal, type OriginalFinding } from '../provenance/original-source';
import { hostOf, siteName } from '../provenance/page-address';
import { judgeCredit } from '../provenance/page-credit';
import type { PageReading } from '../text/page-reading';
import { type ChosenSources, chooseSources } from './choose-sources';
import { type Comparison, settleFurniture } from './compare';
import { settleCredits } from './matched-credits';
import type { AddedText, CreditFinding, Report, ReportPage } from './report';
import { headingsOf, reportCopy, reportSource } from './report-source';
import { furnitureSpans, type Story } from './story';
import { countReuse, judge } from './verdict';

/** A page on its way to its Report. */
export interface CheckedPage {
  reading: PageReading;
  story: Story;
  state: Report['state'];
  comparedWith: CorpusSize;
}

/**
 * The Report on a page from what it was compared with. Settles what is furniture and which
 * credits count in the stories it is given: they serve one Report.
 */
export function buildReport(checked: CheckedPage, comparisons: readonly Comparison[]): Report {
  const { reading, story: page, state } = checked;
  const { waiting, ...size } = checked.comparedWith;
  const chosen = chooseSources(comparisons);
  settleCredits(page, reading.blocks, creditContext(reading), [
    ...chosen.family,
    ...chosen.sources,
  ]);
  settleFurniture(page, chosen.sources);
  const sources = chosen.sources.map((source) => reportSource(page.side, source));
  const reuse = countReuse(
    page.side,
    chosen.sources,
    sources.map((source) => source.sourceShare),
  );
  const verdict = judge(reuse);
  const original =
    verdict === 'reprint' || verdict === 'partial' ? nameOriginal(reading, page, chosen) : null;
  return {
    format: 'firstprint-report',
    version: 1,
    state,
    page: reportPage(reading, page),
    verdict,
    original,
    credit: findCredit(reading, page, original),
    accountedFor: reuse.pageWords === 0 ? 0 : reuse.words / reuse.pageWords,
    sources,
    copies: chosen.copies.map(reportCopy),
    added: state === 'checked' ? addedText(page, chosen.sources) : [],
    comparedWith: waiting > 0 ? { ...size, waiting } : size,
  };
}

/** What reading the page's own credits needs to know of it. */
export function creditContext(reading: PageReading): CreditContext {
  return {
    site: reading.site,
    host: hostOf(reading.url),
    canonical: reading.canonical,
    url: reading.url,
    byline: reading.byline,
  };
}

function nameOriginal(
  reading: PageReading,
  page: Story,
  { sources, family }: ChosenSources,
): OriginalFinding | null {
  const reference = sources[0];
  if (reference === undefined) return null;
  return findOriginal({
    page: { ...reading, credits: page.credits },
    reference: copyOf(reference),
    copies: family.map(copyOf),
    pageIsFuller: countStory(page.side) > countStory(reference.source.side),
  });
}

function copyOf({ article, source }: Comparison): Copy {
  const { id, title, url, site, published } = article;
  return { id, title, url, site, published, credits: source.credits };
}

function findCredit(
  reading: PageReading,
  page: Story,
  original: OriginalFinding | null,
): CreditFinding {
  const { status, text, outlet, credit } = judgeCredit({
    page: { ...reading, credits: page.credits },
    original,
  });
  const paragraph = credit === null ? undefined : page.side.paragraphs[credit.block];
  const isInText = credit !== null && credit.place !== 'metadata' && paragraph !== undefined;
  return {
    status,
    text,
    outlet,
    page: isInText
      ? { start: paragraph.start + credit.start, end: paragraph.start + credit.end }
      : null,
  };
}

function reportPage(reading: PageReading, page: Story): ReportPage {
  return {
    url: reading.url,
    title: reading.title,
    site: siteName(reading.site, reading.url),
    published: reading.published,
    words: countStory(page.side),
    text: page.side.words.raw,
    furniture: furnitureSpans(page.side),
  };
}

/** Story that lies in no source's passages. */
function addedText(page: Story, sources: readonly Comparison[]): AddedText[] {
  const { side } = page;
  const accounted = new Uint8Array(side.words.keys.length);
  for (const { passages } of sources) {
    accountedOnPage(side, passages).forEach((flag, at) => {
      if (flag === 1) accounted[at] = 1;
    });
  }
  return missingText(side, accounted, headingsOf(page)).map(({ span }) => ({
    text: side.words.raw.slice(span.start, span.end),
    page: span,
  }));
}
