import type { JudgementChange } from '../report/judgements';
import { sessionItem } from './session-item';

/** One for the whole browser: judgements change one after the other. */
const ONE = 0;
const stored = sessionItem<JudgementChange | 'all'>('judging:');

/** What was judged and is not yet seen in every open Report; `all` for many judgements at once. */
export const judgingDue = {
  read: () => stored.read(ONE),
  write: (change: JudgementChange | 'all') => stored.write(ONE, change),
  remove: () => stored.remove(ONE),
};
