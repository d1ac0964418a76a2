import type { Article } from '../corpus/article';
import type { Corpus, CorpusSize } from '../corpus/corpus';
import { type Candidate, CandidateSearch } from '../match/candidates';
import { mayShare } from '../match/may-share';
import { mayShareNear } from '../match/may-share-near';
import { numberPage, type PageWords } from '../match/page-words';
import type { WordRange } from '../match/passages';
import { countStory, type Side } from '../match/side';
import { isSelf, selfKeys } from '../provenance/page-address';
import { readStoredCredit } from '../provenance/stored-credit';
import { joinBlocks, type PageReading } from '../text/page-reading';
import { forgetTexts } from '../text/text-memo';
import { readWords, type Words } from '../text/words';
import {
  COMPARED_CHARACTERS,
  LOOK_UP_ROUNDS,
  MIN_PAGE_WORDS,
  NEAREST_CANDIDATES,
  UNEXPLAINED_WORDS,
} from '../thresholds';
import { articleContext } from './article-credits';
import { buildReport, type CheckedPage, creditContext } from './build-report';
import { type Comparison, compare } from './compare';
import { dressedParagraphs, undress } from './dressed-copies';
import { findNearestMiss } from './nearest-miss';
import type { Report } from './report';
import { setApartParagraphs, sharesApart, takeBack } from './set-apart-copies';
import { copyStory, readPageStory, readSourceStory, type Story } from './story';
import { areWalls } from './wall';

/** Makes the Report so far of a check that goes on; null where it finds nothing. */
export type SoFar = () => Report | null;

/** Turns of the promise queue from asking the stored corpus to its requests to the database: about 30. */
const TURNS_TO_REQUEST = 60;

/**
 * Checks one page against the corpus: the whole way from blocks of text to the Report.
 * Throws only what the corpus throws. The page never counts as its own source; articles
 * in `exclude`, by id, do not count either, nor do passages of the phrases `uncounted` alone. The corpus may
 * still be opening, and is looked up while the page's story is read. `now` is the time of the check,
 * milliseconds since 1970: no later date is believed. Without it every date is.
 *
 * The corpus is looked up in two tiers. When the first has found reuse and the second is still to
 * come, `onFirst` gets what makes the Report so far, for whoever does not want to wait: it may be called
 * until the check ends, rests on fewer articles than the last one, and is null where it would find nothing. The second
 * tier goes on, for what is still unexplained, as long as it finds sources: a page of several
 * stories, each in many copies, fills the places of candidates with copies of one.
 */
export async function checkPage(
  reading: PageReading,
  opened: Corpus | Promise<Corpus>,
  exclude: ReadonlySet<string> = new Set(),
  onFirst?: (soFar: SoFar) => void,
  uncounted: readonly string[] = [],
  now?: number,
): Promise<Report> {
  forgetTexts();
  const all = readWords(joinBlocks(reading.blocks));
  const looking = beginLookUp(reading, all, opened, exclude);
  // What fails is told where it is waited for.
  looking.catch(() => undefined);
  await requestsMade();
  const story = readPageStory(reading.blocks, reading, creditContext(reading), all);
  const { corpus, size, itself, search, first } = await looking;
  const dressed = first.length === 0 ? [] : dressedParagraphs(reading.blocks);
  if (dressed.length > 0) {
    const articles = await corpus.articles(first.map(({ number }) => number));
    const others = articles.filter(({ url }) => !isSelf(reading, url));
    undress(story, dressed, others, readArticle);
  }
  const apart = first.length === 0 ? [] : setApartParagraphs(reading.blocks);
  const within = apart.length === 0 ? [] : first.filter((one) => sharesApart(story, apart, one));
  if (within.length > 0) {
    const articles = await corpus.articles(within.map(({ number }) => number));
    const others = articles.filter(({ url }) => !isSelf(reading, url));
    takeBack(story, apart, others, readArticle);
  }
  const page: CheckedPage = {
    reading,
    story,
    state: stateOf(reading, story),
    comparedWith: size,
    itself,
    uncounted,
    now,
  };
  if (page.state !== 'checked') return buildReport(page, []);
  // Numbered once: a Report so far is made of copies, and leaves the story as it is.
  const words = numberPage(story.side);
  const looked: Looked = { left: COMPARED_CHARACTERS, tooLong: 0, absent: 0, near: [] };
  const compared = await compareAll(page, words, corpus, first, looked);
  for (let round = 1; round <= LOOK_UP_ROUNDS; round += 1) {
    const ranges = unexplained(story.side, compared);
    if (ranges.length === 0) break;
    if (round === 1 && compared.length > 0) onFirst?.(() => soFar(page, compared));
    const further = await search.rest(ranges);
    const more = await compareAll(page, words, corpus, further, looked);
    // What is left is the page's own, or shared with nobody known.
    if (more.length === 0) break;
    compared.push(...more);
  }
  // Told last: such words put around a copy hide nothing.
  if (areWalls([story.side, ...compared.map(({ source }) => source.side)])) {
    return buildReport({ ...page, state: 'no-article' }, []);
  }
  const report = buildReport(
    { ...page, comparedWith: await knownOf(size, corpus, looked), tooLong: looked.tooLong },
    compared,
  );
  return compared.length > 0
    ? report
    : { ...report, nearestMiss: findNearestMiss(words, nearestOf(reading, looked)) };
}

