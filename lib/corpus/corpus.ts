import type { Article } from './article';

/** What a page is compared with, as the Report says it. */
export interface CorpusSize {
  articles: number;
  /** Latest `published` of all articles, ISO 8601 cut to its precision, or null if none has a date. */
  newest: string | null;
}

/** The articles that hold one print. */
export interface PrintHits {
  print: number;
  /** How many articles hold it: its document frequency. At least `articles.length`. */
  frequency: number;
  /** Ids of articles that hold it; may be cut off for prints in very many articles. */
  articles: readonly string[];
}

/**
 * The stored articles, as matching sees them. Implemented in memory
 * (`memory-corpus.ts`) and on IndexedDB (`lib/store`); both pass the same contract tests.
 */
export interface Corpus {
  size(): Promise<CorpusSize>;
  /** Who holds these prints. Prints that nobody holds are absent from the answer. */
  lookUp(prints: Uint32Array): Promise<PrintHits[]>;
  /** The articles with these ids, in the order asked; unknown ids are absent. */
  articles(ids: readonly string[]): Promise<Article[]>;
}
