import { browser } from 'wxt/browser';
import type { Arrival, Placement } from '@/lib/corpus/article-id';
import { writeUpkeepProgress } from '@/lib/messaging/upkeep-progress';
import { checkJudged } from '@/lib/report/apply-judgements';
import type { SoFar } from '@/lib/report/check-page';
import type { Judgements } from '@/lib/report/judgements';
import type { Report } from '@/lib/report/report';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import type { PageReading } from '@/lib/text/page-reading';
import { createBundledLoading } from './bundled-articles';
import { createUpkeep, type Upkeep } from './upkeep';

const UPKEEP_ALARM = 'upkeep';

/** The stored articles, as the background uses them: while something is asked of them, their upkeep rests. */
export interface StoredCorpus extends Pick<DexieCorpus, 'at' | 'desk'> {
  /** Puts the bundled articles in place, once per worker life. */
  loadBundled(): Promise<void>;
  /** Compares a page with the articles, as the reader's judgements have it. */
  check(reading: PageReading, onFirst?: (soFar: SoFar) => void): Promise<Report>;
  put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>>;
  remove(id: string): Promise<void>;
  /** Does work with the bundled articles in place, where there is room for them. */
  during: Upkeep['during'];
  /** Opens the databases now, bundled articles in place, and begins the upkeep once nothing has been asked for a while. */
  begin(): void;
  /** For every alarm of the browser: goes on with the upkeep by its own. */
  wake(alarm: string): void;
}

/** Touches no database before it is asked for something, so that a worker's listeners are there first. */
export function openStoredCorpus(
  readJudgements: () => Promise<Judgements>,
  report: (error: unknown) => void,
): StoredCorpus {
  const corpus = new DexieCorpus({ report });
  const upkeep = createUpkeep({
    keepUp: (signal, onStep) => corpus.keepUp(signal, onStep),
    showProgress: async () => writeUpkeepProgress(await corpus.progress()),
    setAlarm: async () => browser.alarms.create(UPKEEP_ALARM, { periodInMinutes: 0.5 }),
    clearAlarm: () => browser.alarms.clear(UPKEEP_ALARM),
    report,
  });
  const loadBundled = createBundledLoading(
    (...given) => corpus.putBundled(...given),
    () => Date.now(),
  );
  // Without room for them the page is compared with what is there.
  const loaded = () => loadBundled().catch(report);

  /**
   * Checks under way. An import has a batch in hand at all times, and each of a check's four or five questions
   * would wait for one: so it begins no further batch until the checks are through.
   */
  const checks = new Set<Promise<Report>>();
  const checksDone = () => Promise.allSettled(checks);

  return {
    desk: corpus.desk,
    at: (key) => corpus.at(key),
    loadBundled,
    async check(reading, onFirst) {
      const checking = upkeep.during(async () => {
        const opened = loaded().then(() => corpus);
        return checkJudged(reading, opened, await readJudgements(), onFirst, Date.now());
      });
      checks.add(checking);
      try {
        return await checking;
      } finally {
        checks.delete(checking);
      }
    },
    put: (arrivals) => upkeep.during(() => loaded().then(() => corpus.put(arrivals, checksDone))),
    remove: (id) => upkeep.during(() => corpus.remove([id])),
    during: (work) => upkeep.during(() => loaded().then(work)),
    begin() {
      upkeep.later();
      void loaded();
      void corpus.size().catch(report);
    },
    wake: (alarm) => {
      if (alarm === UPKEEP_ALARM) upkeep.wake();
    },
  };
}
