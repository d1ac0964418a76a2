/*
 * The files that bench, evaluate and any other engine's harness exchange: one JSON object a line for
 * corpora and queries, one object for results. Offsets are UTF-16 code units, ends exclusive.
 */

/** One line of a corpus. Paragraphs are apart by a blank line. */
export interface CorpusArticle {
  id: string;
  title: string;
  url: string;
  text: string;
}

/** A piece of a page and the piece of a source that it was made from. */
export interface TrueSpan {
  /** On the page. */
  qs: number;
  qe: number;
  /** In the source's text. */
  ss: number;
  se: number;
}

const PAGE_KINDS = [
  'verbatim',
  'restructured',
  'typography',
  'edited5',
  'edited10',
  'edited20',
  'mosaic',
  'negative',
  'pair',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** One line of the queries: a page, and where its text was taken from. Nothing was for negatives. */
export interface Query {
  id: string;
  kind: string;
  text: string;
  truth: { source: string; spans: TrueSpan[] }[];
}

/** One source that an engine found. An engine that only retrieves gives no spans. */
export interface Hit {
  source: string;
  score: number;
  spans: TrueSpan[];
}

/** What an engine says of one page. */
export interface PageResult {
  id: string;
  /** CPU time, best of the repetitions. */
  ms: number;
  /** CPU time, median of the repetitions. */
  usual: number;
  /** Best first. */
  hits: Hit[];
}

/** One engine's run over one corpus. */
export interface EngineResults {
  engine: string;
  build: {
    docs: number;
    chars: number;
    /** CPU time. */
    seconds: number;
    /** Growth of heap and array buffers after garbage collection, in bytes; the texts were there before. */
    memory: number;
    /** The part of it that lies in array buffers. */
    arrayBuffers: number;
    /** What the engine itself counts as its index, in bytes, or null. */
    indexBytes: number | null;
    /** Largest resident set of the whole process, in bytes. */
    peakRss: number;
  };
  results: PageResult[];
}
