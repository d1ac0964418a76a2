import type { LineNote, Refusal } from '../corpus/article-fields';
import type { Arrival } from '../corpus/article-id';
import { addressKey, siteName } from '../provenance/page-address';
import { MAX_ARTICLE_CHARACTERS, MAX_ARTICLE_LINE, MAX_IMPORT_LINE } from '../thresholds';
import { isoDate } from './iso-date';
import { dateNote, lineNote, noteReason } from './line-note';

/** A line that brings no article, and why, in words for the person who made the file. */
export interface RefusedLine {
  /** As the file counts. */
  line: number;
  /** One English sentence, for commands. */
  reason: string;
  /** The same for pages, which say it in the reader's language. */
  why: Refusal;
}

/** A line whose article is taken, with a word to be said of it. */
export interface NotedLine {
  line: number;
  /** One English sentence, for commands. */
  reason: string;
  note: LineNote;
}

export interface ArticleLines {
  articles: { line: number; arrival: Arrival }[];
  refused: RefusedLine[];
  noted: NotedLine[];
}

/** What is wrong with one line; caught in this file. */
class Refused extends Error {
  constructor(
    message: string,
    readonly why: Refusal,
  ) {
    super(message);
  }
}

/**
 * Reads articles from JSON Lines: one object a line with `text` and, as far as known, `url`, `title`,
 * `site`, `byline`, `published` or `date`, `language`, `credit`, `id`. A field may be absent, null or
 * empty; one of the wrong type or beyond its limit refuses its line. A date or language that cannot be
 * read is taken as unknown, and noted. Other fields are passed over. Blank lines bring nothing. Never throws.
 *
 * @param firstLine number of the first line in the file
 * @param addedAt now, ISO 8601
 */
export function readArticleLines(
  lines: readonly string[],
  firstLine: number,
  addedAt: string,
): ArticleLines {
  const read: ArticleLines = { articles: [], refused: [], noted: [] };
  const now = Date.parse(addedAt);
  for (const [at, raw] of lines.entries()) {
    const line = firstLine + at;
    try {
      // A byte order mark and the return of CRLF are white space to trim().
      const text = raw.length > MAX_IMPORT_LINE ? tooLong() : raw.trim();
      if (text === '') continue;
      const fields = parse(text);
      const arrival = readFields(fields, addedAt);
      read.articles.push({ line, arrival });
      for (const note of notesOf(fields, arrival, now))
        read.noted.push({ line, reason: noteReason(note), note });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      read.refused.push({ line, reason: error.message, why: error.why });
    }
  }
  return read;
}

function readFields(fields: Map<string, unknown>, addedAt: string): Arrival {
  const url = short(fields, 'url');
  const key = url === null ? null : addressKey(url);
  if (url !== null && key === null)
    throw new Refused('“url” is not an http or https address.', { kind: 'no-address' });
  const language = short(fields, 'language');
  return {
    givenId: short(fields, 'id'),
    addressKey: key,
    article: {
      url,
      title: short(fields, 'title'),
      site: short(fields, 'site') ?? siteName(null, url),
      byline: short(fields, 'byline'),
      published: isoDate(writtenDate(fields)),
      language: language !== null && /^[A-Za-z0-9-]{1,35}$/.test(language) ? language : null,
      credit: short(fields, 'credit'),
      text: storyText(fields),
      addedAt,
      addedBy: 'file',
    },
  };
}

const writtenDate = (fields: Map<string, unknown>) =>
  short(fields, 'published') ?? short(fields, 'date');

/** Stands where a file's sign could not be read. */
const LOST_SIGN = '\ufffd';
const LOST_IN_WORD = /[^\s\ufffd]{0,20}\ufffd\S{0,20}/;

/**
 * @returns the first word of which a sign was lost, up to 20 signs on either side; null without one.
 *   The sign is looked for by itself first: the pattern alone, run over every article, took a tenth of an import.
 */
function wordWithLostSign(text: string): string | null {
  const at = text.indexOf(LOST_SIGN);
  if (at === -1) return null;
  return LOST_IN_WORD.exec(text.slice(Math.max(0, at - 20), at + 21))?.[0] ?? null;
}

function notesOf(fields: Map<string, unknown>, { article }: Arrival, now: number): LineNote[] {
  const language = article.language === null ? short(fields, 'language') : null;
  const lost = wordWithLostSign(article.title ?? '') ?? wordWithLostSign(article.text);
  const notes = [
    lost === null ? null : lineNote('signs-lost', lost),
    dateNote(writtenDate(fields), article.published, now),
    language === null ? null : lineNote('language-unread', language),
  ];
  return notes.filter((note) => note !== null);
}

function parse(line: string): Map<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refused('The line is not JSON.', { kind: 'not-json' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refused('The line is not a JSON object.', { kind: 'not-object' });
  }
  // A map has no prototype to be changed by names in the file.
  return new Map(Object.entries(value));
}

/** One line of metadata, trimmed; null when it is absent or empty. */
function short(fields: Map<string, unknown>, name: string): string | null {
  const value = fields.get(name) ?? null;
  if (value === null) return null;
  if (typeof value !== 'string')
    throw new Refused(`“${name}” is not text.`, { kind: 'not-text', field: name });
  if (value.length > MAX_ARTICLE_LINE) {
    throw new Refused(`“${name}” is longer than ${MAX_ARTICLE_LINE} characters.`, {
      kind: 'too-long',
      field: name,
      limit: MAX_ARTICLE_LINE,
    });
  }
  return value.trim() || null;
}

/** The text as given, to the last blank. */
function storyText(fields: Map<string, unknown>): string {
  const text = fields.get('text') ?? null;
  if (text === null) throw new Refused('“text” is missing.', { kind: 'no-text' });
  if (typeof text !== 'string')
    throw new Refused('“text” is not text.', { kind: 'not-text', field: 'text' });
  if (text.length > MAX_ARTICLE_CHARACTERS) {
    throw new Refused(`“text” is longer than ${MAX_ARTICLE_CHARACTERS} characters.`, {
      kind: 'too-long',
      field: 'text',
      limit: MAX_ARTICLE_CHARACTERS,
    });
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refused('“text” has no words.', { kind: 'no-words' });
  return text;
}

function tooLong(): never {
  throw new Refused(`The line is longer than ${MAX_IMPORT_LINE} characters.`, {
    kind: 'line-too-long',
    limit: MAX_IMPORT_LINE,
  });
}
