import { CURRENT_SCHEME, type PrintScheme } from '@/lib/fingerprint/schemes';
import { IndexDatabase } from '@/lib/store/databases';
import { DexieCorpus } from '@/lib/store/dexie-corpus';
import { SeededRandom } from '../support/seeded-random';
import { ExpectedIndex } from './expected-index';
import { firstDifference } from './first-difference';
import { FuzzModel, idOf, OTHER_SCHEME } from './fuzz-model';
import { type SimulatedDisk, simulateDisk } from './simulated-disk';
import { StoredCorpus } from './stored-corpus';

const SCHEMES = [CURRENT_SCHEME, OTHER_SCHEME] as const;
/** More articles make comparing slow and show nothing new. */
const MOST_ARTICLES = 5_000;
const PRINTS_AT_ONCE = 2_048;
/** Every so manieth sequence has texts of so many words more. */
const WIDE_EVERY = 4;
const WIDE_WORDS = 50;

/** One random life of a corpus. Every operation says what it does, so that a failure can be read. */
export class FuzzSequence {
  /** What was done so far, in words. */
  readonly done: string[] = [];
  comparisons = 0;
  private readonly dice: SeededRandom;
  private readonly model: FuzzModel;
  /** Texts of many prints, so that segments are joined in several steps; compared less often, for it takes long. */
  private readonly isWide: boolean;
  private readonly disk: SimulatedDisk = simulateDisk();
  private corpus: DexieCorpus;
  private scheme: PrintScheme = CURRENT_SCHEME;
  private problems: string[] = [];
  /** Blocks were damaged and no look-up has met all of them. */
  private hidden = false;

  constructor(seed: number) {
    this.dice = new SeededRandom(seed);
    this.isWide = seed % WIDE_EVERY === 0;
    this.model = new FuzzModel(this.isWide ? WIDE_WORDS : 0);
    this.corpus = this.open();
  }

  /** So many operations, fewer when `isLate` says so. Answers with what differs first, in a sentence, or null. */
  async run(operations: number, isLate: () => boolean = () => false): Promise<string | null> {
    for (let count = 0; count < operations && !isLate(); count += 1) {
      const wrong = await this.operate();
      if (wrong !== null) return wrong;
      // Damage that no look-up has met is met by the upkeep; what is wrong for long is found later, too.
      const isPassed = this.dice.chance(this.isWide || this.hidden ? 0.6 : 0.1);
      const difference = isPassed ? null : await this.compare();
      if (difference !== null) return difference;
    }
    return this.end();
  }

  private open(scheme = this.scheme): DexieCorpus {
    this.scheme = scheme;
    const report = (problem: string) => void this.problems.push(problem);
    const schemes = { current: scheme, known: SCHEMES };
    return new DexieCorpus({ ...this.disk.options, schemes, report });
  }

  private async operate(): Promise<string | null> {
    const { dice, model } = this;
    const share = dice.next();
    const isFull = model.articles.size > MOST_ARTICLES;
    if (share < 0.12) return this.put('put one', model.fresh(1));
    if (share < 0.24) return this.put('put some', model.fresh(1 + dice.below(80)));
    if (share < 0.38) {
      return isFull
        ? this.remove(3_000)
        : this.put('put many', model.fresh(300 + dice.below(1_200)));
    }
    if (share < 0.46) return this.replace();
    if (share < 0.5) return this.putAgain();
    if (share < 0.58) return this.remove(dice.pick([1, 20, 1_500]));
    if (share < 0.66) return this.keepUp();
    if (share < 0.72) return this.breakOffUpkeep();
    if (share < 0.76) return this.putWhileKeepingUp();
    if (share < 0.82) return this.reopen(this.scheme);
    if (share < 0.9) return this.kill();
    if (share < 0.96) return this.damage();
    return this.reopen(this.scheme === CURRENT_SCHEME ? OTHER_SCHEME : CURRENT_SCHEME);
  }

  private async put(what: string, articles: readonly [number, number][]): Promise<string | null> {
    this.done.push(`${what}: ${articles.length} articles`);
    const fresh = articles.filter(([number]) => !this.model.articles.has(number)).length;
    const outcome = await this.corpus.put(
      articles.map(([at, version]) => this.model.arrivalOf(at, version)),
    );
    this.model.put(articles);
    return outcome.added === fresh && outcome.replaced === articles.length - fresh
      ? null
      : `It is said that ${outcome.added} were added and ${outcome.replaced} replaced; ${fresh} of ${articles.length} were new.`;
  }

  private newVersions(numbers: readonly number[]): [number, number][] {
    return numbers.map((number) => [number, (this.model.articles.get(number) as number) + 1]);
  }

  private replace(): Promise<string | null> {
    const numbers = this.model.some(this.dice, this.dice.pick([1, 40, 1_200]));
    return this.put('replace', this.newVersions(numbers));
  }

