import type { Article, Origin } from '@/lib/corpus/article';
import type { ArticleFields } from '@/lib/corpus/article-fields';
import type { Arrival, Placement } from '@/lib/corpus/article-id';
import { readArticleFields } from '@/lib/intake/article-fields';
import { articleLine } from '@/lib/intake/article-line';
import { isoMinute } from '@/lib/intake/iso-date';
import type { CorpusHandlers } from '@/lib/messaging/corpus-door';
import type { ExampleCheck, SavedArticle } from '@/lib/messaging/corpus-protocol';
import type { Result } from '@/lib/messaging/protocol';
import { addressKey } from '@/lib/provenance/page-address';
import type { CorpusDesk } from '@/lib/store/corpus-desk';
import { openingWords } from '@/lib/text/opening-words';
import type { GivenText } from './text-checks';

/** All that answering the pages about the stored articles touches. */
export interface CorpusTools {
  desk: Pick<
    CorpusDesk,
    'page' | 'facts' | 'article' | 'articlesFrom' | 'correct' | 'setAside' | 'restore' | 'giveUp'
  >;
  put(arrivals: readonly Arrival[]): Promise<Omit<Placement, 'placed'>>;
  /** The stored article with this address key, or null. */
  find(key: string): Promise<Article | null>;
  /** Begins a check of a text by itself. */
  beginText(windowId: number, given: GivenText): Promise<void>;
  /** Does work while the upkeep rests. */
  during<T>(work: () => Promise<T>): Promise<T>;
  checkExample(): Promise<ExampleCheck>;
  inWords(error: unknown): string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Answers to the pages that show the stored articles, one function per message. */
export function corpusHandlers(tools: CorpusTools): CorpusHandlers {
  const { desk, now } = tools;
  const answer = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
    try {
      return { ok: true, value: await tools.during(work) };
    } catch (error) {
      return { ok: false, error: tools.inWords(error) };
    }
  };
  const read = (fields: ArticleFields, addedBy: Origin) =>
    readArticleFields(fields, isoMinute(now()), addedBy);

  return {
    corpusFacts: () => answer(() => desk.facts()),
    listArticles: ({ query, after, limit }) => answer(() => desk.page(query, after, limit)),
    readArticle: ({ id }) => answer(() => desk.article(id)),
    findArticle: ({ url }) =>
      answer(async () => {
        const key = addressKey(url);
        const found = key === null ? null : await tools.find(key);
        if (found === null) return null;
        const { text, ...listed } = found;
        return listed.title === null ? { ...listed, opening: openingWords(text) } : listed;
      }),
    checkArticle: ({ id, windowId }) =>
      answer(async () => {
        const article = await desk.article(id);
        if (article === null) return false;
        const { text, url } = article;
        await tools.beginText(windowId, { text, from: 'stored', url });
        return true;
      }),
    saveArticle: ({ fields }) =>
      answer<SavedArticle>(async () => {
        const { arrival, problems } = read(fields, 'paste');
        if (arrival === null) return { kind: 'refused', problems };
        const { replaced } = await tools.put([arrival]);
        return { kind: replaced > 0 ? 'replaced' : 'added' };
      }),
    correctArticle: ({ id, fields }) =>
      answer<SavedArticle>(async () => {
        const { arrival, problems } = read(fields, 'paste');
        if (arrival === null) return { kind: 'refused', problems };
        const kind = await desk.correct(id, arrival);
        return kind === 'taken'
          ? { kind: 'refused', problems: [{ field: 'url', kind: 'taken' }] }
          : { kind };
      }),
    deleteArticles: ({ ids }) =>
      answer(async () => {
        const batch = crypto.randomUUID();
        return { batch, deleted: await desk.setAside(ids, batch) };
      }),
    restoreArticles: ({ batch }) => answer(() => desk.restore(batch)),
    forgetDeleted: ({ batch }) =>
      answer(async () => {
        await desk.giveUp(batch);
        return null;
      }),
    exportArticles: ({ from }) =>
      answer(async () => {
        const { articles, next } = await desk.articlesFrom(from);
        return { lines: articles.map(articleLine), next };
      }),
    checkExample: () => answer(() => tools.checkExample()),
  };
}
