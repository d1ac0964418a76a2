import type { Result } from '@/lib/messaging/protocol';
import { type PageWatch, watchPage } from '@/lib/page/watch-page';
import type { PageReading } from '@/lib/text/page-reading';
import type { Span } from '@/lib/text/span';
import type { VisitSettings } from './live-settings';
import { Visit, type VisitTools } from './visit';

/** Said while Firstprint is paused. */
const PAUSED = 'Firstprint is paused.';

/** The visits of one document: none while paused, a new one after each pause. */
export class Visits {
  private running: { visit: Visit; watch: PageWatch; end: AbortController } | null = null;
  private address: string;

  constructor(
    private readonly tools: VisitTools,
    private readonly signal: AbortSignal,
  ) {
    this.address = this.path();
  }

  /** Brings the visit in line with the settings. */
  apply({ highlightsOn, paused }: VisitSettings): void {
    if (paused) {
      this.running?.end.abort();
      this.running = null;
    } else if (this.running === null) this.start(highlightsOn);
    else this.running.visit.setMarking(highlightsOn);
  }

  /** The address may have changed without a new document. */
  moved(): void {
    if (this.path() === this.address) return;
    this.address = this.path();
    this.running?.visit.forget();
    this.running?.watch.restart();
  }

  async readAgain(): Promise<Result<null>> {
    if (this.running === null) return { ok: false, error: PAUSED };
    await this.running.visit.look(true);
    return { ok: true, value: null };
  }

  async readPage(): Promise<Result<PageReading>> {
    return this.running?.visit.readPage() ?? { ok: false, error: PAUSED };
  }

  show(revision: number | null, span: Span): Result<null> {
    return this.running?.visit.show(revision, span) ?? { ok: false, error: PAUSED };
  }

  private start(isMarking: boolean): void {
    const end = new AbortController();
    const signal = AbortSignal.any([this.signal, end.signal]);
    if (signal.aborted) return;
    const visit = new Visit(this.tools, isMarking, signal);
    const watch = watchPage(this.tools.page, (anew) => visit.look(anew), signal);
    this.running = { visit, watch, end };
  }

  /** Address without its fragment: jumping within a page is no move. */
  private path(): string {
    return this.tools.url().replace(/#.*$/s, '');
  }
}
