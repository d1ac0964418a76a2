import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleQuery, ListedArticle, ListPlace } from '@/lib/corpus/article-list';
import { LIST_PAGE } from '@/lib/messaging/corpus-protocol';
import type { Ask } from './ask';

/** Milliseconds that a search waits for the next key: faster than reading, slower than typing. */
const TYPING_MS = 200;

/** One page of the list, where it begins and what went before. */
interface PageStart {
  place: ListPlace | null;
  /** Articles on the pages before. */
  before: number;
  /** Articles that were looked at for the pages before. */
  looked: number;
}

const FIRST: PageStart = { place: null, before: 0, looked: 0 };

export interface ArticleListState {
  /** Undefined until something is known. */
  articles: ListedArticle[] | undefined;
  /** Number of the first of them in the list, from 0. */
  start: number;
  /** `looking`: this page may still grow. `stopped`: by the reader, the list goes on. */
  status: 'looking' | 'ready' | 'stopped' | 'failed';
  /** Articles looked at so far, all pages before included. */
  looked: number;
  error: string | null;
  hasNext: boolean;
  hasBack: boolean;
}

export interface ArticleList extends ArticleListState {
  next(): void;
  back(): void;
  stop(): void;
  /** Goes on where a stopped search ended. */
  goOn(): void;
  /** Reads this page again: something changed. */
  reload(): void;
}

const NOTHING: ArticleListState = {
  articles: undefined,
  start: 0,
  status: 'looking',
  looked: 0,
  error: null,
  hasNext: false,
  hasBack: false,
};

/** A list of stored articles, page by page. What is on screen stays until the next page is there. */
export function useArticleList(ask: Ask, query: ArticleQuery): ArticleList {
  const [state, setState] = useState(NOTHING);
  const starts = useRef<PageStart[]>([FIRST]);
  /** Where the page on screen ended. */
  const end = useRef<ListPlace | null>(null);
  /** The load that counts. */
  const current = useRef({ stopped: false });

  const load = useCallback(
    async (begun: readonly ListedArticle[] = [], from?: { place: ListPlace; looked: number }) => {
      current.current.stopped = true;
      const mine = { stopped: false };
      current.current = mine;
      const page = starts.current.at(-1) as PageStart;
      let articles = [...begun];
      let place = from?.place ?? page.place;
      let looked = from?.looked ?? page.looked;
      for (;;) {
        const limit = LIST_PAGE - articles.length;
        const answer = await ask('listArticles', { query, after: place, limit });
        if (mine !== current.current) return;
        const shown = { start: page.before, looked, hasBack: starts.current.length > 1 };
        if (!answer.ok) {
          setState((before) => ({ ...before, ...shown, status: 'failed', error: answer.error }));
          return;
        }
        articles = [...articles, ...answer.value.articles];
        looked += answer.value.looked;
        place = answer.value.next;
        end.current = place;
        if (articles.length === 0 && place === null && starts.current.length > 1) {
          // The last article of the last page is gone.
          starts.current.pop();
          void load();
          return;
        }
        const isDone = place === null || articles.length >= LIST_PAGE;
        const status = isDone ? 'ready' : mine.stopped ? 'stopped' : 'looking';
        const hasNext = isDone && place !== null;
        setState({ ...shown, articles, looked, status, error: null, hasNext });
        if (status !== 'looking') return;
      }
    },
    [ask, query],
  );

  useEffect(() => {
    starts.current = [FIRST];
    setState((before) => ({ ...before, status: 'looking', looked: 0, error: null }));
    const timer = setTimeout(() => void load(), query.words === '' ? 0 : TYPING_MS);
    return () => {
      clearTimeout(timer);
      current.current = { stopped: true };
    };
  }, [load]);

  const { articles = [], start, looked } = state;
  return {
    ...state,
    next() {
      if (!state.hasNext) return;
      starts.current.push({ place: end.current, before: start + articles.length, looked });
      void load();
    },
    back() {
      if (starts.current.length < 2) return;
      starts.current.pop();
      void load();
    },
    stop() {
      current.current.stopped = true;
    },
    goOn() {
      if (end.current === null) return;
      setState((before) => ({ ...before, status: 'looking' }));
      void load(articles, { place: end.current, looked });
    },
    reload: () => void load(),
  };
}
