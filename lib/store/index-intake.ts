import { ARTICLE_SPAN } from '../corpus/postings';
import type { PrintScheme } from '../fingerprint/schemes';
import { ARTICLES_AT_ONCE, ARTICLES_PER_STEP } from '../thresholds';
import type { IndexStore } from './index-store';
import type { IndexUpkeep } from './index-upkeep';
import type { PackedIndex } from './packed-index';
import type { StoredArticles } from './stored-articles';
import type { NumberedText } from './stored-texts';

/** Steps of the upkeep that go with each batch of an import: merging keeps pace with what comes in. */
const STEPS_PER_BATCH = 3;
/** Steps in which a first look-up makes prints that are due: enough for `ARTICLES_AT_ONCE` of usual length. */
const STEPS_AT_ONCE = 3;

/** All that taking prints in touches. */
export interface IntakeTools {
  stored: StoredArticles;
  store: IndexStore;
  index: PackedIndex;
  upkeep: IndexUpkeep;
  scheme: PrintScheme;
  /** Told in a sentence what could not be done. */
  report(problem: string): void;
}

/** Brings the prints of stored articles into the index, in the order of their numbers. */
export class IndexIntake {
  /** Changes of the index, one after another. Who has a turn with the articles may wait for one here, never the other way. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly tools: IntakeTools) {}

  /** Does work that changes the index when what was asked for before is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work, work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** At the start a few articles whose prints are due get them at once, rather than be missed. Never fails. */
  async begin(): Promise<void> {
    const { stored, store, index, report } = this.tools;
    const due = stored.roster.count(await index.upTo(), stored.nextNumber);
    const isLost = (await index.upTo()) > stored.nextNumber;
    if (!isLost && (due === 0 || due > ARTICLES_AT_ONCE)) return;
    await this.inTurn(async () => {
      // Articles that were lost and stored anew have numbers that the index knows as others.
      if (isLost) await store.reset('it knows of articles that were never stored.');
      for (let step = 0; step < STEPS_AT_ONCE; step += 1) if (!(await this.takeInDue())) break;
    }).catch((error) => {
      // Without room or an index, pages are compared with what can be looked up.
      report(`Prints that are due could not be stored: ${String(error)}`);
    });
  }

  /**
   * Makes the prints of articles numbered `from` to before `to` that were just written, in its turn. Never
   * fails: what cannot be stored stays due.
   */
  takeInNew(rows: readonly NumberedText[], from: number, to: number): Promise<void> {
    return this.inTurn(async () => {
      const { index, upkeep, report } = this.tools;
      try {
        // Prints go in by number, without gaps: what is due from before comes first.
        if ((await index.upTo()) === from) await this.takeIn(rows, to);
        for (let step = 0; step < STEPS_PER_BATCH; step += 1) {
          if (!(await upkeep.step(false))) break;
        }
      } catch (error) {
        report(`Prints could not be stored: ${String(error)}`);
      }
    });
  }

  /** Makes the prints of the next articles that the index has not taken in; call it in turn. False when there are none. */
  async takeInDue(): Promise<boolean> {
    const { stored, index } = this.tools;
    const from = await index.upTo();
    if (from >= stored.nextNumber) return false;
    // One run tells its articles by their distance from the first.
    const end = Math.min(stored.nextNumber, from + ARTICLE_SPAN);
    const { rows, next } = await stored.texts(from, end, ARTICLES_PER_STEP);
    await this.takeIn(rows, next);
    return true;
  }

  private async takeIn(rows: readonly NumberedText[], to: number): Promise<void> {
    const { index, scheme } = this.tools;
    const articles = rows.map(({ number, text }) => ({ number, prints: scheme.textPrints(text) }));
    await index.add(articles, scheme.version, to);
  }
}