/** The first tier of the look-up, for a page that may have a story; and what there is to compare with. */
async function beginLookUp(
  reading: PageReading,
  words: Words,
  opened: Corpus | Promise<Corpus>,
  exclude: ReadonlySet<string>,
) {
  const corpus = await opened;
  const { articles } = await corpus.size();
  const aside = await corpus.numbersOf([...exclude]);
  const search = new CandidateSearch(words, corpus, articles, new Set(aside));
  const [first, own] = await Promise.all([
    reading.state === 'article' ? search.first() : [],
    corpus.numbersAt(selfKeys(reading)),
  ]);
  const size = await corpus.size(new Set([...own, ...aside]));
  return { corpus, size, itself: own.length, search, first };
}

/**
 * Gives the corpus the turns of the promise queue that it needs to send its requests, where it is open:
 * it answers while the story is read. Too few turns would cost that time and nothing else.
 */
async function requestsMade(): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_REQUEST; turn += 1) await null;
}

/** The size with what the check itself found of articles that have lost their text. */
async function knownOf(size: CorpusSize, corpus: Corpus, { absent }: Looked): Promise<CorpusSize> {
  if (absent === 0) return size;
  const { lost } = await corpus.size();
  return lost === undefined ? size : { ...size, lost };
}

/** The best candidates of each look-up, the page itself not among them. */
function nearestOf(reading: PageReading, { near }: Looked): Article[] {
  return near.flatMap((articles) => {
    const others: Article[] = [];
    for (const article of articles) {
      if (others.length === NEAREST_CANDIDATES) break;
      if (!isSelf(reading, article.url)) others.push(article);
    }
    return others;
  });
}

/** What the candidates of one check came to. */
interface Looked {
  /** UTF-16 units of articles' texts that may still be compared. */
  left: number;
  /** Articles that were not compared, for want of that. */
  tooLong: number;
  /** Candidates whose articles are not there: deleted meanwhile, or without their text. */
  absent: number;
  /** The candidates of each look-up, best first. */
  near: Article[][];
}

function soFar(page: CheckedPage, compared: readonly Comparison[]): Report | null {
  const story = copyStory(page.story);
  const report = buildReport({ ...page, story }, compared.map(copyComparison));
  return report.verdict === 'none' ? null : report;
}

function stateOf(reading: PageReading, story: Story): Report['state'] {
  if (reading.state !== 'article') return reading.state;
  return countStory(story.side) < MIN_PAGE_WORDS ? 'too-short' : 'checked';
}

/**
 * Every candidate aligned with the page; those without evidence are left out. The first is always
 * compared, of the others those whose texts together are not too long.
 */
async function compareAll(
  { reading }: CheckedPage,
  words: PageWords,
  corpus: Corpus,
  candidates: readonly Candidate[],
  looked: Looked,
): Promise<Comparison[]> {
  const numbers = candidates.map(({ number }) => number);
  const articles = numbers.length === 0 ? [] : await corpus.articles(numbers);
  const places = new Map(
    // Articles that are gone are absent, and what is left cannot be told from what went.
    articles.length < candidates.length
      ? []
      : articles.map((article, at) => {
          const { places, isWhole } = candidates[at] as Candidate;
          return [article, isWhole ? places : null];
        }),
  );
  looked.absent += candidates.length - articles.length;
  looked.near.push(articles);
  const compared: Comparison[] = [];
  for (const article of articles) {
    const { length } = article.text;
    const near = places.get(article);
    const mayBe = near ? mayShareNear(words, article.text, near) : mayShare(words, article.text);
    if (!mayBe || isSelf(reading, article.url)) continue;
    if (length > looked.left && looked.left < COMPARED_CHARACTERS) {
      looked.tooLong += 1;
      continue;
    }
    looked.left -= length;
    const comparison = compare(words, article, readArticle(article));
    if (comparison !== null) compared.push(comparison);
  }
  return compared;
}

function readArticle(article: Article): Story {
  const context = articleContext(article);
  const story = readSourceStory(article.text, article, context);
  const credits = [...story.credits, ...readStoredCredit(article.credit, context)];
  return { ...story, credits };
}

/** Runs of story words that lie in no passage, long enough to be looked up. */
function unexplained(side: Side, comparisons: readonly Comparison[]): WordRange[] {
  const ranges: WordRange[] = [];
  const isOpen = (at: number) =>
    side.isStory[at] === 1 && comparisons.every(({ onPage }) => onPage[at] === 0);
  for (let at = 0; at < side.isStory.length; at += 1) {
    if (!isOpen(at)) continue;
    const start = at;
    while (at < side.isStory.length && isOpen(at)) at += 1;
    if (at - start >= UNEXPLAINED_WORDS) ranges.push({ start, end: at });
  }
  return ranges;
}

/** A Report settles what is furniture in the texts that it is made of, and cuts what is but quoted. */
function copyComparison({ source, alignment, onPage, ...rest }: Comparison): Comparison {
  const { link, echo } = alignment;
  return {
    ...rest,
    source: copyStory(source),
    alignment: { ...alignment, link: link.slice(), echo: echo.slice() },
    onPage: onPage.slice(),
  };
}
