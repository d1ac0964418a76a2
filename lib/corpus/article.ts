/** How an article came into the corpus. */
export type Origin = 'bundled' | 'file' | 'page' | 'paste';

/** One stored article: a Source, as far as its metadata is known. Nothing is invented: unknown is null. */
export interface Article {
  id: string;
  url: string | null;
  title: string | null;
  /** The outlet's name, else its host. */
  site: string | null;
  byline: string | null;
  /** ISO 8601 cut to its precision: year, month, day or minute. */
  published: string | null;
  /** BCP 47. */
  language: string | null;
  /** Credit known from elsewhere than the text (metadata of the page it was saved from). */
  credit: string | null;
  /** The text as given. Paragraphs are apart by a blank line or, where there is no blank line, by a line break. */
  text: string;
  /** When it came in, ISO 8601 with minute precision or finer. */
  addedAt: string;
  addedBy: Origin;
}
