import { figure, quantile, spread } from '../bench-row';
import type { Query } from '../workload-format';
import { type BenchStage, HOST } from './bench-stage';
import type { ExtensionSession, VisitedTab } from './extension-session';
import { cpuNote, megabytes, topFunctions, WorkerWatch } from './worker-watch';

const WARM_UP = 10;
const OPENED_PAGES = 12;
const KILLS = 15;
const RESTARTS = 3;
/** The browser closes a database's files two seconds after the last that used them is gone. */
export const DATABASE_CLOSED_MS = 5_000;

/** Pages in a worker that runs, its databases open. */
export async function benchWarmPages(
  stage: BenchStage,
  session: ExtensionSession,
  tab: VisitedTab,
): Promise<void> {
  for (const page of stage.pages.slice(0, WARM_UP)) await stage.check(tab, page);
  const watch = await WorkerWatch.attach(session);
  const stopWatching = watch.watchMemory();
  const times: number[] = [];
  const before = await watch.cpu();
  for (const page of stage.pages) times.push((await stage.check(tab, page)).ms);
  const after = await watch.cpu();
  // Once more for what the Reports say: reading them takes time in the same process.
  const own: number[] = [];
  const verdicts = new Map<string, number>();
  for (const page of stage.pages) {
    await stage.check(tab, page);
    const state = await tab.state();
    if (state?.kind !== 'report') throw new Error(`${page.id} has no Report.`);
    own.push(state.milliseconds);
    const { verdict } = state.report;
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  const peaks = await stopWatching();
  if (stage.options.profile) {
    const stopProfile = await watch.profile();
    for (const page of stage.pages) await stage.check(tab, page);
    stage.tellProfile('warm pages', topFunctions(await stopProfile(), 25));
  }
  await watch.detach();
  const said = [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
  stage.row({
    what: 'warm page, message to Report and marks',
    page: spread(times),
    note: `${times.length} pages, wall time from the content script and back; CPU a page: ${cpuNote(before, after, times.length)}; the worker's own clock says ${figure(quantile(own, 0.5))} / ${figure(quantile(own, 0.95))}; verdicts: ${said}; peak heap with buffers ${megabytes(peaks.heapAndBuffers)}`,
  });
}

/** Real pages, read by the content script; `isKilled`: with the worker killed before each, which the navigation wakes. */
export async function benchOpenedPages(
  stage: BenchStage,
  session: ExtensionSession,
  isKilled = false,
): Promise<void> {
  const tab = await session.openTab(stage.quiet);
  const times: number[] = [];
  const own: number[] = [];
  for (const page of stage.pages.slice(0, OPENED_PAGES)) {
    stage.options.signal.throwIfAborted();
    if (isKilled) await session.killWorker();
    const { wall, worker } = await openPage(tab, page);
    times.push(wall);
    own.push(worker);
  }
  await tab.page.close();
  stage.row({
    what: isKilled
      ? 'worker killed, next page opened in a tab, navigation to Report'
      : 'page opened in a tab, navigation to Report',
    page: spread(times),
    note: `${times.length} pages, wall time, loading and reading the page included; the worker's own clock says ${figure(quantile(own, 0.5))} / ${figure(quantile(own, 0.95))}`,
  });
}

/** The worker killed, and the next page `pause` milliseconds later. */
export async function benchKilledWorker(
  stage: BenchStage,
  session: ExtensionSession,
  tab: VisitedTab,
  pause: number,
  what: string,
): Promise<void> {
  const times: number[] = [];
  const own: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    stage.options.signal.throwIfAborted();
    await session.killWorker();
    await new Promise((resolve) => setTimeout(resolve, pause));
    const page = stage.pages[(kill * 7) % stage.pages.length]!;
    times.push((await stage.check(tab, page)).ms);
    const state = await tab.state();
    if (state?.kind === 'report') own.push(state.milliseconds);
    stage.options.progress(`${what}: ${figure(times.at(-1)!)} ms`);
  }
  stage.row({
    what,
    page: spread(times),
    note: `${KILLS} times, wall time from the content script and back; the worker's own clock says ${figure(quantile(own, 0.5))}`,
  });
}

/** The browser closed and opened again on the same profile. Leaves it closed. */
export async function benchRestarts(stage: BenchStage): Promise<void> {
  const asleep: number[] = [];
  const opened: number[] = [];
  const own: number[] = [];
  for (let restart = 0; restart < RESTARTS; restart += 1) {
    const session = await stage.open();
    const first = await session.openTab(stage.quiet);
    const page = stage.pages[(restart * 11 + 3) % stage.pages.length]!;
    const { wall, worker } = await openPage(first, page);
    opened.push(wall);
    own.push(worker);
    await stage.close();
    const again = await stage.open();
    const tab = await again.openTab(stage.quiet);
    // What a browser does after its start wakes the worker once more.
    do {
      await again.killWorker();
      await new Promise((resolve) => setTimeout(resolve, DATABASE_CLOSED_MS));
    } while (!(await again.isAsleep()));
    asleep.push((await stage.check(tab, page)).ms);
    await stage.close();
    stage.options.progress(`restarted: ${figure(asleep.at(-1)!)} and ${figure(wall)} ms`);
  }
  stage.row({
    what: 'browser restarted, first page, worker asleep and database closed',
    page: spread(asleep),
    note: `${RESTARTS} times, median and worst, wall time from the content script and back`,
  });
  stage.row({
    what: 'browser restarted, first page opened in a tab, navigation to Report',
    page: spread(opened),
    note: `${RESTARTS} times, median and worst; the worker's own clock says ${figure(quantile(own, 0.5))}`,
  });
}

/** Sends the tab to a page and waits for its Report; milliseconds from the start of the navigation, and of the worker alone. */
async function openPage(tab: VisitedTab, page: Query): Promise<{ wall: number; worker: number }> {
  const began = Date.now();
  const address = `http://${HOST}/${page.id}`;
  await tab.page.goto(address, { waitUntil: 'commit' });
  const { checkedAt, milliseconds } = await tab.reportOn(address, began);
  return { wall: checkedAt - began, worker: milliseconds };
}
