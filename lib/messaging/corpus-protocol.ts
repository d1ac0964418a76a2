import type { Article } from '../corpus/article';
import type { ArticleFields, FieldProblem } from '../corpus/article-fields';
import type {
  ArticleQuery,
  CorpusFacts,
  ListedArticle,
  ListPage,
  ListPlace,
} from '../corpus/article-list';
import type { Report } from '../report/report';
import type { PageBlock } from '../text/page-reading';
import type { Result } from './protocol';

/** Stored articles on one page of the list: more than a screen, laid out within a frame or two. */
export const LIST_PAGE = 50;
/** Longest search, in characters. */
export const MAX_SEARCH = 200;
/** Articles deleted by one request: what is ticked by hand, and small enough for one transaction. */
export const MAX_DELETED_AT_ONCE = 500;

/** What became of an article that a reader filled in. */
export type SavedArticle =
  | { kind: 'added' | 'replaced' | 'corrected' | 'gone' }
  | { kind: 'refused'; problems: FieldProblem[] };

/** A page made up of the bundled story, and what Firstprint says of it. */
export interface ExampleCheck {
  title: string;
  site: string;
  blocks: PageBlock[];
  report: Report;
}

/** From the extension's own pages only: what a reader does with the stored articles. */
export interface CorpusToBackground {
  corpusFacts(message: Record<string, never>): Result<CorpusFacts>;
  /** One page of the list behind a place, null for the first. */
  listArticles(message: {
    query: ArticleQuery;
    after: ListPlace | null;
    limit: number;
  }): Result<ListPage>;
  /** An article with its text; null when it is gone. */
  readArticle(message: { id: string }): Result<Article | null>;
  /** The stored article with an address, whichever way that is written; null for none. */
  findArticle(message: { url: string }): Result<ListedArticle | null>;
  /** Begins a check of a stored article's text by itself, as `checkText` does; false when it is gone. */
  checkArticle(message: { id: string; windowId: number }): Result<boolean>;
  /** Adds an article that was pasted. */
  saveArticle(message: { fields: ArticleFields }): Result<SavedArticle>;
  correctArticle(message: { id: string; fields: ArticleFields }): Result<SavedArticle>;
  /** Deletes articles; they are kept aside until the next deletion, or until they are given up. */
  deleteArticles(message: { ids: string[] }): Result<{ batch: string; deleted: number }>;
  /** Brings back what was deleted. `taken`: another article stands there meanwhile. */
  restoreArticles(message: { batch: string }): Result<{ restored: number; taken: number }>;
  forgetDeleted(message: { batch: string }): Result<null>;
  /** Articles as JSON Lines, from a place on, null when it was the last. */
  exportArticles(message: { from: number }): Result<{ lines: string[]; next: number | null }>;
  /** Checks the example page, by the same way as any page. */
  checkExample(message: Record<string, never>): Result<ExampleCheck>;
}
