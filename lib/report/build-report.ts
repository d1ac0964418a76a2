import type { CorpusSize } from '../corpus/corpus';
import { accountedOnPage, missingText } from '../match/left-out';
import { type GivenWords, givenWords, quotedWords } from '../match/quotation-share';
import { countStory } from '../match/side';
import type { CreditContext } from '../provenance/credit';
import type { OriginalFinding } from '../provenance/original-source';
import { hostOf, siteName } from '../provenance/page-address';
import { reasonSentence } from '../provenance/reason';
import type { PageReading } from '../text/page-reading';
import { HEADLINE_SHARE } from '../thresholds';
import { checkTerms } from './check-terms';
import { chooseSources } from './choose-sources';
import { type Comparison, cutToQuotations, settleFurniture } from './compare';
import { countReuse } from './count-reuse';
import { findCredit } from './find-credit';
import { headlineChange } from './headline-change';
import { judgeReuse } from './judge-reuse';
import { foldCredits, settleCredits } from './matched-credits';
import type { AddedText, OriginalSource, Report, ReportPage, ReportSource } from './report';
import { reportChain } from './report-chain';
import { headingsOf, reportCopy, reportSource } from './report-source';
import { furnitureSpans, type Story } from './story';
import { withTurnedPassages } from './turned-passages';
import { withoutPhrases } from './uncounted-phrases';
import { MatterReader, matterSpans } from './what-matters';
import { type FirstPrint, placedInTime, whoWasFirst } from './who-was-first';

/** A page on its way to its Report. */
export interface CheckedPage {
  reading: PageReading;
  story: Story;
  state: Report['state'];
  comparedWith: CorpusSize;
  /** Stored articles that are the page itself, and not among those. */
  itself?: number;
  /** Phrases that never count. */
  uncounted?: readonly string[];
  /** Articles that may be sources and were left out: together they are longer than one check compares. */
  tooLong?: number;
  /** The time of the check, milliseconds since 1970: no later date tells who was first. Without it all dates do. */
  now?: number | undefined;
}

/**
 * The Report on a page from what it was compared with. Settles what is furniture and which
 * credits count in the stories it is given: they serve one Report.
 */
export function buildReport(checked: CheckedPage, compared: readonly Comparison[]): Report {
  const { reading, story: page, state, tooLong = 0, itself = 0, now } = checked;
  const { waiting, lost = 0, ...size } = checked.comparedWith;
  const { comparisons, phrases } = withoutPhrases(page, compared, checked.uncounted ?? []);
  const chosen = chooseSources(comparisons);
  const printings = [...chosen.family, ...chosen.sources];
  settleCredits(page, reading.blocks, creditContext(reading), printings);
  settleFurniture(page, chosen.sources);
  foldCredits(page, printings);
  const reader = new MatterReader(page.side);
  const inMarks = quotedWords(page.side);
  const given = chosen.sources.map(({ source, alignment }) =>
    givenWords(inMarks, page.side, source.side, alignment.link),
  );
  const count = (sources: readonly ReportSource[]) =>
    countReuse(
      page.side,
      chosen.sources,
      sources.map((source) => source.sourceShare),
      given,
      chosen.boilerplate,
    );
  let sources = chosen.sources.map((source) => reportSource(reader, source));
  let reuse = count(sources);
  const verdict = judgeReuse(reuse);
  if (verdict === 'quotes') {
    chosen.sources.forEach((source, at) => {
      cutToQuotations(source, given[at] as GivenWords);
    });
    // Of a story that only quotes the same words nothing is left out, however many they are.
    sources = chosen.sources.map((source) => ({
      ...reportSource(reader, source),
      leftOutCounts: false,
    }));
    reuse = count(sources);
  } else if (verdict === 'none') {
    sources = sources.map((source) => ({ ...source, leftOutCounts: false }));
  }
  const first: FirstPrint =
    verdict === 'reprint' || verdict === 'partial'
      ? whoWasFirst(reading, page, chosen, now)
      : { input: null, original: null };
  const { input, original } = first;
  sources = sources.map((source) => placedInTime(source, reading, original, now));
  const credit = findCredit(reading, page, original, chosen.sources, verdict);
  const added = state === 'checked' ? addedText(page, reader, chosen.sources) : [];
  sources = sources.map((source) =>
    withTurnedPassages(withHeadline(reading, reader, source), added, page.side.words.raw),
  );
  return {
    format: 'firstprint-report',
    version: 1,
    state,
    page: reportPage(reading, page),
    verdict,
    original: original && reportOriginal(original),
    chain: input === null ? [] : reportChain(input, original, page, chosen.family),
    credit,
    terms: checkTerms({
      original,
      credit,
      credits: page.credits,
      source: sources[0],
      canonical: reading.canonical,
      links: reading.links,
    }),
    accountedFor: reuse.pageWords === 0 ? 0 : reuse.words / reuse.pageWords,
    sources,
    copies: chosen.copies.map(({ article }) => reportCopy(article)),
    added,
    comparedWith: {
      ...size,
      ...(waiting > 0 && { waiting }),
      ...(tooLong > 0 && { tooLong }),
      ...(lost > 0 && { lost }),
      ...(itself > 0 && { itself }),
    },
    ...(phrases.length > 0 && { notCounted: phrases }),
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
    basedOn: reading.basedOn ?? [],
  };
}

function reportOriginal({ proof, ...original }: OriginalFinding): OriginalSource {
  return { ...original, because: reasonSentence(original.reason) };
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
    kind: reading.kind ?? 'article',
    authors: reading.authors ?? [],
    modified: reading.modified ?? null,
    zone: reading.zone ?? null,
    section: reading.section ?? null,
    language: reading.language,
    canonical: reading.canonical,
  };
}

/** Story that lies in no source's passages. */
function addedText(page: Story, reader: MatterReader, sources: readonly Comparison[]): AddedText[] {
  const { side } = page;
  const accounted = new Uint8Array(side.words.starts.length);
  for (const { passages } of sources) {
    accountedOnPage(side, passages).forEach((flag, at) => {
      if (flag === 1) accounted[at] = 1;
    });
  }
  return missingText(side, accounted, headingsOf(page)).map((missing) => {
    const { span, kind } = missing;
    // Whole sentences are read for themselves; a word put into a kept one is easily overlooked.
    const matters = kind === 'words' && sources.length > 0 ? matterSpans(reader, missing) : [];
    const text = side.words.raw.slice(span.start, span.end);
    if (matters.length === 0) return { text, page: span };
    const told = matters.map(([kind, place]) => ({ kind, source: null, page: place }));
    return { text, page: span, matters: told };
  });
}

/** The source with the page's headline where that is another. */
function withHeadline(
  reading: PageReading,
  reader: MatterReader,
  source: ReportSource,
): ReportSource {
  if (!source.leftOutCounts || source.pageShare < HEADLINE_SHARE) return source;
  const headline = headlineChange(reading, source, reader.language);
  return headline === null ? source : { ...source, headline };
}
