import type { CorpusArticle, Hit, Query } from '../workload-format';

/** One way to find a page's sources. Made, filled and asked in a process of its own. */
export interface Engine {
  /** Takes in articles, some thousand at a time. */
  add(articles: readonly CorpusArticle[]): Promise<void> | void;
  /** Does whatever was put off until the first look-up: it counts as building. */
  settle?(): Promise<void> | void;
  /** Bytes that the index takes by its own count, for an engine that counts. */
  indexBytes?(): number;
  /** Turns a page into what the engine is really given, before the clock runs. */
  prepare?(page: Query): void;
  /** The page's sources, best first. */
  check(page: Query): Promise<Hit[]> | Hit[];
  /** Takes back, after the clock was stopped, what a check left behind. */
  tidy?(): void;
}
