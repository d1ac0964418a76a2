import type { Result } from '@/lib/messaging/protocol';
import { isSamePage } from '@/lib/messaging/same-page';
import type { TabState } from '@/lib/messaging/tab-state';
import { withJudgements } from '@/lib/report/apply-judgements';
import {
  changeJudgements,
  type JudgementChange,
  type JudgementRefusal,
  type Judgements,
  mergeJudgements,
} from '@/lib/report/judgements';
import type { Report } from '@/lib/report/report';
import { createTurns } from './turns';

/** All that judging touches. */
export interface JudgingTools {
  readJudgements(): Promise<Judgements>;
  writeJudgements(judgements: Judgements): Promise<void>;
  /** What is judged and not yet seen in every open Report: outlives a killed worker. */
  due: {
    read(): Promise<JudgementChange | 'all' | null>;
    write(change: JudgementChange | 'all'): Promise<void>;
    remove(): Promise<void>;
  };
  listTabStates(): Promise<Map<number, TabState>>;
  /** Shows a tab's Report as `amend` gives it back. */
  amend(tabId: number, amend: (report: Report) => Report): Promise<void>;
  /** The same of the texts that are checked by themselves; those concerned are checked anew. */
  amendTexts(
    amend: (report: Report) => Report,
    isConcerned: (report: Report) => boolean,
  ): Promise<void>;
  /** Has a tab's page read and checked anew. */
  readAgain(tabId: number): Promise<Result<null>>;
  refusalInWords(why: JudgementRefusal): string;
  inWords(error: unknown): string;
  report(error: unknown): void;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Judging {
  judge(change: JudgementChange): Promise<Result<null>>;
  /** Adds judgements from a file. Answers with all that were there before, for undoing, and how many did not fit. */
  restore(come: Judgements): Promise<Result<{ before: Judgements; leftOut: number }>>;
  /** Puts all judgements back to what they were. */
  replace(judgements: Judgements): Promise<Result<null>>;
  /** Does what a killed worker left undone. Call at the start: what is judged meanwhile waits for it. */
  resume(): Promise<void>;
}

/** Keeps the reader's judgements, one change at a time, and brings open Reports in line with them. */
export function createJudging(tools: JudgingTools): Judging {
  const inTurn = createTurns<'judge'>();

  /** What is refused is told in words; nothing is stored then. */
  function changed<T>(
    what: JudgementChange | 'all',
    change: (before: Judgements) => Result<{ after: Judgements; value: T }>,
  ): Promise<Result<T>> {
    return inTurn('judge', async (): Promise<Result<T>> => {
      try {
        const made = change(await tools.readJudgements());
        if (!made.ok) return made;
        const { after, value } = made.value;
        // What an earlier change could not bring in line is still due.
        const isFirst = (await tools.due.read().catch(() => null)) === null;
        const concerned = isFirst ? what : 'all';
        await tools.due.write(concerned).catch(tools.report);
        await tools.writeJudgements(after);
        // It is kept: an open view that cannot show it yet is no reason to say that it is not.
        await bringInLine(after, concerned).catch(tools.report);
        return { ok: true, value };
      } catch (error) {
        return { ok: false, error: tools.inWords(error) };
      }
    });
  }

  /** Flags and words change at once, in every tab; a page whose sources may be others now is read anew. */
  async function bringInLine(judgements: Judgements, what: JudgementChange | 'all') {
    const amend = (report: Report) => withJudgements(report, judgements);
    const isConcerned = (report: Report) => isConcernedBy(report, what);
    for (const [tabId, state] of await tools.listTabStates()) {
      if (state.kind !== 'report') continue;
      await tools.amend(tabId, amend);
      if (isConcerned(state.report)) void tools.readAgain(tabId).catch(tools.report);
    }
    await tools.amendTexts(amend, isConcerned);
    await tools.due.remove();
  }

  return {
    judge: (change) =>
      changed(change, (before) => {
        const after = changeJudgements(before, change, new Date(tools.now()).toISOString());
        return typeof after === 'string'
          ? { ok: false, error: tools.refusalInWords(after) }
          : { ok: true, value: { after, value: null } };
      }),
    restore: (come) =>
      changed('all', (before) => {
        const { merged, leftOut } = mergeJudgements(before, come);
        return { ok: true, value: { after: merged, value: { before, leftOut } } };
      }),
    replace: (judgements) =>
      changed('all', () => ({ ok: true, value: { after: judgements, value: null } })),
    resume: () =>
      inTurn('judge', async () => {
        const what = await tools.due.read();
        if (what !== null) await bringInLine(await tools.readJudgements(), what);
      }),
  };
}

/** Whether the page must be compared anew: flags change nothing but themselves. */
function isConcernedBy(report: Report, change: JudgementChange | 'all'): boolean {
  if (change === 'all') return report.state === 'checked';
  if (change.kind === 'flag') return false;
  if (change.kind === 'match') return isSamePage(report.page.url, change.page);
  return report.sources.length > 0 || report.notCounted?.includes(change.text.trim()) === true;
}
