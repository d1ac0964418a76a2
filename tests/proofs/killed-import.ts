import type { ImportOutcome, Result } from '@/lib/messaging/protocol';
import type { ExtensionBrowser } from '../support/browser';
import { counted } from '../support/counted';
import { SeededRandom } from '../support/seeded-random';
import type { ImportPlan } from './import-plan';
import { hasWorkAtRest, type KillMoment, KillTally, leftHalfDone, mergePlace } from './kill-places';
import type { PageSide } from './page-side-door';
import type { WorkerKiller } from './worker-killer';

export interface KilledImportOptions {
  browser: ExtensionBrowser;
  side: PageSide;
  killer: WorkerKiller;
  plan: ImportPlan;
  kills: number;
  seed: number;
  /** Share of the kills that are left when all lines are in: merges are largest then. */
  afterwards: number;
  tell(line: string): void;
  signal?: AbortSignal | undefined;
}

/** The most that the background takes in one message. */
const MOST_LINES = 2_000;
/** Share of kills that wait for the upkeep, while it has work. */
const AT_REST = 0.8;
/** Share of unanswered lines that come through when they are sent again; of the rest the worker is killed again. */
const SENT_WHOLLY = 0.7;
/** A worker wakes and opens its databases in about so long, in milliseconds. */
const START_MS = 100;
/** A message of a killed worker is given up after this, in milliseconds. */
const GIVE_UP_MS = 10_000;
/** The upkeep begins after two seconds of rest. */
const REST_MS = 2_000;
/** Nothing has changed for so long: the upkeep is at its end. */
const SETTLED_MS = 3_500;
const SETTLE_LIMIT_MS = 300_000;

/**
 * Imports a plan through the message that the interface uses, and kills the background's worker at random
 * moments meanwhile. What was not answered is sent again. Afterwards waits for the upkeep to end.
 * Throws when the background refuses anything or does not come to rest.
 */
export class KilledImport {
  readonly tally = new KillTally();
  private readonly dice: SeededRandom;
  private readonly lines: string[];
  /** How many lines were answered. */
  private answered = 0;
  /** Sent last, and not answered. */
  private unanswered: string[] | null = null;
  private killed = 0;
  /** Time that a line has taken of late, in milliseconds, for the choice of moments. */
  private pace = 0.7;

  /** How long the upkeep is at work, about, in milliseconds. */
  private upkeepMs = 250;

  constructor(private readonly options: KilledImportOptions) {
    this.dice = new SeededRandom(options.seed);
    this.lines = options.plan.lines.map((line) => JSON.stringify(line));
  }

  async run(): Promise<void> {
    const { kills, side, signal } = this.options;
    while (this.killed < kills) {
      signal?.throwIfAborted();
      if (this.killsLeft <= 0 && this.answered < this.lines.length) {
        await this.sendWholly();
        continue;
      }
      const waits = hasWorkAtRest(await side.state()) && this.dice.chance(AT_REST);
      await this.noteKill(waits ? await this.killAtRest() : await this.killImporting());
    }
    while (this.answered < this.lines.length) await this.sendWholly();
    await this.settle();
  }

  private async noteKill(moment: KillMoment): Promise<void> {
    const { side, kills, tell } = this.options;
    const after = await side.state();
    this.killed += 1;
    this.tally.note(moment, after);
    const place = mergePlace(after.state);
    tell(
      `kill ${this.killed} of ${kills}, ${moment}: left ${leftHalfDone(after)}${place === null ? '' : ` (${place})`}; ${this.answered} of ${counted(this.lines.length, 'line')} in, ${counted(after.articles, 'article')}, ${counted(after.state.segments.length, 'segment')}`,
    );
  }

  /** Kills the worker while it takes in the next lines, or right after. */
  private async killImporting(): Promise<KillMoment> {
    if (this.unanswered !== null && this.dice.chance(SENT_WHOLLY)) await this.sendWholly();
    this.unanswered ??= this.nextLines();
    const { length } = this.unanswered;
    const began = performance.now();
    const answer = this.send(this.unanswered).then(() => {
      this.notePace(performance.now() - began, length);
      return true;
    }, isGone);
    const delay = this.dice.next() * (START_MS + length * this.pace);
    const wasAnswered = await Promise.race([answer, pause(delay, false)]);
    await this.options.killer.kill();
    const isAnswered = wasAnswered || (await Promise.race([answer, pause(GIVE_UP_MS, false)]));
    if (!isAnswered) return 'import, unanswered';
    this.noteAnswer();
    return 'import, answered';
  }

