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

/** All that judging touches. */
export interface JudgingTools {
  readJudgements(): Promise<Judgements>;
  writeJudgements(judgements: Judgements): Promise<void>;
  listTabStates(): Promise<Map<number, TabState>>;
  /** Shows a tab's Report as `amend` gives it back. */
  amend(tabId: number, amend: (report: Report) => Report): Promise<void>;
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
  let last: Promise<unknown> = Promise.resolve();

  /** What is refused is told in words; nothing is stored then. */
  function inTurn<T>(
    change: (before: Judgements) => Result<{ after: Judgements; value: T }>,
    isConcerned: (report: Report) => boolean,
  ): Promise<Result<T>> {
    const turn = last.then(async (): Promise<Result<T>> => {
      try {
        const changed = change(await tools.readJudgements());
        if (!changed.ok) return changed;
        await tools.writeJudgements(changed.value.after);
        await bringInLine(changed.value.after, isConcerned);
        return { ok: true, value: changed.value.value };
      } catch (error) {
        return { ok: false, error: tools.inWords(error) };
      }
    });
    last = turn;
    return turn;
  }

  /** Flags and words change at once, in every tab; a page whose sources may be others now is read anew. */
  async function bringInLine(judgements: Judgements, isConcerned: (report: Report) => boolean) {
    for (const [tabId, state] of await tools.listTabStates()) {
      if (state.kind !== 'report') continue;
      await tools.amend(tabId, (report) => withJudgements(report, judgements));
      if (isConcerned(state.report)) void tools.readAgain(tabId).catch(tools.report);
    }
  }

  return {
    judge: (change) =>
      inTurn(
        (before) => {
          const after = changeJudgements(before, change, new Date(tools.now()).toISOString());
          return typeof after === 'string'
            ? { ok: false, error: tools.refusalInWords(after) }
            : { ok: true, value: { after, value: null } };
        },
        (report) => isConcernedBy(report, change),
      ),
    restore: (come) =>
      inTurn(
        (before) => {
          const { merged, leftOut } = mergeJudgements(before, come);
          return { ok: true, value: { after: merged, value: { before, leftOut } } };
        },
        (report) => report.state === 'checked',
      ),
    replace: (judgements) =>
      inTurn(
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
