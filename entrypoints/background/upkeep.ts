/** Nothing was asked for so long, in milliseconds: an import sends its next lines sooner, and a page's checks are over. */
const REST_MS = 2_000;
/** Progress is shown so often at most, in milliseconds: figures that change faster cannot be read. */
const PROGRESS_MS = 1_000;

/** All that keeping the corpus up in the background touches. */
export interface BackgroundUpkeepTools {
  /** Does all there is to do, step by step; ends early when the signal says so. */
  keepUp(signal: AbortSignal, onStep: () => void): Promise<void>;
  /** Tells open views how far it is. */
  showProgress(): Promise<void>;
  /** Has a worker woken again and again, lest this one be ended meanwhile. */
  setAlarm(): Promise<void>;
  clearAlarm(): Promise<unknown>;
  report(error: unknown): void;
}

/** Keeps the corpus up in the pauses between everything else. */
export interface Upkeep {
  /** Does what was asked for; meanwhile, and for a while after it, the upkeep rests. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Starts once nothing has been asked for a while. */
  later(): void;
  /** As `later`, for the alarm that this worker or one before it has set. */
  wake(): void;
  /** Ends it for good. */
  stop(): void;
}

/**
 * The upkeep of one worker life. The browser ends a worker that is asked nothing for 30 seconds: an
 * alarm wakes the next one, which goes on, until all is done. It is set when there was something to
 * do: most workers wake to none.
 */
export function createUpkeep(tools: BackgroundUpkeepTools): Upkeep {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;
  let busy = 0;
  let shownAt = 0;
  let hasAlarm = false;

  function showNow(): void {
    if (Date.now() - shownAt < PROGRESS_MS) return;
    shownAt = Date.now();
    void tools.showProgress().catch(tools.report);
  }

  async function run(): Promise<void> {
    const mine = new AbortController();
    running = mine;
    const onStep = () => {
      showNow();
      if (hasAlarm) return;
      hasAlarm = true;
      void tools.setAlarm().catch(tools.report);
    };
    try {
      await tools.keepUp(mine.signal, onStep).catch(tools.report);
      await tools.showProgress().catch(tools.report);
      // What failed would fail at every alarm: the next page that is opened tries again.
      if (hasAlarm && !mine.signal.aborted) {
        hasAlarm = false;
        await tools.clearAlarm();
      }
    } catch (error) {
      tools.report(error);
    } finally {
      if (running === mine) running = null;
    }
  }

  function later(): void {
    if (busy > 0 || running !== null) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), REST_MS);
  }

  function wake(): void {
    hasAlarm = true;
    later();
  }

  function stop(): void {
    clearTimeout(timer);
    running?.abort();
    running = null;
  }

  async function during<T>(work: () => Promise<T>): Promise<T> {
    busy += 1;
    stop();
    try {
      return await work();
    } finally {
      busy -= 1;
      later();
    }
  }

  return { during, later, wake, stop };
}
