import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportOutcome } from '@/lib/messaging/protocol';
import { newsPageHtml } from '../../fixtures/news-page';
import { fileLines, readQuery } from '../../support/evaluate-input';
import { type Site, serveSite } from '../../support/serve-site';
import { type BenchRow, figure, quantile, spread } from '../bench-row';
import type { Query } from '../workload-format';
import { ExtensionSession, type TimedAnswer, type VisitedTab } from './extension-session';
import { databaseFolder, folderBytes, storedTables } from './stored-bytes';
import { type BrowserCpu, topFunctions, WorkerWatch } from './worker-watch';

export interface ExtensionBenchOptions {
  executablePath: string;
  /** A built extension. */
  build: string;
  /** A file of one article a line, and how many of its first lines are taken. */
  corpus: string;
  articles: number;
  queries: readonly Query[];
  /** Tells on standard error where the worker's time goes. */
  profile: boolean;
  signal: AbortSignal;
  progress(words: string): void;
  row(row: BenchRow): void;
}

/** Lines in one message: what somebody who imports a file would be shown progress by. */
const LINES_A_MESSAGE = 1_000;
/** Every so manieth message a page is checked meanwhile. */
const CHECK_EVERY = 4;
const WARM_UP = 10;
const PAGES = 60;
const OPENED_PAGES = 12;
const KILLS = 8;
const RESTARTS = 3;
/** The browser closes a database's files two seconds after the last that used them is gone. */
const DATABASE_CLOSED_MS = 5_000;
const INDEX_DATABASE = 'firstprint-index';
const HOST = 'bench-gazette.example';

/**
 * The extension itself in Chromium: import, warm pages, the worker killed, the browser restarted. Rows are
 * handed over as they are measured. Rejects when the browser or the extension fails; nothing is left
 * running or lying about in any case.
 */
export async function benchExtension(options: ExtensionBenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'firstprint-bench-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeFolder);
  const site = await serveSite();
  const bench = new ExtensionBench(options, folder, site);
  const stop = () => void bench.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    await bench.run();
  } finally {
    options.signal.removeEventListener('abort', stop);
    await bench.close();
    await site.close();
    removeFolder();
    process.off('exit', removeFolder);
  }
}

class ExtensionBench {
  private session: ExtensionSession | null = null;
  private revision = 0;
  private characters = 0;
  private readonly pages: readonly Query[];
  private readonly quiet: string;

  constructor(
    private readonly options: ExtensionBenchOptions,
    private readonly folder: string,
    private readonly site: Site,
  ) {
    const { queries } = options;
    const step = Math.max(1, Math.floor(queries.length / PAGES));
    this.pages = queries.filter((_, at) => at % step === 0).slice(0, PAGES);
    // No article: its own content script has nothing to have compared.
    this.quiet = site.put(
      HOST,
      '/quiet',
      '<!doctype html><title>Quiet</title><p>Nothing here.</p>',
    );
    for (const page of this.pages) site.put(HOST, `/${page.id}`, htmlOf(page));
  }

  async run(): Promise<void> {
    const session = await this.open();
    const tab = await session.openTab(this.quiet);
    await this.import(session, tab);
    await this.warmPages(session, tab);
    await this.openedPages(session);
    await this.killed(session, tab, 0, 'worker killed, next page at once');
    await this.killed(
      session,
      tab,
      DATABASE_CLOSED_MS,
      'worker killed, next page when the database was closed too',
    );
    await this.close();
    await this.restarted();
  }

  async close(): Promise<void> {
    const { session } = this;
    this.session = null;
    await session?.close();
  }

  private async open(): Promise<ExtensionSession> {
    const { executablePath, build, signal } = this.options;
    signal.throwIfAborted();
    const session = await ExtensionSession.open({
      executablePath,
      build,
      folder: this.folder,
      sitePort: this.site.port,
    });
    this.session = session;
    if (signal.aborted) await this.close();
    signal.throwIfAborted();
    return session;
  }

