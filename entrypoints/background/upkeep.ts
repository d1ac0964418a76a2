/** Nothing was asked for so long, in milliseconds: an import sends its next lines sooner, and a page's checks are over. */
const REST_MS = 2_000;
/** Chrome ends a worker that has called none of its functions for 30 seconds. */
const STAY_AWAKE_MS = 20_000;

/** All that the upkeep of the corpus touches. */
export interface UpkeepTools {
  /** Does all there is to do; ends early when the signal says so. */
  keepUp(signal: AbortSignal): Promise<void>;
  /** Any call that the browser counts as a sign of life. */
  stayAwake(): Promise<unknown>;
  report(error: unknown): void;
}

export interface Upkeep {
  /** Work came in: what is under way stops, and goes on once nothing has come for a while. */
  putOff(): void;
  /** Ends it for good. */
  stop(): void;
}

/** Keeps the corpus up in the pauses between everything else. */
export function createUpkeep(tools: UpkeepTools): Upkeep {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;

  async function run(): Promise<void> {
    const mine = new AbortController();
    running = mine;
    const awake = setInterval(() => void tools.stayAwake().catch(tools.report), STAY_AWAKE_MS);
    try {
      await tools.keepUp(mine.signal);
    } catch (error) {
      tools.report(error);
    } finally {
      clearInterval(awake);
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
    stop,
  };
}
