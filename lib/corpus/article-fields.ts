/** What a reader fills in about an article, as it stands in the fields; empty for unknown. */
export interface ArticleFields {
  title: string;
  /** The outlet's name. */
  site: string;
  url: string;
  byline: string;
  /** ISO 8601 of any precision from year to minute. */
  published: string;
  text: string;
}

/** What is wrong with one field. */
export interface FieldProblem {
  field: keyof ArticleFields;
  /** `taken`: another article is stored at this address. */
  kind: 'no-address' | 'too-long' | 'no-date' | 'no-words' | 'taken';
  /** Longest length in characters, where it is too long. */
  limit?: number;
}

/** Why a line of a file brings no article. `limit` of too many cells: how many columns there are. */
export interface Refusal {
  kind:
    | 'not-json'
    | 'not-object'
    | 'not-text'
    | 'no-address'
    | 'no-text'
    | 'no-words'
    | 'too-long'
    | 'line-too-long'
    // Of a table.
    | 'no-header'
    | 'header-twice'
    | 'too-many-cells'
    | 'bad-quotes'
    | 'not-utf-8'
    | 'id-taken'
    // Of JSON that is laid out over lines: the file ends within it.
    | 'cut-off'
    // Of a file as a whole.
    | 'empty-file'
    | 'packed-file'
    | 'pdf'
    | 'web-page'
    | 'feed'
    | 'no-text-file'
    | 'unknown-form'
    | 'unknown-encoding'
    | 'unpacks-too-far'
    | 'unreadable-file';
  /** Name of the field. */
  field?: string;
  /** Longest length in characters, where something is too long. */
  limit?: number;
}

/** What is to be said of a line whose article was taken all the same. */
export interface LineNote {
  /** Two dates that are kept tell nothing of who was first: one at which clocks and tables begin, one still to come. */
  kind:
    | 'date-unread'
    | 'date-of-nothing'
    | 'date-to-come'
    | 'language-unread'
    // Signs that stand for what could not be read.
    | 'signs-lost'
    // Of a file as a whole: no UTF-8, and read as Windows-1252.
    | 'read-as-western';
  /** What stood there, cut to a length to be shown. */
  written: string;
}
