import { storage } from 'wxt/utils/storage';
import type { Judgements } from '../report/judgements';
import { judgementsFrom } from './read-judgements';

/** `null` until something is judged. Read it through `readJudgements`. */
const stored = storage.defineItem<Judgements | null>('local:judgements', {
  fallback: null,
  version: 1,
});

/** All that the reader has judged. What does not have its form is passed over, and stays stored until the next change. */
export async function readJudgements(): Promise<Judgements> {
  return judgementsFrom(await stored.getValue()).judgements;
}

/** For the background alone, which makes one change at a time. */
export async function writeJudgements(judgements: Judgements): Promise<void> {
  await stored.setValue(judgements);
}

/** Calls back with the judgements after each change. Returns the stop. */
export function watchJudgements(callback: (judgements: Judgements) => void): () => void {
  return stored.watch((value) => callback(judgementsFrom(value).judgements));
}
