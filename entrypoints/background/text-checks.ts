import { NO_ADDRESS, readPastedText } from '@/lib/intake/pasted-text';
import { isFull } from '@/lib/messaging/session-item';
import type { TextCheck, TextOrigin } from '@/lib/messaging/text-state';
import { asTextReport } from '@/lib/report/excerpts';
import type { Report } from '@/lib/report/report';
import { cutText } from '@/lib/text/cut-text';
import type { PageReading } from '@/lib/text/page-reading';
import { MAX_PAGE_CHARACTERS } from '@/lib/thresholds';
import { createTurns } from './turns';

/** All that checking a text by itself touches. */
export interface TextCheckTools {
  check(reading: PageReading): Promise<Report>;
  /** The Report with the reader's judgements as they are now. */
  asJudged(report: Report): Promise<Report>;
  readTextCheck(windowId: number): Promise<TextCheck | null>;
  writeTextCheck(windowId: number, check: TextCheck): Promise<void>;
  removeTextCheck(windowId: number): Promise<void>;
  listTextChecks(): Promise<Map<number, TextCheck>>;
  inWords(error: unknown): string;
  /** A sentence for people about a text without words. */
  noWords(): string;
  /** A sentence for people about a Report for which there is no room. */
  tooLarge(): string;
  /** A sentence for people about a check that was never finished. */
  interrupted(): string;
  /** What fails where nobody waits for it. */
  report(error: unknown): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A text to be checked by itself. */
export interface GivenText {
  text: string;
  from: TextOrigin;
  /** The page that it was selected on, or null. */
  url: string | null;
}

export interface TextChecks {
  /** Checks a text for a window's panel. Ends when its Report is there, or was no longer wanted. */
  checkText(windowId: number, given: GivenText): Promise<void>;
  /** Begins the same; ends when that is written down, and rejects when it cannot be. */
  begin(windowId: number, given: GivenText): Promise<void>;
  /**
   * Shows every Report as `amend` gives it back, and begins a new check of the texts that are concerned.
   * A text is that of its Report: nothing else is kept of it.
   */
  amend(amend: (report: Report) => Report, isConcerned: (report: Report) => boolean): Promise<void>;
  /** Takes a window's panel back to its tab. A check that is still under way is dropped. */
  remove(windowId: number): Promise<void>;
  /** Begins the checks again that a killed worker left unfinished before `startedAt`, or says so of them. */
  resume(startedAt: number): Promise<void>;
}

/** A text whose check ended with the worker twice may be what ends it. */
const MOST_TRIES = 2;

export function createTextChecks(tools: TextCheckTools): TextChecks {
  const inTurn = createTurns<number>();
  let latest = 0;

  async function finished(given: GivenText, since: number): Promise<TextCheck> {
    const { from } = given;
    const reading = readPastedText(given.text, given.url);
    if (reading === null) return { from, since, kind: 'error', message: tools.noWords() };
    try {
      const report = await tools.check(reading);
      return { from, since, kind: 'report', report: asTextReport(report, from) };
    } catch (error) {
      return { from, since, kind: 'error', message: tools.inWords(error) };
    }
  }

  async function show(windowId: number, check: TextCheck): Promise<void> {
    try {
      const judged =
        check.kind === 'report' ? { ...check, report: await tools.asJudged(check.report) } : check;
      await replace(windowId, judged);
    } catch (error) {
      // A Report carries the texts of its sources.
      const { from, since } = check;
      const message = isFull(error) ? tools.tooLarge() : tools.inWords(error);
      await replace(windowId, { from, since, kind: 'error', message });
    }
  }

  /** Writes what became of a check, unless the reader went back or gave another text: asked last, since the panel removes it by itself. */
  async function replace(windowId: number, check: TextCheck): Promise<void> {
    if ((await tools.readTextCheck(windowId))?.since !== check.since) return;
    await tools.writeTextCheck(windowId, check);
  }

  /** Writes down that a check has begun. Answers with what remains to be done. */
  async function begun(windowId: number, given: GivenText, tries: number) {
    // Two checks within one millisecond are two.
    const since = Math.max(tools.now(), latest + 1);
    latest = since;
    const { from, url } = given;
    // What is beyond a page's size is not read, and would only push other Reports out of session storage.
    const text = cutText(given.text, MAX_PAGE_CHARACTERS);
    const state: TextCheck = { from, since, kind: 'checking' };
    await inTurn(windowId, async () => {
      try {
        await tools.writeTextCheck(windowId, { ...state, given: { text, url }, tries });
      } catch {
        await tools.writeTextCheck(windowId, state);
      }
    });
    return async () => {
      const check = await finished(given, since);
      await inTurn(windowId, () => show(windowId, check));
    };
  }

  async function checkText(windowId: number, given: GivenText, tries = 1): Promise<void> {
    const rest = await begun(windowId, given, tries);
    await rest();
  }

  return {
    checkText: (windowId, given) => checkText(windowId, given),
    async begin(windowId, given) {
      const rest = await begun(windowId, given, 1);
      void rest().catch(tools.report);
    },
    async amend(amend, isConcerned) {
      for (const windowId of (await tools.listTextChecks()).keys()) {
        const check = await inTurn(windowId, async () => {
          const before = await tools.readTextCheck(windowId);
          if (before?.kind !== 'report') return null;
          const report = amend(before.report);
          if (report !== before.report) await tools.writeTextCheck(windowId, { ...before, report });
          return before;
        });
        if (check === null || !isConcerned(check.report)) continue;
        const { url, text } = check.report.page;
        const address = url === NO_ADDRESS ? null : url;
        void checkText(windowId, { text, from: check.from, url: address }).catch(tools.report);
      }
    },
    remove: (windowId) => inTurn(windowId, () => tools.removeTextCheck(windowId)),
    async resume(startedAt) {
      for (const [windowId, check] of await tools.listTextChecks()) {
        if (check.kind !== 'checking' || check.since >= startedAt) continue;
        const { from, given, tries = 1 } = check;
        if (given && tries < MOST_TRIES) {
          void checkText(windowId, { ...given, from }, tries + 1).catch(tools.report);
          continue;
        }
        const { since } = check;
        const message = tools.interrupted();
        await inTurn(windowId, () => replace(windowId, { from, since, kind: 'error', message }));
      }
    },
  };
}
