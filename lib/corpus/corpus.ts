import type { Article } from './article';

/** What a page is compared with, as the Report says it. */
export interface CorpusSize {
  articles: number;
  /** Latest `published` of all articles, ISO 8601 cut to its precision, or null if none has a date. */
  newest: string | null;
  /** Articles that look-ups may miss as yet: their prints are being made, or made anew. */
  waiting: number;
  /** Articles that were met without the text that should stand beside them: damage on disk. Absent for none. */
  lost?: number;
}

/** The articles that hold one print. */
export interface PrintHits {
  print: number;
  /** How many articles hold it: its document frequency. At least `articles.length`. */
  frequency: number;
  /**
   * Numbers of articles that hold it, ascending, at most `MAX_ARTICLES_PER_PRINT`. A number stands
   * for one text of one article in this corpus; another text, even of the same article, has another.
   */
  articles: readonly number[];
}

/**
 * The stored articles, as matching sees them. Implemented in memory
 * (`memory-corpus.ts`) and on IndexedDB (`lib/store`); both pass the same contract tests.
 */
export interface Corpus {
  /** Articles with the numbers `without` do not count, nor does their date. */
  size(without?: ReadonlySet<number>): Promise<CorpusSize>;
  /** Versions of the schemes that stored prints are of: one, or two while prints are made anew. */
  schemes(): Promise<readonly number[]>;
  /** Who holds these prints of a scheme, in the order asked. Prints that nobody holds are absent from the answer. */
  lookUp(prints: Uint32Array, scheme: number): Promise<PrintHits[]>;
  /** The articles with these numbers, in the order asked; those that are gone are absent. */
  articles(numbers: readonly number[]): Promise<Article[]>;
  /** Numbers of the articles with these ids; unknown ids are absent. */
  numbersOf(ids: readonly string[]): Promise<number[]>;
  /** Numbers of the articles at these addresses, by their keys; unknown addresses are absent. */
  numbersAt(addressKeys: readonly string[]): Promise<number[]>;
  /** For each number a key that sorts articles the same way in whatever order they came in. */
  orderKeys(numbers: readonly number[]): Promise<number[]>;
}
