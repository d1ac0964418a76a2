import type { Judgements } from '@/lib/report/judgements';

/** Where the judgements are kept. */
export interface KeptJudgements {
  read(): Promise<Judgements>;
  write(judgements: Judgements): Promise<void>;
}

/**
 * The reader's judgements, read once in a worker's life and after each change: every page waits for them,
 * before it is compared and before its Report is shown. Nobody but the background changes them, and so
 * none is missed.
 */
export function rememberJudgements(kept: KeptJudgements): KeptJudgements {
  let known: Promise<Judgements> | null = null;
  return {
    read() {
      if (known === null) {
        const asked = kept.read();
        known = asked;
        // What could not be read is asked for anew.
        asked.catch(() => {
          if (known === asked) known = null;
        });
      }
      return known;
    },
    async write(judgements) {
      await kept.write(judgements);
      // Read anew as the next worker would read it.
      known = null;
    },
  };
}
