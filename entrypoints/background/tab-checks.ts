import type { PageMarks, Result } from '@/lib/messaging/protocol';
import { isSamePage } from '@/lib/messaging/same-page';
import { type TabState, tellsOf } from '@/lib/messaging/tab-state';
import type { SoFar } from '@/lib/report/check-page';
import type { Report } from '@/lib/report/report';
import type { PageReading } from '@/lib/text/page-reading';
import { FIRST_REPORT_MS } from '@/lib/thresholds';
import type { Badge } from './badge';
import { pageMarks } from './page-marks';
import { createRestlessTabs } from './restless-tabs';
import { createTurns } from './turns';

/** All that a check touches. */
export interface TabCheckTools {
  /** A page with the blocks that the reader says are its story. */
  asChosen(reading: PageReading): Promise<PageReading>;
  /** `onFirst` gets what makes the Report so far while the rest is still looked up. */
  check(reading: PageReading, onFirst: (soFar: SoFar) => void): Promise<Report>;
  /** The Report with the reader's judgements as they are now. */
  asJudged(report: Report): Promise<Report>;
  /** Everywhere, or on the site of this address. */
  isPaused(url: string): Promise<boolean>;
  readTabState(tabId: number): Promise<TabState | null>;
  writeTabState(tabId: number, state: TabState): Promise<void>;
  forgetTab(tabId: number): Promise<void>;
  listTabStates(): Promise<Map<number, TabState>>;
  /** Asks a tab's page for a new reading. */
  readAgain(tabId: number): Promise<Result<null>>;
  showBadge(tabId: number, badge: Badge): Promise<void>;
  badgeOf(report: Report): Badge;
  failedBadge(): Badge;
  /** A sentence for people about what went wrong. */
  inWords(error: unknown): string;
  /** A sentence for people about a check that was never finished. */
  interrupted(): string;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface TabChecks {
  /** Checks one reading of a tab's page. Answers with what to paint; null when there is nothing, or a later reading is on its way. */
  checkTab(
    tabId: number,
    reading: PageReading,
    revision: number,
  ): Promise<Result<PageMarks | null>>;
  /**
   * The tab shows this address now, null for one that Firstprint may not see: what is known of another page goes.
   * Of a page that changes its address all the time it stays until the page is read anew, else it would never be told.
   */
  moveTab(tabId: number, url: string | null): Promise<void>;
  /** The tab is closed. */
  closeTab(tabId: number): Promise<void>;
  /** Pages at these addresses are to be read no more: no check of one counts, and what is known of it goes. */
  stop(isStopped: (url: string) => boolean): Promise<void>;
  /** Shows a tab's Report as `amend` gives it back; the same Report, and a tab without one, stay as they are. */
  amend(tabId: number, amend: (report: Report) => Report): Promise<void>;
  /** Takes up what a killed worker left unfinished before `startedAt` (milliseconds since 1970). */
  resume(startedAt: number): Promise<void>;
}

/** One check at a time counts for a tab: the last that was asked for, of the page that it shows. */
export function createTabChecks(tools: TabCheckTools): TabChecks {
  /** The check that counts, by tab. Lost with the worker, and the checks with it. */
  const current = new Map<number, { url: string }>();
  /**
   * Writes to one tab one after the other: state and badge take several steps, and an old
   * page's last step must not come after the new page has wiped them.
   */
  const inTurn = createTurns<number>();
  const restless = createRestlessTabs(tools.now);

  async function checkTab(tabId: number, reading: PageReading, revision: number) {
    const mine = { url: reading.url };
    current.set(tabId, mine);
    const isStale = () => current.get(tabId) !== mine;
    const write = (one: () => Promise<void>) =>
      inTurn(tabId, async () => {
        if (!isStale()) await one();
      });
    const started = tools.now();
    try {
      const [isPaused, chosen] = await Promise.all([
        tools.isPaused(reading.url),
        tools.asChosen(reading),
      ]);
      if (isPaused || isStale()) return nothing;
      const { url, title } = reading;
      const page = { url, ...(restless.isRestless(tabId) && { restless: true as const }) };
      // The check does not wait for it: it is a way to the browser and back, and another.
      const begun = inTurn(tabId, async () => {
        const before = await tools.readTabState(tabId);
        // A report on this same page stays on screen while the page is read anew.
        const isNew = before?.kind !== 'report' || !tellsOf(before, url);
        const checking: TabState = { kind: 'checking', ...page, title, since: started };
        if (isNew && !isStale()) await tools.writeTabState(tabId, checking);
        return isNew;
      });
      const show = async (made: Report, refining?: true) => {
        const checkedAt = tools.now();
        const milliseconds = checkedAt - started;
        const times = { checkedAt, milliseconds, ...(refining && { refining }) };
        await write(async () => {
          // What was judged while the page was checked could be shown on the Report before only.
          const report = await tools.asJudged(made);
          if (isStale()) return;
          await Promise.all([
            tools.writeTabState(tabId, { kind: 'report', ...page, report, ...times }),
            tools.showBadge(tabId, tools.badgeOf(report)),
          ]);
        });
      };
      const showFirst = async (soFar: SoFar) => {
        const first = (await begun) ? soFar() : null;
        if (first !== null) await show(first, true);
      };
      let soon: ReturnType<typeof setTimeout> | undefined;
      const checked = tools
        .check(chosen, (soFar) => {
          // What fails here fails again, and is told, when the whole Report is shown.
          soon = setTimeout(() => void showFirst(soFar).catch(() => {}), FIRST_REPORT_MS);
        })
        .finally(() => clearTimeout(soon));
      const [report] = await Promise.all([checked, begun]);
      if (isStale()) return nothing;
      await show(report);
      if (isStale()) return nothing;
      return { ok: true as const, value: pageMarks(report, revision) };
    } catch (error) {
      const message = tools.inWords(error);
      if (isStale()) return nothing;
      const state: TabState = { kind: 'error', url: reading.url, message };
      await write(() => tools.writeTabState(tabId, state));
      await write(() => tools.showBadge(tabId, tools.failedBadge()));
      if (isStale()) return nothing;
      return { ok: false as const, error: message };
    } finally {
      if (!isStale()) current.delete(tabId);
    }
  }

  async function moveTab(tabId: number, url: string | null) {
    restless.moved(tabId, url);
    const checking = current.get(tabId);
    if (restless.isRestless(tabId) || (checking && isSamePage(checking.url, url))) return;
    current.delete(tabId);
    await inTurn(tabId, async () => {
      const state = await tools.readTabState(tabId);
      // A check of the new page may have begun meanwhile.
      if (current.has(tabId)) return;
      // A page without a state may have left a note behind, of a save that was refused.
      if (!state || !isSamePage(state.url, url)) await tools.forgetTab(tabId);
    });
  }

  async function closeTab(tabId: number) {
    current.delete(tabId);
    restless.forget(tabId);
    await inTurn(tabId, () => tools.forgetTab(tabId));
  }

  async function stop(isStopped: (url: string) => boolean) {
    // A check that has just begun has no state yet.
    const checked = [...current].filter(([, { url }]) => isStopped(url));
    for (const [tabId] of checked) current.delete(tabId);
    const known = [...(await tools.listTabStates())].filter(([, { url }]) => isStopped(url));
    const tabs = new Set([...checked, ...known].map(([tabId]) => tabId));
    await Promise.all([...tabs].map(closeTab));
  }

  async function amend(tabId: number, amended: (report: Report) => Report) {
    await inTurn(tabId, async () => {
      const state = await tools.readTabState(tabId);
      if (state?.kind !== 'report') return;
      const report = amended(state.report);
      if (report === state.report) return;
      await tools.writeTabState(tabId, { ...state, report });
      await tools.showBadge(tabId, tools.badgeOf(report));
    });
  }

  async function resume(startedAt: number) {
    // All at once: a page that the browser has frozen answers when it is looked at again, and holds up no other.
    const known = [...(await tools.listTabStates())];
    await Promise.all(known.map(([tabId, state]) => resumeTab(tabId, state, startedAt)));
  }

  async function resumeTab(tabId: number, state: TabState, startedAt: number) {
    const since = halfDoneSince(state);
    if (since === null || since >= startedAt || current.has(tabId)) return;
    const answer = await tools.readAgain(tabId);
    if (answer.ok) return;
    await inTurn(tabId, async () => {
      // Meanwhile the tab may have been closed, have moved on or have been checked.
      const now = await tools.readTabState(tabId);
      if (current.has(tabId) || now === null || halfDoneSince(now) !== since) return;
      const message = tools.interrupted();
      await tools.writeTabState(tabId, { kind: 'error', url: now.url, message });
      await tools.showBadge(tabId, tools.failedBadge());
    });
  }

  return { checkTab, moveTab, closeTab, stop, amend, resume };
}

const nothing = { ok: true as const, value: null };

/** When a check began that has not come to its end, ms since 1970; null for one that has. */
function halfDoneSince(state: TabState): number | null {
  if (state.kind === 'checking') return state.since;
  return state.kind === 'report' && state.refining ? state.checkedAt : null;
}
