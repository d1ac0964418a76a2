import type { Article } from '../corpus/article';
import type { Corpus } from '../corpus/corpus';
import { findCandidates } from '../match/candidates';
import { accountedOnPage, missingText } from '../match/left-out';
import { countStory, type Side } from '../match/side';
import type { CreditContext } from '../provenance/credit';
import { type Copy, findOriginal, type OriginalFinding } from '../provenance/original-source';
import { hostOf, isSelf, siteName } from '../provenance/page-address';
import { judgeCredit } from '../provenance/page-credit';
import { readStoredCredit } from '../provenance/stored-credit';
import type { PageReading } from '../text/page-reading';
import { MIN_PAGE_WORDS } from '../thresholds';
import { type ChosenSources, chooseSources } from './choose-sources';
import { type Comparison, compare, mayShare, settleFurniture } from './compare';
import { settleCredits } from './matched-credits';
import type { AddedText, CreditFinding, Report, ReportPage } from './report';
import { headingsOf, reportCopy, reportSource } from './report-source';
import { furnitureSpans, readPageStory, readSourceStory, type Story } from './story';
import { countReuse, judge } from './verdict';

/**
 * Checks one page against the corpus: the whole way from blocks of text to the Report.
 * Throws only what the corpus throws. The page never counts as its own source; articles
 * in `exclude`, by id, do not count either.
 */
export async function checkPage(
  reading: PageReading,
  corpus: Corpus,
  exclude: ReadonlySet<string> = new Set(),
): Promise<Report> {
  const { waiting, ...size } = await corpus.size();
  const context = creditContext(reading);
  const page = readPageStory(reading.blocks, reading, context);
  const words = countStory(page.side);
  const state =
    reading.state !== 'article'
      ? reading.state
      : words < MIN_PAGE_WORDS
        ? ('too-short' as const)
        : ('checked' as const);
  const comparisons = state === 'checked' ? await comparePage(page, reading, corpus, exclude) : [];
  const chosen = chooseSources(comparisons);
  settleCredits(page, reading.blocks, context, [...chosen.family, ...chosen.sources]);
  for (const source of chosen.sources) settleFurniture(page, source);
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

/** Every candidate aligned with the page; those without evidence are left out. */
async function comparePage(
  page: Story,
  reading: PageReading,
  corpus: Corpus,
  exclude: ReadonlySet<string>,
): Promise<Comparison[]> {
  const excluded = new Set(await corpus.numbersOf([...exclude]));
  const candidates = await findCandidates(page.side.words, corpus, excluded);
  const articles = await corpus.articles(candidates.map(({ number }) => number));
  return articles
    .filter((article) => !isSelf(reading, article.url) && mayShare(page, article.text))
    .map((article) => compare(page, article, readArticle(article)))
    .filter((comparison) => comparison !== null);
}

function readArticle(article: Article): Story {
  const context: CreditContext = {
    site: article.site,
    host: hostOf(article.url),
    canonical: null,
    url: article.url,
    byline: article.byline,
  };
  const story = readSourceStory(article.text, article, context);
  const credits = [...story.credits, ...readStoredCredit(article.credit, context)];
  return { ...story, credits };
}

function creditContext(reading: PageReading): CreditContext {
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
  const side: Side = page.side;
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
