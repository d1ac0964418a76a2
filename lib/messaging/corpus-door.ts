import * as v from 'valibot';
import type { ArticleOrder, ListPlace } from '../corpus/article-list';
import { MAX_ADDRESS, MAX_ARTICLE_CHARACTERS, MAX_ARTICLE_LINE } from '../thresholds';
import { type Answer, answerPrivileged, count, type Message } from './background-door';
import {
  type CorpusToBackground,
  LIST_PAGE,
  MAX_DELETED_AT_ONCE,
  MAX_SEARCH,
} from './corpus-protocol';

/** One function per message about the stored articles. */
export type CorpusHandlers = {
  [T in keyof CorpusToBackground]: (message: Message<T>) => Promise<Answer<T>>;
};

const short = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const id = short(MAX_ARTICLE_LINE);
const orders = ['added', 'published', 'title', 'outlet'] as const satisfies readonly ArticleOrder[];

/** Twice what is taken, so that what is too long is told at its field. */
const line = short(2 * MAX_ARTICLE_LINE);
const fields = v.strictObject({
  title: line,
  site: line,
  url: line,
  byline: line,
  published: line,
  text: short(2 * MAX_ARTICLE_CHARACTERS),
});

const query = v.strictObject({
  order: v.picklist(orders),
  descending: v.boolean(),
  words: short(MAX_SEARCH),
  outlet: v.nullable(short(MAX_SEARCH)),
  from: v.nullable(short(20)),
  to: v.nullable(short(20)),
});

const place: v.GenericSchema<unknown, ListPlace> = v.strictObject({
  key: v.nullable(id),
  // Before the first number stands -1.
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
});

const corpusSchemas = {
  corpusFacts: v.strictObject({}),
  listArticles: v.strictObject({
    query,
    after: v.nullable(place),
    limit: v.pipe(count, v.minValue(1), v.maxValue(LIST_PAGE)),
  }),
  readArticle: v.strictObject({ id }),
  findArticle: v.strictObject({ url: short(MAX_ADDRESS) }),
  checkArticle: v.strictObject({ id, windowId: count }),
  saveArticle: v.strictObject({ fields }),
  correctArticle: v.strictObject({ id, fields }),
  deleteArticles: v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(MAX_DELETED_AT_ONCE)) }),
  restoreArticles: v.strictObject({ batch: id }),
  forgetDeleted: v.strictObject({ batch: id }),
  exportArticles: v.strictObject({ from: count }),
  checkExample: v.strictObject({}),
} satisfies { [T in keyof CorpusToBackground]: v.GenericSchema<unknown, Message<T>> };

/** Listens to the pages of the extension that show the stored articles. Call once, at top level. Returns the stop. */
export function answerCorpusPages(handlers: CorpusHandlers): () => void {
  return answerPrivileged(corpusSchemas, handlers);
}
