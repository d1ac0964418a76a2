import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isoDate } from '@/lib/intake/iso-date';
import { BLOCK_SEPARATOR, type PageReading } from '@/lib/text/page-reading';
import { splitParagraphs, trimSpan } from '@/lib/text/paragraphs';
import type { Span } from '@/lib/text/span';

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
  reading: PageReading;
}

/** The lines of a file with their numbers, from 1, read as they come; blank lines are passed over. Throws what reading throws. */
export async function* fileLines(path: string): AsyncGenerator<{ line: number; text: string }> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  // The unpacked stream fails with the file: whoever reads it is told.
  const bytes = path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file;
  const decoder = new TextDecoder();
  let line = 0;
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop() as string;
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { line, text };
    }
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield { line: line + 1, text: rest };
}

/** Reads one line as a page. Answers with one sentence when it is none. */
export function readQuery(line: string): Query | string {
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
  return {
    id,
    kind: about('kind'),
    ...body,
    exclude: new Set(body.labelled === null ? exclude : [...exclude, id]),
    reading: {
      url: about('url') ?? 'http://page.example/',
      state: 'article',
      title: about('title'),
      site: about('site'),
      byline: about('byline'),
      published: isoDate(about('published') ?? about('date')),
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
