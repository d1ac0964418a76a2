import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isoDate } from '@/lib/intake/iso-date';
import { LineSplitter } from '@/lib/intake/split-lines';
import { BLOCK_SEPARATOR, type PageReading } from '@/lib/text/page-reading';
import { splitParagraphs, trimSpan } from '@/lib/text/paragraphs';
import type { Span } from '@/lib/text/span';
import { MAX_IMPORT_LINE } from '@/lib/thresholds';

/** One page of a file of queries. */
export interface Query {
  id: string;
  kind: string | null;
  text: string;
  /** Where the page's blocks stand in `text`, in order. */
  blocks: Span[];
  /** The paragraphs that carry a label, or null for a page without labels. */
  labelled: { label: string; span: Span }[] | null;
  exclude: Set<string>;
  /** The id of the article that the page is, if it says so by its labels: it does not count either. */
  own: string | null;
  /** The date as the line has it, or null. */
  written: string | null;
  reading: PageReading;
}

/**
 * The lines of a file with their numbers, from 1, read as they come; blank lines are passed over, gzip is
 * unpacked. Of a line longer than `MAX_IMPORT_LINE` there is a character more than that, which its reader
 * refuses: no file fills the memory. Throws what reading throws.
 */
export async function* fileLines(path: string): AsyncGenerator<{ line: number; text: string }> {
  const isPacked = path.endsWith('.gz') || (await isGzip(path));
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  // The unpacked stream fails with the file: whoever reads it is told.
  const bytes = isPacked ? pipeline(file, createGunzip(), () => {}) : file;
  const decoder = new TextDecoder();
  const splitter = new LineSplitter();
  let line = 0;
  function* numbered(texts: string[]) {
    for (const text of texts) {
      line += 1;
      if (text.trim() !== '') yield { line, text };
    }
  }
  for await (const chunk of bytes) {
    yield* numbered(splitter.push(decoder.decode(chunk as Uint8Array, { stream: true })));
  }
  yield* numbered([...splitter.push(decoder.decode()), ...splitter.end()]);
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** Reads one line as a page. Answers with one sentence when it is none. */
export function readQuery(line: string): Query | string {
  if (line.length > MAX_IMPORT_LINE) {
    return `The line is longer than ${MAX_IMPORT_LINE} characters.`;
  }
  let value: unknown;
  try {
    value = JSON.parse(line.trim());
  } catch {
    return 'The line is not JSON.';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'The line is not a JSON object.';
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  if (typeof id !== 'string' || id === '') return '“id” is missing or not text.';
  const exclude = fields.get('exclude') ?? [];
  if (!isTexts(exclude)) return '“exclude” is not a list of ids.';
  const body = readBody(fields);
  if (typeof body === 'string') return body;
  const about = (name: string) => {
    const given = fields.get(name);
    return typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
  };
  const written = about('published') ?? about('date');
  return {
    id,
    kind: about('kind'),
    written,
    ...body,
    exclude: new Set(body.labelled === null ? exclude : [...exclude, id]),
    own: body.labelled === null ? null : id,
    reading: {
      url: about('url') ?? 'http://page.example/',
      state: 'article',
      title: about('title'),
      site: about('site'),
      byline: about('byline'),
      published: isoDate(written),
      language: about('language'),
      canonical: about('canonical'),
      blocks: body.blocks.map(({ start, end }) => ({
        text: body.text.slice(start, end),
        role: 'story',
      })),
    },
  };
}

function readBody(
  fields: Map<string, unknown>,
): Pick<Query, 'text' | 'blocks' | 'labelled'> | string {
  const text = fields.get('text') ?? null;
  const paragraphs = fields.get('paragraphs') ?? null;
  const labels = fields.get('labels') ?? null;
  if (paragraphs === null) {
    if (typeof text !== 'string') return '“text” is missing or not text.';
    if (labels !== null) return '“labels” without “paragraphs”.';
    return { text, blocks: splitParagraphs(text), labelled: null };
  }
  if (!isTexts(paragraphs)) return '“paragraphs” is not a list of texts.';
  if (labels !== null && (!isTexts(labels) || labels.length !== paragraphs.length)) {
    return '“labels” is not a list of one label for each paragraph.';
  }
  const whole = paragraphs.join(BLOCK_SEPARATOR);
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = trimSpan(whole, { start: at, end: at + paragraph.length });
    at += paragraph.length + BLOCK_SEPARATOR.length;
    return span;
  });
  return {
    text: whole,
    blocks: spans.filter(({ start, end }) => end > start),
    labelled: labels?.map((label, index) => ({ label, span: spans[index] as Span })) ?? null,
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
