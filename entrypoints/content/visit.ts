import type { PageMarks, Result } from '@/lib/messaging/protocol';
import type { ReadPage } from '@/lib/page/block-ranges';
import { lookAtPage, type PageLook } from '@/lib/page/look-at-page';
import { Marks } from '@/lib/page/marks';
import { watchPicks } from '@/lib/page/pick-place';
import { showPlace } from '@/lib/page/show-place';
import { joinBlocks, type PageReading } from '@/lib/text/page-reading';
import type { Span } from '@/lib/text/span';
import { ASK_AGAIN_MS, READ_SLICE_MS } from '@/lib/thresholds';

/** What a visit needs from outside. */
export interface VisitTools {
  page: Document;
  /** The page's address now. */
  url(): string;
  /** Sends one reading to the background. */
  ask(revision: number, reading: PageReading): Promise<Result<PageMarks | null>>;
  /** Tells that the reader picked a marked place: an offset in the page text. */
  pick(offset: number): void;
  giveWay(): Promise<void>;
}

/** What one look at the page found. */
export type Look = 'no-article' | 'same' | 'changed';

/** One visit of a page: reads it, asks about it, marks it, and cleans up. Ends with `signal`. */
export class Visit {
  private readonly marks: Marks;
  private revision = 0;
  private read: ReadPage | null = null;
  /** Address and text of the last reading that was sent. */
  private sent: string | null = null;
  private answer: PageMarks | null = null;
  private picks: AbortController | null = null;
  private looking: Promise<unknown> = Promise.resolve();
  /** The last look came to nothing, because the address changed while it was taken. */
  private wasDropped = false;

  constructor(
    private readonly tools: VisitTools,
    private isMarking: boolean,
    private readonly signal: AbortSignal,
  ) {
    this.marks = new Marks(tools.page);
    signal.addEventListener('abort', () => this.forget(), { once: true });
  }

  /**
   * Looks at the page and has it checked when it is not what was sent last; with `anew`, in any
   * case. Looks are taken one after the other.
   */
  look(anew: boolean): Promise<Look> {
    const look = this.looking.then(() => this.lookNow(anew));
    this.looking = look.catch(() => {});
    return look;
  }

  /** Forgets the page: the marks go, and what is still being asked will not be painted. */
  forget(): void {
    this.revision++;
    this.read = null;
    this.sent = null;
    this.answer = null;
    this.unpaint();
  }

  setMarking(on: boolean): void {
    this.isMarking = on;
    this.paint();
  }

  /** Scrolls to a place of the page text; `revision` is the reading that the place is from, or null for the last. */
  show(revision: number | null, span: Span): Result<null> {
    const isStale = revision !== null && revision !== this.revision;
    if (this.read === null || isStale || !showPlace(this.read, this.marks, span, this.signal)) {
      return { ok: false, error: 'That place is no longer on the page.' };
    }
    return { ok: true, value: null };
  }

  /** Reads the page for somebody else: what was read and sent before stays what it is. */
  async readPage(): Promise<Result<PageReading>> {
    const { reading } = await this.lookAt(this.tools.url());
    return { ok: true, value: reading };
  }

  private lookAt(url: string): Promise<PageLook> {
    const pace = { slice: READ_SLICE_MS, giveWay: this.tools.giveWay };
    return lookAtPage(this.tools.page, url, pace);
  }

  private async lookNow(anew: boolean): Promise<Look> {
    if (this.signal.aborted) return 'same';
    const url = this.tools.url();
    const began = this.revision;
    const { reading, read } = await this.lookAt(url);
    // The address changed meanwhile, or the visit has ended. An address that changes all the time must
    // not keep the page from ever being checked.
    if (began !== this.revision && (this.signal.aborted || !this.wasDropped)) {
      this.wasDropped = true;
      return 'same';
    }
    this.wasDropped = false;
    const sending = `${url}\n${joinBlocks(reading.blocks)}`;
    // Equal text may stand in new nodes: scripts redraw whole pages.
    this.read = read;
    const isSame = sending === this.sent && !anew;
    if (isSame) this.paint();
    else {
      this.sent = sending;
      // Until the new answer comes, the old marks stay as they are painted.
      this.answer = null;
      void this.ask(++this.revision, reading, sending);
    }
    if (read === null) return 'no-article';
    return isSame ? 'same' : 'changed';
  }

  /** A question that fails is asked once more; the next look asks anew, should it come first or that fail too. */
  private async ask(
    revision: number,
    reading: PageReading,
    sent: string,
    isLast?: boolean,
  ): Promise<void> {
    const answer = await this.tools.ask(revision, reading);
    if (revision !== this.revision) return;
    this.sent = answer.ok ? sent : null;
    this.answer = answer.ok ? answer.value : null;
    this.paint();
    if (answer.ok || isLast) return;
    setTimeout(() => {
      if (revision === this.revision) void this.ask(revision, reading, sent, true);
    }, ASK_AGAIN_MS);
  }

  private paint(): void {
    const { answer, read } = this;
    if (!this.isMarking || answer === null || read === null) {
      this.unpaint();
      return;
    }
    this.marks.paint(read, answer.passages);
    if (this.picks !== null) return;
    this.picks = new AbortController();
    watchPicks(this.tools.page, (place) => this.picked(place), this.picks.signal);
  }

  private unpaint(): void {
    this.marks.clear();
    this.picks?.abort();
    this.picks = null;
  }

  private picked({ node, offset }: { node: Node; offset: number }): void {
    const at = this.read?.offsetAt(node, offset) ?? null;
    if (at === null) return;
    const isMarked = this.answer?.passages.some(({ page }) => at >= page.start && at <= page.end);
    if (isMarked) this.tools.pick(at);
  }
}
