import type { Ask } from '@/components/ask';
import { NO_ANSWER, NO_RECEIVER } from '@/lib/messaging/messages';
import type { ImportOutcome, Result } from '@/lib/messaging/protocol';
import { IMPORT_MESSAGES_AT_ONCE } from '@/lib/thresholds';

/** Times that the same lines are sent: a background that was ended meanwhile is woken by the next message. */
const ATTEMPTS = 5;
const NOTHING: Result<ImportOutcome> = {
  ok: true,
  value: { added: 0, replaced: 0, refused: [], noted: [] },
};

type Answer = Result<ImportOutcome>;

/**
 * Sends lines of articles to the background, a few messages at once. Their answers are told in the order in
 * which they were sent, and the articles of later lines replace those of earlier ones, also when a
 * background is ended meanwhile: what was sent behind lines that were lost is sent again behind them.
 */
export class LinesUnderWay {
  /** How the messages end, those of `IMPORT_MESSAGES_AT_ONCE` before the next. Each is whether the import goes on. */
  private readonly ends: Promise<boolean>[] = [];
  private last: Promise<boolean> = Promise.resolve(true);
  /** Times that lines were sent again. */
  private resent = 0;

  constructor(private readonly ask: Ask) {}

  /**
   * Sends lines, and has `tell` told the answer. Waits while too many are under way; false when one that was
   * answered meanwhile was refused as a whole: nothing more should be sent. Never rejects.
   */
  async send(lines: string[], tell: (answer: Answer) => void): Promise<boolean> {
    const first = this.handOver(lines);
    const resent = this.resent;
    this.last = this.last.then(async (goesOn) => {
      let answer = await first;
      let sentAt = resent;
      for (let attempt = 1; goesOn && attempt < ATTEMPTS; attempt += 1) {
        if (!isLost(answer) && this.resent === sentAt) break;
        this.resent += 1;
        sentAt = this.resent;
        answer = await this.handOver(lines);
      }
      tell(answer);
      return goesOn && answer.ok;
    });
    this.ends.push(this.last);
    return this.ends.length < IMPORT_MESSAGES_AT_ONCE || (this.ends.shift() as Promise<boolean>);
  }

  /** Waits until all are answered. False when one was refused as a whole. */
  settled(): Promise<boolean> {
    return this.last;
  }

  /** The same lines may come twice: an article that is there already is replaced by itself. */
  private async handOver(lines: string[]): Promise<Answer> {
    return lines.length === 0 ? NOTHING : this.ask('importArticles', { lines, firstLine: 1 });
  }
}

function isLost(answer: Answer): boolean {
  return !answer.ok && [NO_ANSWER, NO_RECEIVER].includes(answer.error);
}
