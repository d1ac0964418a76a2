import { newsPageHtml } from '../../fixtures/news-page';
import { readQuery } from '../../support/evaluate-input';
import type { Site } from '../../support/serve-site';
import type { BenchRow } from '../bench-row';
import type { Query } from '../workload-format';
import { ExtensionSession, type TimedAnswer, type VisitedTab } from './extension-session';

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

const PAGES = 60;
/** The pages' made-up outlet. */
export const HOST = 'bench-gazette.example';

/** What all measurements of the extension share: the browser that is open, the pages, the table. */
export class BenchStage {
  /** The pages that are checked, evenly spread over the kinds. */
  readonly pages: readonly Query[];
  /** Address of a page without an article: its own content script has nothing to have compared. */
  readonly quiet: string;
  private session: ExtensionSession | null = null;
  private revision = 0;

  constructor(
    readonly options: ExtensionBenchOptions,
    /** Profile and extension lie in it. */
    readonly folder: string,
    private readonly site: Site,
  ) {
    const { queries } = options;
    const step = Math.max(1, Math.floor(queries.length / PAGES));
    this.pages = queries.filter((_, at) => at % step === 0).slice(0, PAGES);
    this.quiet = site.put(
      HOST,
      '/quiet',
      '<!doctype html><title>Quiet</title><p>Nothing here.</p>',
    );
    for (const page of this.pages) site.put(HOST, `/${page.id}`, htmlOf(page));
  }

  /** Opens the browser, on what an earlier one left in the folder. */
  async open(): Promise<ExtensionSession> {
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

  async close(): Promise<void> {
    const { session } = this;
    this.session = null;
    await session?.close();
  }

  /** Has a page checked as its content script does. Throws when that fails. */
  async check(tab: VisitedTab, page: Query): Promise<TimedAnswer> {
    this.options.signal.throwIfAborted();
    const answered = await tab.check(readingOf(page), ++this.revision);
    if (!answered.answer.ok) throw new Error(answered.answer.error);
    return answered;
  }

  /** Says where the worker's time went. */
  tellProfile(of: string, lines: readonly string[]): void {
    this.options.progress(`where the worker's time went, ${of}:\n${lines.join('\n')}`);
  }

  /** Hands over a row of the table. */
  row(row: Omit<BenchRow, 'articles'>): void {
    this.options.row({ ...row, what: `Chromium: ${row.what}`, articles: this.options.articles });
  }
}

function readingOf(page: Query) {
  const read = readQuery(JSON.stringify({ ...page, url: `http://${HOST}/${page.id}` }));
  if (typeof read === 'string') throw new Error(`${page.id}: ${read}`);
  return read.reading;
}

function htmlOf({ text }: Query): string {
  const [first = '', ...body] = text.split('\n\n');
  return newsPageHtml({
    site: 'The Bench Gazette',
    headline: first.slice(0, 100),
    body: [first, ...body],
  });
}