  private async import(session: ExtensionSession, tab: VisitedTab): Promise<void> {
    const { articles, progress } = this.options;
    // The bundled articles are taken in with the first message or page: they are not what is measured.
    await tab.check(this.reading(this.pages[0]!), ++this.revision);
    const watch = await WorkerWatch.attach(session);
    const stopWatching = watch.watchMemory();
    const stopProfile = this.options.profile ? await watch.profile() : null;
    const before = await watch.cpu();
    const began = performance.now();
    const times: number[] = [];
    const meanwhile: number[] = [];
    let taken = 0;
    for await (const lines of this.messages()) {
      const message = session.send('importArticles', { lines, firstLine: taken + 1 });
      if (times.length % CHECK_EVERY === 1) {
        const page = this.pages[meanwhile.length % this.pages.length]!;
        meanwhile.push((await this.check(tab, page)).ms);
      }
      const { ms, answer } = await message;
      const outcome = takenIn(answer);
      times.push(ms);
      taken += outcome.added + outcome.replaced;
      progress(`${taken} articles imported, ${figure((lines.length / ms) * 1_000)}/s`);
    }
    const elapsed = performance.now() - began;
    // Before the wait: a profiler is never idle.
    if (stopProfile) this.tellProfile('import', topFunctions(await stopProfile(), 25));
    const settled = await watch.untilIdle();
    const after = await watch.cpu();
    const peaks = await stopWatching();
    await watch.detach();
    const spent = times.reduce((sum, ms) => sum + ms, 0);
    this.row({
      what: 'durable import',
      build: (taken / spent) * 1_000,
      note: `messages of ${LINES_A_MESSAGE} articles, wall time of the messages, ${figure(spent / 1_000)} of ${figure(elapsed / 1_000)} s; slowest message ${figure(Math.max(...times))} ms; at rest ${figure(settled / 1_000)} s after the last; CPU an article: ${cpuNote(before, after, articles)}`,
    });
    if (meanwhile.length > 0) {
      this.row({ what: 'page while importing', page: spread(meanwhile), note: 'wall time' });
    }
    this.row({
      what: "worker's memory while importing and checking",
      note: `peak, sampled: heap ${mb(peaks.heap)}, with array buffers ${mb(peaks.heapAndBuffers)} (DevTools), resident set of the extension's process ${mb(peaks.resident)} (with the page that sends)`,
    });
    await this.bytesOnDisk(session);
  }

  /** What the index's database holds, and the files of all databases together. */
  private async bytesOnDisk(session: ExtensionSession): Promise<void> {
    const { articles, progress } = this.options;
    const tables = (await storedTables(session.desk, INDEX_DATABASE)) ?? [];
    const stored = tables.reduce((sum, { bytes }) => sum + bytes, 0);
    const files = folderBytes(databaseFolder(join(this.folder, 'profile'), session.extensionId));
    const list = tables.map(({ name, rows, bytes }) => `${name} ${rows} rows ${bytes} bytes`);
    progress(`tables of ${INDEX_DATABASE}: ${list.join(', ')}`);
    this.row({
      what: 'index on disk',
      bytes: stored / this.characters,
      note: `keys and values of its database, ${figure(stored / articles)} bytes an article; files of all databases, texts included, ${figure(files / this.characters)} bytes a character`,
    });
  }

  private async warmPages(session: ExtensionSession, tab: VisitedTab): Promise<void> {
    for (const page of this.pages.slice(0, WARM_UP)) await this.check(tab, page);
    const watch = await WorkerWatch.attach(session);
    const stopWatching = watch.watchMemory();
    const times: number[] = [];
    const before = await watch.cpu();
    for (const page of this.pages) times.push((await this.check(tab, page)).ms);
    const after = await watch.cpu();
    // Once more for what the Reports say: reading them takes time in the same process.
    const own: number[] = [];
    const verdicts = new Map<string, number>();
    for (const page of this.pages) {
      await this.check(tab, page);
      const state = await tab.state();
      if (state?.kind !== 'report') throw new Error(`${page.id} has no Report.`);
      own.push(state.milliseconds);
      const { verdict } = state.report;
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
    const peaks = await stopWatching();
    if (this.options.profile) {
      const stopProfile = await watch.profile();
      for (const page of this.pages) await this.check(tab, page);
      this.tellProfile('warm pages', topFunctions(await stopProfile(), 25));
    }
    await watch.detach();
    const said = [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
    this.row({
      what: 'warm page, message to Report and marks',
      page: spread(times),
      note: `${times.length} pages, wall time from the content script and back; CPU a page: ${cpuNote(before, after, times.length)}; the worker's own clock says ${figure(quantile(own, 0.5))} / ${figure(quantile(own, 0.95))}; verdicts: ${said}; peak heap with buffers ${mb(peaks.heapAndBuffers)}`,
    });
  }

  /** Real pages, read by the content script. */
  private async openedPages(session: ExtensionSession): Promise<void> {
    const tab = await session.openTab(this.quiet);
    const times: number[] = [];
    const own: number[] = [];
    for (const page of this.pages.slice(0, OPENED_PAGES)) {
      const { wall, worker } = await openPage(tab, page);
      times.push(wall);
      own.push(worker);
    }
    await tab.page.close();
    this.row({
      what: 'page opened in a tab, navigation to Report',
      page: spread(times),
      note: `${times.length} pages, wall time, loading and reading the page included; the worker's own clock says ${figure(quantile(own, 0.5))} / ${figure(quantile(own, 0.95))}`,
    });
  }

  private async killed(
    session: ExtensionSession,
    tab: VisitedTab,
    pause: number,
    what: string,
  ): Promise<void> {
    const times: number[] = [];
    const own: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      this.options.signal.throwIfAborted();
      await session.killWorker();
      await new Promise((resolve) => setTimeout(resolve, pause));
      const page = this.pages[(kill * 7) % this.pages.length]!;
      times.push((await this.check(tab, page)).ms);
      const state = await tab.state();
      if (state?.kind === 'report') own.push(state.milliseconds);
      this.options.progress(`${what}: ${figure(times.at(-1)!)} ms`);
    }
    this.row({
      what,
      page: spread(times),
      note: `${KILLS} times, wall time from the content script and back; the worker's own clock says ${figure(quantile(own, 0.5))}`,
    });
  }

  private async restarted(): Promise<void> {
    const asleep: number[] = [];
    const opened: number[] = [];
    const own: number[] = [];
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      const session = await this.open();
      const first = await session.openTab(this.quiet);
      const page = this.pages[(restart * 11 + 3) % this.pages.length]!;
      const { wall, worker } = await openPage(first, page);
      opened.push(wall);
      own.push(worker);
      await this.close();
      const again = await this.open();
      const tab = await again.openTab(this.quiet);
      await again.killWorker();
      await new Promise((resolve) => setTimeout(resolve, DATABASE_CLOSED_MS));
      asleep.push((await this.check(tab, page)).ms);
      await this.close();
      this.options.progress(`restarted: ${figure(asleep.at(-1)!)} and ${figure(wall)} ms`);
    }
    this.row({
      what: 'browser restarted, first page, worker asleep and database closed',
      page: spread(asleep),
      note: `${RESTARTS} times, median and worst, wall time from the content script and back`,
    });
    this.row({
      what: 'browser restarted, first page opened in a tab, navigation to Report',
      page: spread(opened),
      note: `${RESTARTS} times, median and worst; the worker's own clock says ${figure(quantile(own, 0.5))}`,
    });
  }