  private putAgain(): Promise<string | null> {
    const numbers = this.model.some(this.dice, this.dice.pick([1, 300]), true);
    const same = numbers.map((at): [number, number] => [at, this.model.articles.get(at) as number]);
    return this.put('put the same again', same);
  }

  private async remove(most: number): Promise<null> {
    const numbers = this.model.some(this.dice, most);
    this.done.push(`remove: ${numbers.length} articles`);
    await this.corpus.remove([...numbers.map(idOf), 'nobody']);
    this.model.remove(numbers);
    return null;
  }

  private async keepUp(): Promise<null> {
    this.done.push('keep up');
    await this.corpus.keepUp();
    return null;
  }

  private async breakOffUpkeep(): Promise<null> {
    const ms = this.dice.below(30);
    this.done.push(`keep up, broken off after ${ms} ms`);
    const stop = new AbortController();
    const keeping = this.corpus.keepUp(stop.signal);
    await pause(ms);
    stop.abort();
    await keeping;
    return null;
  }

  private async putWhileKeepingUp(): Promise<string | null> {
    const keeping = this.corpus.keepUp();
    const fresh = this.model.fresh(1 + this.dice.below(400));
    const replaced = this.newVersions(this.model.some(this.dice, 30));
    const difference = await this.put('keep up and put meanwhile', [...fresh, ...replaced]);
    await keeping;
    return difference;
  }

  private async reopen(scheme: PrintScheme): Promise<null> {
    this.done.push(`close and open with scheme ${scheme.version}`);
    this.corpus.close();
    this.corpus = this.open(scheme);
    return null;
  }

  /** Ends the worker at some transaction of a change or of the upkeep. What it was at is half done, or not. */
  private async kill(): Promise<string | null> {
    const { dice, model, corpus } = this;
    const transactions = dice.below(14);
    const revive = this.disk.killAfter(transactions);
    const what = dice.pick(['put', 'replace', 'remove', 'keep up']);
    let changes: [number, number | null][] = [];
    if (what === 'put') changes = model.fresh(1 + dice.below(700));
    else if (what === 'replace') changes = this.newVersions(model.some(dice, 1 + dice.below(700)));
    else if (what === 'remove')
      changes = model.some(dice, 1 + dice.below(700)).map((at) => [at, null]);
    this.done.push(`killed at transaction ${transactions} of: ${what} ${changes.length || ''}`);
    const puts = changes.flatMap(([at, version]) =>
      version === null ? [] : [this.model.arrivalOf(at, version)],
    );
    const work =
      what === 'keep up'
        ? corpus.keepUp()
        : what === 'remove'
          ? corpus.remove(changes.map(([at]) => idOf(at)))
          : corpus.put(puts);
    await work.catch(() => undefined);
    // A dead worker does nothing more: what it still has in its queue fails, and then it is closed.
    this.disk.killAfter(0);
    await pause(5);
    corpus.close();
    revive();
    this.corpus = this.open();
    return this.adopt(changes);
  }

  /** Takes over what a killed worker has done of its changes: from the first on, to some point. */
  private async adopt(changes: readonly [number, number | null][]): Promise<string | null> {
    const stored = new StoredCorpus(this.disk.options);
    const texts = new Map((await stored.articleTexts()).map(({ id, text }) => [id, text]));
    stored.close();
    const isDone = changes.map(([at, version]) => {
      const expected = version === null ? undefined : this.model.textOf(at, version);
      return texts.get(idOf(at)) === expected;
    });
    const end = isDone.lastIndexOf(true) + 1;
    if (isDone.slice(0, end).includes(false)) return 'A killed change is done in parts.';
    const done = changes.slice(0, end);
    this.model.put(done.filter((change): change is [number, number] => change[1] !== null));
    this.model.remove(done.flatMap(([at, version]) => (version === null ? [at] : [])));
    return null;
  }

  private async damage(): Promise<null> {
    const kinds = [
      'block',
      'missing block',
      'recent row',
      'missing recent row',
      'state',
      'database',
    ];
    const kind = this.dice.pick(kinds);
    this.done.push(`damage: ${kind}`);
    this.corpus.close();
    const index = new IndexDatabase(this.disk.options);
    const keys = await index.blocks.toCollection().primaryKeys();
    const rows = await index.recent.toCollection().primaryKeys();
    if (kind === 'database') await index.delete();
    else if (kind === 'state')
      await index.meta.put({ name: 'state', value: { format: 7 } as never });
    else if (kind.endsWith('block') && keys.length > 0) {
      const key = this.dice.pick(keys);
      const block = (await index.blocks.get(key)) as Uint32Array;
      const at = this.dice.below(block.length);
      block[at] = (block[at] as number) ^ (1 << this.dice.below(32));
      if (kind === 'block') await index.blocks.put(block, key);
      else await index.blocks.delete(key);
      this.hidden = true;
    } else if (rows.length > 0) {
      const from = this.dice.pick(rows);
      const row = await index.recent.get(from);
      if (kind === 'missing recent row') await index.recent.delete(from);
      else if (row) {
        const at = this.dice.below(row.block.length);
        row.block[at] = (row.block[at] as number) ^ (1 << this.dice.below(32));
        await index.recent.put(row);
      }
    }
    index.close();
    this.corpus = this.open();
    return null;
  }

