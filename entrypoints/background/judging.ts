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
}

/** Keeps the reader's judgements, one change at a time, and brings open Reports in line with them. */
export function createJudging(tools: JudgingTools): Judging {
  const inTurn = createTurns<'judge'>();

  /** What is refused is told in words; nothing is stored then. */
  function changed<T>(
    change: (before: Judgements) => Result<{ after: Judgements; value: T }>,
    isConcerned: (report: Report) => boolean,
  ): Promise<Result<T>> {
    return inTurn('judge', async (): Promise<Result<T>> => {
      try {
        const made = change(await tools.readJudgements());
        if (!made.ok) return made;
        const { after, value } = made.value;
        await tools.writeJudgements(after);
        // It is kept: an open view that cannot show it yet is no reason to say that it is not.
        await bringInLine(after, isConcerned).catch(tools.report);
        return { ok: true, value };
      } catch (error) {
        return { ok: false, error: tools.inWords(error) };
      }
    });
  }

  /** Flags and words change at once, in every tab; a page whose sources may be others now is read anew. */
  async function bringInLine(judgements: Judgements, isConcerned: (report: Report) => boolean) {
    const amend = (report: Report) => withJudgements(report, judgements);
    for (const [tabId, state] of await tools.listTabStates()) {
      if (state.kind !== 'report') continue;
      await tools.amend(tabId, amend);
      if (isConcerned(state.report)) void tools.readAgain(tabId).catch(tools.report);
    }
    await tools.amendTexts(amend, isConcerned);
  }

  return {
    judge: (change) =>
      changed(
        (before) => {
          const after = changeJudgements(before, change, new Date(tools.now()).toISOString());
          return typeof after === 'string'
            ? { ok: false, error: tools.refusalInWords(after) }
            : { ok: true, value: { after, value: null } };
        },
        (report) => isConcernedBy(report, change),
      ),
    restore: (come) =>
      changed(
        (before) => {
          const { merged, leftOut } = mergeJudgements(before, come);
          return { ok: true, value: { after: merged, value: { before, leftOut } } };
        },
        (report) => report.state === 'checked',
      ),
    replace: (judgements) =>
      changed(
        () => ({ ok: true, value: { after: judgements, value: null } }),
        (report) => report.state === 'checked',
      ),
  };
}

/** Whether the page must be compared anew: flags change nothing but themselves. */
function isConcernedBy(report: Report, change: JudgementChange): boolean {
  if (change.kind === 'flag') return false;
  if (change.kind === 'match') return isSamePage(report.page.url, change.page);
  return report.sources.length > 0 || report.notCounted?.includes(change.text.trim()) === true;
}
