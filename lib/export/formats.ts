import { asAnnotations } from './as-annotations';
import { asCsl } from './as-csl';
import { asCsv } from './as-csv';
import { asHtml } from './as-html';
import { asJson } from './as-json';
import { asMarkdown } from './as-markdown';
import type { ExportWords } from './export-words';
import type { HashText, Takeaway } from './takeaway';

/** The formats that a Report can be taken away in. */
export type ExportFormat = 'html' | 'markdown' | 'json' | 'csv' | 'annotations' | 'csl';

interface Format {
  /** End of the file's name. */
  extension: string;
  mediaType: string;
  /** Stands before the text in a file: spreadsheets know UTF-8 by it. */
  mark?: '\ufeff';
  make: (takeaway: Takeaway, words: ExportWords, hash: HashText) => string | Promise<string>;
}

export const FORMATS: Record<ExportFormat, Format> = {
  html: { extension: 'html', mediaType: 'text/html', make: asHtml },
  markdown: { extension: 'md', mediaType: 'text/markdown', make: asMarkdown },
  json: { extension: 'json', mediaType: 'application/json', make: asJson },
  csv: { extension: 'csv', mediaType: 'text/csv', mark: '\ufeff', make: asCsv },
  annotations: { extension: 'jsonld', mediaType: 'application/ld+json', make: asAnnotations },
  csl: {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    make: asCsl,
  },
};