  /** Every article that stands, with its number in the corpus; a sentence when they are not as they must be. */
  private async standing(): Promise<{ number: number; id: string; text: string }[] | string> {
    const stored = new StoredCorpus(this.disk.options);
    const articles = await stored.articleTexts();
    stored.close();
    const { size } = this.model.articles;
    if (articles.length !== size)
      return `There are ${articles.length} articles instead of ${size}.`;
    for (const { id, text } of articles) {
      const at = Number(id.slice(1));
      const version = this.model.articles.get(at);
      if (version === undefined) return `${id} is there again.`;
      if (text !== this.model.textOf(at, version)) return `${id} has another text.`;
    }
    // The corpus itself is asked for a few: it reads them one by one.
    const some = this.dice.shuffled(articles).slice(0, 20);
    const numbers = await this.corpus.numbersOf(some.map(({ id }) => id));
    const read = await this.corpus.articles(some.map(({ number }) => number));
    const isSame = some.every(
      ({ number, text }, at) => numbers.includes(number) && read[at]?.text === text,
    );
    return isSame ? articles : 'Articles are not given back as they are stored.';
  }

  /**
   * What an answer says must be true at any time; and complete, when no article is said to be
   * waiting and no damage is still to be met.
   */
  private async compare(): Promise<string | null> {
    this.comparisons += 1;
    const articles = await this.standing();
    if (typeof articles === 'string') return articles;
    const { articles: count } = await this.corpus.size();
    if (count !== articles.length)
      return `${count} articles are said to be there, ${articles.length} are.`;
    const schemes = SCHEMES.filter(({ version }) => version >= 0);
    const stored = await this.corpus.schemes();
    const found = new Map<number, Set<number>>();
    for (const scheme of schemes.filter(({ version }) => stored.includes(version))) {
      const { gone } = this.model;
      const index = new ExpectedIndex(articles, gone, (text) => scheme.textPrints(text));
      const prints = [...index.prints.keys()];
      const answers = await this.lookUp(prints, scheme.version);
      const { waiting } = await this.corpus.size();
      const isComplete = waiting === 0 && !this.hidden && stored.length === 1;
      for (const print of prints) {
        const answer = answers.get(print) ?? null;
        const wrong = isComplete ? index.wrong(print, answer) : index.untrue(print, answer);
        if (wrong !== null) return `${wrong} (scheme ${scheme.version})`;
        for (const number of answer?.articles ?? []) {
          const holds = found.get(number) ?? new Set();
          found.set(number, holds.add(scheme.version));
        }
      }
    }
    const { waiting } = await this.corpus.size();
    const missed = articles.filter(({ number }) => !found.has(number)).length;
    // The words of its own that a text has are in one scheme or the other.
    if (!this.hidden && missed > waiting) {
      return `${missed} articles are not found, ${waiting} are said to be waiting.`;
    }
    if (this.hidden) {
      // All damage has been met now; the texts mend it.
      this.done.push('look everything up, then keep up');
      await this.corpus.keepUp();
      this.hidden = false;
      return this.compare();
    }
    return null;
  }

  private async lookUp(prints: readonly number[], scheme: number) {
    const answers = new Map<number, { frequency: number; articles: readonly number[] }>();
    for (let start = 0; start < prints.length; start += PRINTS_AT_ONCE) {
      const asked = Uint32Array.from(prints.slice(start, start + PRINTS_AT_ONCE));
      for (const hit of await this.corpus.lookUp(asked, scheme)) answers.set(hit.print, hit);
    }
    return answers;
  }

  /** At the end everything is brought to rest, and the databases are compared as they lie there. */
  private async end(): Promise<string | null> {
    this.done.push('open with the current scheme and keep up to the end');
    this.corpus.close();
    this.corpus = this.open(CURRENT_SCHEME);
    await this.corpus.keepUp();
    const difference = await this.compare();
    this.corpus.close();
    if (difference !== null) return difference;
    const stored = new StoredCorpus(this.disk.options);
    const expected = [...this.model.articles].map(
      ([at, version]) => this.model.arrivalOf(at, version).article,
    );
    const found = await firstDifference(stored, expected, this.model.gone, this.disk.options);
    stored.close();
    return found.difference;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
