import type { UiHandlers } from '@/lib/messaging/background-door';
import { isJudgementsFile, judgementsFrom } from '@/lib/settings/read-judgements';
import type { Judging } from './judging';
import type { Saving } from './saving';
import type { GivenText } from './text-checks';

/** All that answering touches. */
export interface ReaderTools {
  judging: Judging;
  saving: Pick<Saving, 'undo'>;
  /** Begins a check of a text by itself; rejects where there is no room even for that. */
  beginText(windowId: number, given: GivenText): Promise<void>;
  inWords(error: unknown): string;
  /** A sentence for people about a file that holds no judgements. */
  noJudgements(): string;
}

type ReaderHandlers = Pick<
  UiHandlers,
  'judge' | 'restoreJudgements' | 'replaceJudgements' | 'checkText' | 'undoSave'
>;

/** Answers to what a reader says and gives in popup, panel and options, one function per message. */
export function readerHandlers(tools: ReaderTools): ReaderHandlers {
  return {
    judge: (change) => tools.judging.judge(change),
    replaceJudgements: ({ judgements }) => tools.judging.replace(judgements),

    async restoreJudgements({ text }) {
      const value = parseJson(text);
      if (!isJudgementsFile(value)) return { ok: false, error: tools.noJudgements() };
      const { judgements, refused } = judgementsFrom(value);
      const restored = await tools.judging.restore(judgements);
      if (!restored.ok) return restored;
      const { before, leftOut } = restored.value;
      return { ok: true, value: { before, refused: refused + leftOut } };
    },

    async checkText({ text, windowId }) {
      try {
        await tools.beginText(windowId, { text, from: 'paste', url: null });
        return { ok: true, value: null };
      } catch (error) {
        return { ok: false, error: tools.inWords(error) };
      }
    },

    undoSave: ({ tabId }) => tools.saving.undo(tabId),
  };
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
