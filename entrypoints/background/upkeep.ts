/** Nothing was asked for so long, in milliseconds: an import sends its next lines sooner, and a page's checks are over. */
const REST_MS = 2_000;
/** Progress is shown so often at most, in milliseconds: figures that change faster cannot be read. */
const PROGRESS_MS = 1_000;

/** All that the upkeep of the corpus touches. */
export interface UpkeepTools {
  /** Does all there is to do, step by step; ends early when the signal says so. */
  keepUp(signal: AbortSignal, onStep: () => void): Promise<void>;
  /** Tells open views how far it is. */
  showProgress(): Promise<void>;
  /** Has a worker woken again and again, lest this one be ended meanwhile. */
  setAlarm(): Promise<void>;
  clearAlarm(): Promise<unknown>;
  report(error: unknown): void;
}

export interface Upkeep {
  /** Work came in: what is under way stops, and goes on once nothing has come for a while. */
  putOff(): void;
  isRunning(): boolean;
  /** Ends it for good. */
  stop(): void;
}

/**
 * Keeps the corpus up in the pauses between everything else. The browser ends a worker that is
 * asked nothing for 30 seconds: an alarm wakes the next one, which goes on, until all is done.
 */
export function createUpkeep(tools: UpkeepTools): Upkeep {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;

  let shownAt = 0;
  function showNow(): void {
    if (Date.now() - shownAt < PROGRESS_MS) return;
    shownAt = Date.now();
    void tools.showProgress().catch(tools.report);
  }

  async function run(): Promise<void> {
    const mine = new AbortController();
    running = mine;
    try {
      await tools.setAlarm();
      // What fails would fail at every alarm: the next page that is opened tries again.
      await tools.keepUp(mine.signal, showNow).catch(tools.report);
      await tools.showProgress();
      if (!mine.signal.aborted) await tools.clearAlarm();
    } catch (error) {
      tools.report(error);
    } finally {
      if (running === mine) running = null;
    }
  }

  function stop(): void {
    clearTimeout(timer);
    running?.abort();
  }

  return {
    putOff() {
      stop();
      timer = setTimeout(() => void run(), REST_MS);
    },
    isRunning: () => running !== null,
    stop,
  };
}
