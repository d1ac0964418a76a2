import type { Route } from 'playwright-core';
import { boundedAddress } from '@/lib/messaging/page-reading-schema';
import type { ImportOutcome, Result } from '@/lib/messaging/protocol';
import type { Report } from '@/lib/report/report';
import { type ExtensionBrowser, launchWithExtension, type Tab } from './browser';
import { type Complaint, lineOf } from './complaints';
import type { CorpusChunk } from './corpus-lines';
import { contentType } from './declared-charset';
import { isOnThisMachine, type PageJob } from './page-arguments';

export interface PageOutcome {
  job: PageJob;
  report: Report;
  /** When the Report was made, ms since 1970. */
  checkedAt: number;
  /** What went wrong, or null. The Report on a page that was not checked says `unreadable`. */
  problem: string | null;
}

type Read = Pick<PageOutcome, 'report' | 'checkedAt'>;

export interface PageCheckerOptions {
  build?: string;
  /** Opens the browser; without it, a Chromium with the extension. */
  launch?: () => Promise<ExtensionBrowser>;
  /** Pages in work at the same time. */
  tabs: number;
  chunks: readonly CorpusChunk[];
  /** Called once with what the extension said of the corpora. */
  imported?: (outcome: CorpusOutcome) => void;
  /** Called on each checked page while it still stands in its tab. */
  shoot?: (browser: ExtensionBrowser, tab: Tab, report: Report, index: number) => Promise<void>;
}

/** What the extension said of all corpora together. */
export interface CorpusOutcome {
  added: number;
  refused: Complaint[];
  /** Of lines that were taken. */
  noted: Complaint[];
}

/** Longest time for one attempt at one page, in ms. */
const PAGE_TIME = 20_000;
const ATTEMPTS = 2;
/** A browser that keeps dying is a reason to stop. */
const BROWSERS = 4;

/**
 * Checks pages with the real extension, several at a time, and hands each outcome to `done`
 * in the order of the jobs. A page that hangs costs its tab and is tried once more.
 * When no browser can be had, or a corpus cannot be handed over, the pages that are left are
 * `unreadable`, with that as their problem: every job has its outcome.
 */
export async function checkPages(
  jobs: readonly PageJob[],
  options: PageCheckerOptions,
  done: (outcome: PageOutcome) => void,
): Promise<void> {
  const waiting = [...jobs.keys()];
  const left = new Set(waiting);
  const finished = new Map<number, PageOutcome>();
  let next = 0;
  const finish = (index: number, outcome: PageOutcome) => {
    if (!left.delete(index)) return;
    finished.set(index, outcome);
    for (let ready = finished.get(next); ready; ready = finished.get(next)) {
      finished.delete(next++);
      done(ready);
    }
  };
  try {
    await workInBrowsers(jobs, waiting, options, finish);
  } catch (error) {
    const why = firstLine(error);
    for (const index of [...left]) {
      const job = jobs[index]!;
      finish(index, { job, ...unread(job), problem: job.problem ?? why });
    }
  }
}

/** Opens one browser after the other until no job is waiting. Rejects when that leads nowhere. */
async function workInBrowsers(
  jobs: readonly PageJob[],
  waiting: number[],
  options: PageCheckerOptions,
  finish: (index: number, outcome: PageOutcome) => void,
): Promise<void> {
  const build = options.build ? { build: options.build } : {};
  const launch =
    options.launch ?? (() => launchWithExtension({ ...build, windowSize: '1280,1000' }));
  let isTold = false;
  for (let browsers = 0; waiting.length > 0; browsers++) {
    if (browsers === BROWSERS) throw new Error('The browser stopped working again and again.');
    const browser = await launch();
    try {
      await importChunks(browser, options, !isTold);
      isTold = true;
      const workers = Array.from({ length: Math.min(options.tabs, waiting.length) }, () =>
        workOff(browser, jobs, waiting, options, finish),
      );
      await Promise.all(workers);
    } catch (error) {
      if (!isGone(browser)) throw error;
    } finally {
      // One that died cannot be closed, and the next is opened all the same.
      await browser.close().catch(() => undefined);
    }
  }
}

function isGone(browser: ExtensionBrowser): boolean {
  return !browser.context.browser()?.isConnected();
}

async function importChunks(
  browser: ExtensionBrowser,
  options: PageCheckerOptions,
  tell: boolean,
): Promise<void> {
  const outcome: CorpusOutcome = { added: 0, refused: [], noted: [] };
  for (const { file, firstLine, lines } of options.chunks) {
    const answer = (await browser.send('importArticles', {
      lines,
      firstLine,
    })) as Result<ImportOutcome>;
    if (!answer.ok) throw new Error(`${file}, from line ${firstLine}: ${answer.error}`);
    const { added, replaced, refused, noted } = answer.value;
    outcome.added += added + replaced;
    for (const { line, reason, why } of refused)
      outcome.refused.push({ kind: `${why.kind} ${why.field}`, where: lineOf(file, line), reason });
    for (const { line, reason, note } of noted)
      outcome.noted.push({ kind: note.kind, where: lineOf(file, line), reason });
  }
  if (tell) options.imported?.(outcome);
}

