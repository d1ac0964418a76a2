import { writeFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import * as v from 'valibot';
import { MemoryCorpus } from '@/lib/corpus/memory-corpus';
import { pageReadingSchema } from '@/lib/messaging/page-reading-schema';
import { sameOutlet } from '@/lib/provenance/outlets';
import { readPageMetadata } from '@/lib/provenance/page-metadata';
import { checkPage } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import { Complaints, lineOf } from './complaints';
import { counted } from './counted';
import { callersOutput } from './evaluate-arguments';
import {
  EVALUATE_PAGES_HELP,
  EVALUATE_PAGES_USAGE,
  type EvaluatePagesOptions,
  parseEvaluatePages,
} from './evaluate-pages-arguments';
import { callersPath } from './page-arguments';
import { bundle, launchChromium, openPage } from './page-bundle';
import { pageCosts } from './page-costs';
import type { PeerReading, Readings } from './page-readers';
import { areSameAuthors, isSameDate, isSameTitle, lostParagraphs, tokenF1 } from './page-scores';
import {
  type CreditTruth,
  ownAddress,
  type PageSet,
  type PageTruth,
  pageBytes,
  readCreditTruths,
  readSets,
} from './page-sets';
import {
  creditTable,
  type PageScore,
  type ReaderScore,
  scoreTable,
  worstPages,
} from './page-tables';

export interface Voices {
  /** The table, for standard output. */
  say(line: string): void;
  /** Progress and complaints, for standard error. */
  complain(line: string): void;
}

/** Pages open at once: reading waits for the browser half of its time. */
const TABS = 2;
const PROGRESS_EVERY = 20;
/** A page that takes longer is given up. */
const PAGE_TIMEOUT_MS = 90_000;

/** Runs the command; answers with its exit code. */
export async function evaluatePages(args: readonly string[], voices: Voices): Promise<number> {
  const options = parseEvaluatePages(args);
  if ('help' in options) {
    voices.say(EVALUATE_PAGES_HELP);
    return 0;
  }
  if ('problem' in options) {
    voices.complain(`${options.problem}\n${EVALUATE_PAGES_USAGE}`);
    return 2;
  }
  let sets: PageSet[];
  let credits: CreditTruth[];
  const data = callersPath(options.data);
  try {
    sets = readSets(data, options.sets, options.limit);
    credits = readCreditTruths(data);
  } catch (error) {
    voices.complain((error as Error).message);
    return 2;
  }
  if (options.cost > 0) {
    const browser = await launchChromium();
    try {
      for (const line of await pageCosts(browser, sets, options.cost)) voices.say(line);
    } finally {
      await browser.close();
    }
    return 0;
  }
  return (await run(options, sets, credits, voices)) === 0 ? 0 : 1;
}

/** Answers with the number of pages and lines that could not be read. */
async function run(
  options: EvaluatePagesOptions,
  sets: readonly PageSet[],
  credits: readonly CreditTruth[],
  { say, complain }: Voices,
): Promise<number> {
  const script = await bundle('tests/support/page-readers.ts');
  const browser = await launchChromium();
  const scores: PageScore[] = [];
  const complaints = new Complaints(complain);
  let failed = 0;
  try {
    const context = await browser.newContext();
    for (const set of sets) {
      for (const line of set.bad) {
        failed += 1;
        const where = lineOf(`${set.name}/truth.jsonl.gz`, line);
        complaints.add({ kind: 'line', where, reason: 'no page with "id" and "file".' });
      }
      const mine: PageScore[] = [];
      const waiting = [...set.pages];
      const work = async () => {
        for (let page = waiting.shift(); page; page = waiting.shift()) {
          try {
            mine.push(await scorePage(context, script, set, page));
          } catch (error) {
            failed += 1;
            const reason = (error as Error).message.split('\n')[0] ?? '';
            complaints.add({ kind: reason, where: `${set.name}, ${page.id}`, reason });
          }
          if (mine.length % PROGRESS_EVERY === 0) {
            complain(`${set.name}: ${mine.length} of ${counted(set.pages.length, 'page')}`);
          }
        }
      };
      await Promise.all(Array.from({ length: TABS }, work));
      const order = new Map(set.pages.map(({ id }, at) => [id, at]));
      mine.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
      scores.push(...mine);
    }
  } finally {
    await browser.close();
  }
  complaints.conclude();
  for (const line of scoreTable(scores)) say(line);
  const judged = credits.flatMap((credit) => {
    const page = scores.find(({ id }) => id === credit.id);
    return page ? [{ ...credit, ...page.credit, isRight: namesSource(page, credit.source) }] : [];
  });
  for (const line of creditTable(judged)) say(line);
  if (options.worst > 0) for (const line of worstPages(scores, options.worst)) say(line);
  if (options.out !== null) {
    writeFileSync(callersOutput(options.out), JSON.stringify({ pages: scores, credits: judged }));
  }
  return failed;
}

/** "AP; Reuters" are two sources: one of them is enough. */
function namesSource({ credit }: PageScore, source: string): boolean {
  return source
    .split(/\s*[;,/]\s*|\s+(?:and|via)\s+/)
    .concat(source)
    .some((name) => name !== '' && sameOutlet(name, credit.outlet));
}

const empty = new MemoryCorpus();

async function scorePage(
  context: BrowserContext,
  script: string,
  set: PageSet,
  page: PageTruth,
): Promise<PageScore> {
  const body = pageBytes(set, page);
  const url = (page.isMadeUp ? ownAddress(body) : null) ?? page.url;
  const world = await openPage(context, { url, body }, script);
  try {
    const readings = await inTime(world.run<Readings>('firstprint.readAll()'));
    const { milliseconds } = readings.firstprint;
    const reading = readPageMetadata(v.parse(pageReadingSchema, readings.firstprint.reading));
    const report = await checkPage(reading, empty);
    const text =
      page.text ??
      (page.html && (await world.run<string>(`firstprint.htmlText(${JSON.stringify(page.html)})`)));
    const truth = { ...page, text: text || null };
    const ours = {
      text: storyOf(report),
      title: report.page.title,
      byline: reading.byline,
      published: report.page.published,
      milliseconds,
    };
    return {
      id: page.id,
      set: set.name,
      kind: page.kind,
      isArticle: reading.state === 'article',
      credit: {
        found: report.credit.status !== 'no',
        outlet: report.credit.outlet,
        text: report.credit.text,
      },
      firstprint: score(ours, truth),
      readability: score(readings.readability, truth),
      defuddle: score(readings.defuddle, truth),
    };
  } finally {
    await world.close();
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took too long.')), PAGE_TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What the Report counts as story: the page's text without its furniture. */
function storyOf({ page }: Report): string {
  let story = '';
  let at = 0;
  for (const { start, end } of page.furniture) {
    story += `${page.text.slice(at, start)}\n\n`;
    at = end;
  }
  return story + page.text.slice(at);
}

function score(got: PeerReading, truth: PageTruth): ReaderScore {
  const { text } = truth;
  const paragraphs = truth.paragraphs ?? (text ?? '').split(/\n+/);
  const lost = text === null ? null : lostParagraphs(paragraphs, got.text);
  const added = text === null ? null : lostParagraphs(got.text.split(/\n+/), text);
  return {
    f1: text === null ? null : tokenF1(got.text, text),
    paragraphs: paragraphs.length,
    lost,
    added,
    title: truth.title === null ? null : isSameTitle(got.title, truth.title),
    date: truth.date === null ? null : isSameDate(isoOf(got.published), truth.date),
    authors:
      truth.author === null ? null : areSameAuthors(got.byline ? [got.byline] : [], truth.author),
    gave: { title: got.title, date: got.published, authors: got.byline },
    want: { title: truth.title, date: truth.date, authors: truth.author },
    milliseconds: got.milliseconds,
  };
}

/** Other readers give a date as the page writes it. */
function isoOf(date: string | null): string | null {
  if (date === null || /^\d{4}-\d\d-\d\d(?:$|T.*(?:Z|[+-]\d\d:?\d\d)$)/i.test(date)) return date;
  const moment = new Date(`${date.replace(/T.*$/, '')} UTC`);
  const plain = Number.isNaN(moment.getTime()) ? new Date(date) : moment;
  return Number.isNaN(plain.getTime()) ? null : plain.toISOString().slice(0, 10);
}
