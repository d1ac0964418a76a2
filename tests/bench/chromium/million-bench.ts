import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { bundle } from '../../support/page-bundle';
import { type Site, serveSite } from '../../support/serve-site';
import { type BenchRow, figure, spread } from '../bench-row';
import type { LookUpTime } from './million-entry';
import { storedTables } from './stored-bytes';

export interface MillionOptions {
  executablePath: string;
  articles: number;
  signal: AbortSignal;
  progress(words: string): void;
  row(row: BenchRow): void;
}

/** Articles between two words of progress. */
const STEP = 10_000;
/** Milliseconds of joining between two words of progress. */
const SETTLE_MS = 10_000;
const LOOK_UPS = 50;
const RELOADS = 8;
const RESTARTS = 3;
/** The browser closes a database's files two seconds after the last that used them is gone. */
const DATABASE_CLOSED_MS = 4_000;
const HOST = 'index.example';

/**
 * The store's index alone under a million articles of generated prints, in a page of Chromium whose
 * life stands for the worker's. Nothing is left running or lying about in any case.
 */
export async function benchMillion(options: MillionOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'firstprint-bench-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeFolder);
  const script = await bundle('tests/bench/chromium/million-entry.ts');
  const site = await serveSite();
  const address = `http://${HOST}/index`;
  site.put(
    HOST,
    '/index',
    `<!doctype html><title>Index</title><script>${inScript(script)}</script>`,
  );
  const bench = new MillionBench(options, join(folder, 'profile'), site, address);
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

class MillionBench {
  private context: BrowserContext | null = null;
  private asked = 0;

  constructor(
    private readonly options: MillionOptions,
    private readonly profile: string,
    private readonly site: Site,
    private readonly address: string,
  ) {}

  async run(): Promise<void> {
    const page = await this.open();
    await this.fill(page);
    const warm: LookUpTime[] = [];
    await this.lookUp(page);
    while (warm.length < LOOK_UPS) warm.push(await this.lookUp(page));
    this.rows('warm page', warm);
    const reloaded: LookUpTime[] = [];
    let open = page;
    for (let reload = 0; reload < RELOADS; reload += 1) {
      open = await this.reopen(open, 0);
      reloaded.push(await this.lookUp(open));
    }
    this.rows('woken, next page at once', reloaded);
    const closed: LookUpTime[] = [];
    for (let reload = 0; reload < RELOADS; reload += 1) {
      open = await this.reopen(open, DATABASE_CLOSED_MS);
      closed.push(await this.lookUp(open));
    }
    this.rows('woken, next page when the database was closed too', closed);
    const restarted: LookUpTime[] = [];
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      await this.close();
      restarted.push(await this.lookUp(await this.open()));
    }
    this.rows('browser restarted, first page', restarted);
  }

  async close(): Promise<void> {
    const { context } = this;
    this.context = null;
    await context?.close().catch(() => undefined);
  }

  private async open(): Promise<Page> {
    const { executablePath, signal } = this.options;
    signal.throwIfAborted();
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath,
      headless: true,
      // Root cannot have a sandbox; anybody else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        // Databases of this page may be as large as an extension's.
        `--unsafely-treat-insecure-origin-as-secure=http://${HOST}`,
        `--host-resolver-rules=MAP *.example:80 127.0.0.1:${this.site.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ],
    });
    if (signal.aborted) await this.close();
    signal.throwIfAborted();
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    await page.goto(this.address);
    return page;
  }

  /** Another page's life on the same data; in between `pause` milliseconds without any. */
  private async reopen(page: Page, pause: number): Promise<Page> {
    const { context } = this;
    if (context === null) throw new Error('The browser is closed.');
    const next = await context.newPage();
    await page.close();
    await new Promise((resolve) => setTimeout(resolve, pause));
    await next.goto(this.address);
    return next;
  }

  private async fill(page: Page): Promise<void> {
    const { articles, progress, row } = this.options;
    let spent = 0;
    for (let to = 0; to < articles; ) {
      this.options.signal.throwIfAborted();
      const from = to;
      to = Math.min(articles, to + STEP);
      const ms = await page.evaluate<number>(`firstprint.fill(${to})`);
      spent += ms;
      progress(`${to} articles, ${figure(((to - from) / ms) * 1_000)}/s`);
    }
    const settled = await this.settle(page);
    const { segments, problems } = await page.evaluate<{ segments: number; problems: string[] }>(
      'firstprint.state()',
    );
    const tables = (await storedTables(page, 'firstprint-index')) ?? [];
    const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
    row({
      what: 'index alone in Chromium: filled',
      articles,
      build: (articles / spent) * 1_000,
      note: `240 generated prints an article; joining what was left took ${figure(settled / 1_000)} s more, ${segments} segments then; ${figure(bytes / articles)} bytes an article${problems.length > 0 ? `; ${problems.length} problems: ${problems[0]}` : ''}`,
    });
  }

  /** Has the index joined to as few segments as it keeps at rest; answers with the milliseconds. */
  private async settle(page: Page): Promise<number> {
    for (let spent = 0; ; ) {
      this.options.signal.throwIfAborted();
      const step = await page.evaluate<{ spent: number; isDone: boolean }>(
        `firstprint.settle(${SETTLE_MS})`,
      );
      spent += step.spent;
      if (step.isDone) return spent;
      this.options.progress(`joining segments, ${figure(spent / 1_000)} s`);
    }
  }

  private async lookUp(page: Page): Promise<LookUpTime> {
    this.options.signal.throwIfAborted();
    this.asked += 2;
    return page.evaluate<LookUpTime>(`firstprint.lookUp(${this.asked})`);
  }

  private rows(what: string, times: readonly LookUpTime[]): void {
    const { articles, row, progress } = this.options;
    const first = spread(times.map((one) => one.first));
    const all = spread(times.map((one) => one.all));
    progress(
      `${what}: first tier ${figure(first.median)} ms, then all prints ${figure(all.median)} ms`,
    );
    row({
      what: `index alone in Chromium: ${what}`,
      articles,
      page: first,
      note: `first tier's share of 240 prints, half of them copied; then all 240 of another page: ${figure(all.median)} / ${figure(all.p95)}; ${times.length} times, wall time of the look-up, and of opening the index where it was not`,
    });
  }
}

/** A script as it may stand in markup. */
function inScript(script: string): string {
  return script.replaceAll('</script', '<\\/script');
}
