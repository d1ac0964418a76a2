import { counted } from '../support/counted';
import { SeededRandom } from '../support/seeded-random';
import { FuzzSequence } from './fuzz-sequence';

export interface FuzzOutcome {
  /** The sequence that failed, and how, in lines of text; null for none. */
  failure: string | null;
  sequences: number;
  operations: number;
  comparisons: number;
}

export interface FuzzRun {
  minutes: number;
  /** Of the first sequence; each further one has the next. */
  seed: number;
  tell(line: string): void;
  signal?: AbortSignal;
}

const LEAST_OPERATIONS = 4;
const MOST_OPERATIONS = 30;
const TELL_MS = 15_000;

/** Runs random sequences until the time is over or one fails. One sequence is always run. */
export async function proveByFuzzing({
  minutes,
  seed,
  tell,
  signal,
}: FuzzRun): Promise<FuzzOutcome> {
  const outcome: FuzzOutcome = { failure: null, sequences: 0, operations: 0, comparisons: 0 };
  const end = Date.now() + minutes * 60_000;
  // The first sequence is run whole, so that a seed can be run again.
  const isLate = () => signal?.aborted === true || (outcome.sequences > 0 && Date.now() > end);
  let told = Date.now();
  do {
    signal?.throwIfAborted();
    const own = seed + outcome.sequences;
    const operations =
      LEAST_OPERATIONS + new SeededRandom(own).below(MOST_OPERATIONS - LEAST_OPERATIONS);
    const sequence = new FuzzSequence(own);
    let failure: string | null;
    try {
      failure = await sequence.run(operations, isLate);
    } catch (error) {
      failure = String((error as Error)?.stack ?? error);
    }
    outcome.sequences += 1;
    outcome.operations += sequence.done.length;
    outcome.comparisons += sequence.comparisons;
    if (failure !== null) {
      const steps = sequence.done.map((step, at) => `  ${at + 1}. ${step}`);
      outcome.failure = `${failure}\nAfter (seed ${own}):\n${steps.join('\n')}`;
    }
    if (Date.now() - told > TELL_MS) {
      told = Date.now();
      tell(
        `${counted(outcome.sequences, 'sequence')}, ${counted(outcome.operations, 'operation')}, no difference`,
      );
    }
  } while (outcome.failure === null && Date.now() < end);
  return outcome;
}