/** One tab after the other takes the next job, until none is left or the browser is gone. */
async function workOff(
  browser: ExtensionBrowser,
  jobs: readonly PageJob[],
  waiting: number[],
  options: PageCheckerOptions,
  finish: (index: number, outcome: PageOutcome) => void,
): Promise<void> {
  let tab: Tab | null = null;
  for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
    const job = jobs[index]!;
    let problem = job.problem;
    let read: Read | null = null;
    for (let attempt = 0; !read && attempt < ATTEMPTS && !job.problem; attempt++) {
      try {
        tab ??= await browser.openTab();
        read = await checkOne(browser, tab, job);
      } catch (error) {
        if (isGone(browser)) {
          waiting.unshift(index);
          return;
        }
        problem = firstLine(error);
        await tab?.page.close().catch(() => undefined);
        tab = null;
      }
    }
    if (read) problem = tab && (await shotProblem(browser, tab, read.report, index, options));
    finish(index, { job, ...(read ?? unread(job)), problem });
  }
}

async function shotProblem(
  browser: ExtensionBrowser,
  tab: Tab,
  report: Report,
  index: number,
  options: PageCheckerOptions,
): Promise<string | null> {
  try {
    await options.shoot?.(browser, tab, report, index);
    return null;
  } catch (error) {
    return `no pictures: ${firstLine(error)}`;
  }
}

async function checkOne(browser: ExtensionBrowser, tab: Tab, job: PageJob): Promise<Read> {
  const { page, tabId } = tab;
  await page.unrouteAll();
  await page.route('**/*', (route) => answerFor(route, job));
  await browser.forgetTabState(tabId);
  const began = Date.now();
  const response = await page.goto(job.address, { waitUntil: 'commit', timeout: PAGE_TIME });
  if (response && response.status() >= 400) throw new Error(`the server says ${response.status()}`);
  const end = Date.now() + PAGE_TIME;
  for (let since = began; ; ) {
    const state = await browser.waitForTabState(tabId, since, Math.max(end - Date.now(), 1));
    // A server on this machine may lead on to another of its pages.
    const address = job.bytes === null ? page.url() : job.address;
    if (isAddressOf(state.url, address)) {
      if (state.kind === 'error') throw new Error(state.message);
      return { report: state.report, checkedAt: state.checkedAt };
    }
    // The tab's page before this one may be read once more while it goes.
    if (state.kind === 'report') since = state.checkedAt + 1;
    else await browser.forgetTabState(tabId);
  }
}

/** Scheme and fragment apart. The extension cuts addresses that are too long. */
function isAddressOf(reported: string, address: string): boolean {
  const whole = boundedAddress(address) ?? address;
  return withoutScheme(new URL(reported)) === withoutScheme(new URL(whole));
}

/** Gives the page its own bytes and refuses everything else; a server on this machine may give its own. */
async function answerFor(route: Route, job: PageJob): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  if (job.bytes === null) {
    const own = isOnThisMachine(url) && url.origin === new URL(job.address).origin;
    await (own ? route.continue() : route.abort('blockedbyclient'));
    return;
  }
  const isThePage =
    request.isNavigationRequest() &&
    request.frame().parentFrame() === null &&
    withoutScheme(url) === withoutScheme(new URL(job.address));
  if (!isThePage) {
    // "aborted" leaves the page where it is when its own refresh leads elsewhere.
    await route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
    return;
  }
  await route.fulfill({
    status: 200,
    headers: {
      'content-type': contentType(job.bytes),
      'content-security-policy': "script-src 'none'",
    },
    body: job.bytes,
  });
}

/** Browsers move known hosts to https by themselves. */
function withoutScheme(url: URL): string {
  return `${url.host}${url.pathname}${url.search}`;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.trim();
}

const unread = (job: PageJob): Read => ({ report: unreadable(job), checkedAt: Date.now() });

/** The Report on a page that could not be checked. */
function unreadable(job: PageJob): Report {
  return {
    format: 'firstprint-report',
    version: 1,
    state: 'unreadable',
    page: {
      url: job.address,
      title: null,
      site: null,
      published: null,
      words: 0,
      text: '',
      furniture: [],
    },
    verdict: 'none',
    original: null,
    credit: { status: 'no', text: null, outlet: null, page: null },
    accountedFor: 0,
    sources: [],
    copies: [],
    added: [],
    comparedWith: { articles: 0, newest: null },
  };
}