  /** Kills to come before all lines are in. */
  private get killsLeft(): number {
    const { kills, afterwards } = this.options;
    return kills - this.killed - Math.floor(kills * afterwards);
  }

  /** Lines for one kill: so many that some kills are left when all are in. Then some lines come again. */
  private nextLines(): string[] {
    const left = this.lines.length - this.answered;
    if (left === 0) {
      const standing = [...this.options.plan.final.values()];
      const some = Array.from({ length: 50 }, () => this.dice.pick(standing));
      return some.map((line) => JSON.stringify(line));
    }
    const wanted = Math.ceil((left / Math.max(1, this.killsLeft)) * (0.4 + 1.2 * this.dice.next()));
    return this.lines.slice(this.answered, this.answered + Math.min(wanted, MOST_LINES));
  }

  private noteAnswer(): void {
    const { unanswered, lines } = this;
    if (unanswered !== null && unanswered[0] === lines[this.answered]) {
      this.answered += unanswered.length;
    }
    this.unanswered = null;
  }

  /** Kills the worker while its upkeep is at work, as far as one can tell beforehand. */
  private async killAtRest(): Promise<KillMoment> {
    const { side, killer } = this.options;
    const before = JSON.stringify((await side.state()).state);
    await this.wake();
    await pause(REST_MS + this.dice.next() * this.upkeepMs, null);
    await killer.kill();
    const after = await side.state();
    // Kills are to fall into the work, neither before it begins nor after it has ended.
    if (JSON.stringify(after.state) === before) this.upkeepMs *= 1.25;
    else if (!hasWorkAtRest(after)) this.upkeepMs *= 0.8;
    return 'at rest';
  }

  private async sendWholly(): Promise<void> {
    this.options.signal?.throwIfAborted();
    this.unanswered ??= this.lines.slice(this.answered, this.answered + 500);
    await this.send(this.unanswered);
    this.noteAnswer();
  }

  /** A kill before the answer is as likely as the lines take long. */
  private notePace(ms: number, count: number): void {
    this.pace += 0.3 * (Math.max(0, ms - START_MS) / count - this.pace);
  }

  private wake(): Promise<void> {
    return this.send([]);
  }

  /** Sends lines. Rejects when the worker is gone before it answers, or answers with a refusal. */
  private async send(lines: readonly string[]): Promise<void> {
    const firstLine = this.answered + 1;
    const answer = (await this.options.browser.send('importArticles', {
      lines,
      firstLine,
    })) as Result<ImportOutcome> | undefined;
    if (answer === undefined) throw new Error('No answer.');
    if (!answer.ok) throw new Refused(answer.error);
    const { added, replaced, refused } = answer.value;
    if (refused[0]) throw new Refused(`Line ${refused[0].line} was refused: ${refused[0].reason}`);
    if (added + replaced !== lines.length) {
      throw new Refused(
        `Of ${counted(lines.length, 'line')} ${added} were added and ${replaced} replaced.`,
      );
    }
  }

  private async settle(): Promise<void> {
    const { side, signal, tell } = this.options;
    tell('all lines are in; waiting for the upkeep to end');
    await this.wake();
    let known = '';
    let since = Date.now();
    for (const end = Date.now() + SETTLE_LIMIT_MS; ; ) {
      signal?.throwIfAborted();
      const now = await side.state();
      const text = JSON.stringify(now.state);
      if (text !== known) {
        known = text;
        since = Date.now();
      }
      const isIdle = leftHalfDone(now) === 'nothing' && !hasWorkAtRest(now);
      if (isIdle && Date.now() - since > SETTLED_MS) return;
      if (Date.now() > end) throw new Error('The upkeep did not come to its end.');
      await pause(200, null);
    }
  }
}

/** The background answered, and not as it must: no killed worker explains that. */
class Refused extends Error {}

/** An exchange that broke off with its worker. */
function isGone(error: unknown): false {
  if (error instanceof Refused) throw error;
  return false;
}

function pause<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}
