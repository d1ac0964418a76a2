import type { Article } from '../corpus/article';
import { sessionItem } from './session-item';

/** Why a page cannot be saved as an article. `unreachable`: Firstprint is not in that page. */
export type SaveRefusal = 'no-article' | 'unreadable' | 'too-short' | 'unreachable';

/** What became of saving a tab's page. Kept in session storage until the tab moves on. */
export type SaveOutcome =
  | {
      kind: 'saved';
      id: string;
      title: string | null;
      /** The article that it took the place of, for undoing; null when there was none. */
      before: Article | null;
      /** What was stored, hashed: what has become something else since is not undone. */
      print: string;
    }
  | { kind: 'refused'; why: SaveRefusal }
  | { kind: 'error'; message: string }
  /** Saving was taken back. */
  | { kind: 'undone'; title: string | null };

/** By tab, until it moves on. */
export const saveOutcomes = sessionItem<SaveOutcome>('saved:');