  private async check(tab: VisitedTab, page: Query): Promise<TimedAnswer> {
    this.options.signal.throwIfAborted();
    const answered = await tab.check(this.reading(page), ++this.revision);
    if (!answered.answer.ok) throw new Error(answered.answer.error);
    return answered;
  }

  private reading(page: Query) {
    const read = readQuery(JSON.stringify({ ...page, url: `http://${HOST}/${page.id}` }));
    if (typeof read === 'string') throw new Error(`${page.id}: ${read}`);
    return read.reading;
  }

  /** The corpus as messages; articles get made-up dates, as real ones have them. */
  private async *messages(): AsyncGenerator<string[]> {
    const { corpus, articles, signal } = this.options;
    let lines: string[] = [];
    let count = 0;
    for await (const { text } of fileLines(corpus)) {
      signal.throwIfAborted();
      this.characters += (JSON.parse(text) as { text: string }).text.length;
      const date = new Date(Date.UTC(2015, 0, 1 + (count % 3_650))).toISOString().slice(0, 10);
      lines.push(`${text.trimEnd().slice(0, -1)},"published":"${date}"}`);
      count += 1;
      if (lines.length === LINES_A_MESSAGE || count === articles) {
        yield lines;
        lines = [];
      }
      if (count === articles) return;
    }
    if (lines.length > 0) yield lines;
  }

  private tellProfile(of: string, lines: readonly string[]): void {
    this.options.progress(`where the worker's time went, ${of}:\n${lines.join('\n')}`);
  }

  private row(row: Omit<BenchRow, 'articles'>): void {
    this.options.row({ ...row, what: `Chromium: ${row.what}`, articles: this.options.articles });
  }
}

/** Sends the tab to a page and waits for its Report; milliseconds from the start of the navigation, and of the worker alone. */
async function openPage(tab: VisitedTab, page: Query): Promise<{ wall: number; worker: number }> {
  const began = Date.now();
  const address = `http://${HOST}/${page.id}`;
  await tab.page.goto(address, { waitUntil: 'commit' });
  const { checkedAt, milliseconds } = await tab.reportOn(address, began);
  return { wall: checkedAt - began, worker: milliseconds };
}

function htmlOf({ text }: Query): string {
  const [first = '', ...body] = text.split('\n\n');
  return newsPageHtml({
    site: 'The Bench Gazette',
    headline: first.slice(0, 100),
    body: [first, ...body],
  });
}

function takenIn(answer: TimedAnswer['answer']): ImportOutcome {
  if (!answer.ok) throw new Error(answer.error);
  const outcome = answer.value as ImportOutcome;
  const [refused] = outcome.refused;
  if (refused) throw new Error(`Line ${refused.line} was refused: ${refused.reason}`);
  return outcome;
}

function cpuNote(before: BrowserCpu, after: BrowserCpu, count: number): string {
  const each = (part: keyof BrowserCpu) =>
    `${figure(((after[part] - before[part]) / count) * 1_000)} ms`;
  return `worker's process ${each('extension')}, browser ${each('browser')}`;
}

function mb(bytes: number | null): string {
  return bytes === null ? 'not told by this system' : `${figure(bytes / 1e6)} MB`;
}
