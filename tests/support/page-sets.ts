import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is known to be true of one saved page. */
export interface PageTruth {
  id: string;
  file: string;
  url: string;
  /** The address is made up: the truth gives none. */
  isMadeUp: boolean;
  title: string | null;
  author: string | null;
  date: string | null;
  text: string | null;
  paragraphs: string[] | null;
  html: string | null;
  /** `article` unless the set says otherwise. */
  kind: string;
}

export interface PageSet {
  name: string;
  folder: string;
  pages: PageTruth[];
  /** Lines of the truth that cannot be read, by number from 1. */
  bad: number[];
}

/** A page whose credit was judged by hand. */
export interface CreditTruth {
  id: string;
  label: 'reprint' | 'partial' | 'own';
  source: string;
}

/** Reads the page sets under DIR/html, or under DIR itself. Throws a sentence for people. */
export function readSets(data: string, wanted: readonly string[], limit: number): PageSet[] {
  const root = existsSync(join(data, 'html')) ? join(data, 'html') : data;
  if (!existsSync(root)) throw new Error(`There is no folder ${data}.`);
  const all = readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'truth.jsonl.gz')))
    .sort();
  if (all.length === 0) throw new Error(`There is no html/SET/truth.jsonl.gz under ${data}.`);
  const unknown = wanted.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no set ${unknown} under ${data}; there are ${all.join(', ')}.`);
  }
  return (wanted.length > 0 ? wanted : all).map((name) => readSet(join(root, name), name, limit));
}

function readSet(folder: string, name: string, limit: number): PageSet {
  const bad: number[] = [];
  const pages: PageTruth[] = [];
  unpackLines(join(folder, 'truth.jsonl.gz')).forEach((line, at) => {
    const page = line.trim() === '' ? null : readTruth(line);
    if (page) pages.push(page);
    else if (line.trim() !== '') bad.push(at + 1);
  });
  return { name, folder, pages: pages.slice(0, limit), bad };
}

/** Credits judged by hand; none when the folder has no such file. */
export function readCreditTruths(data: string): CreditTruth[] {
  const file = [join(data, 'credits'), join(data, '..', 'credits')]
    .map((folder) => join(folder, 'gold.jsonl.gz'))
    .find((path) => existsSync(path));
  if (file === undefined) return [];
  return unpackLines(file).flatMap((line): CreditTruth[] => {
    const fields = line.trim() === '' ? null : fieldsOf(line);
    const id = textOf(fields?.id);
    const label = fields?.label;
    if (id === null || (label !== 'reprint' && label !== 'partial' && label !== 'own')) return [];
    return [{ id, label, source: textOf(fields?.source) ?? '' }];
  });
}

/** Bytes of a saved page. Throws what reading throws. */
export function pageBytes(set: PageSet, page: PageTruth): Buffer {
  const bytes = readFileSync(join(set.folder, page.file));
  return page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Markup is read so far for the page's own address, bytes. */
const HEAD_BYTES = 200_000;
/** A canonical link may lead to whoever printed the text first; what a page gives for sharing is its own. */
const OWN_ADDRESS = [
  /<meta\b[^>]{0,200}\bproperty=["']?og:url["']?[^>]{0,200}\bcontent=["']?(https?:\/\/[^"'\s>]{4,500})/i,
  /<link\b[^>]{0,200}\brel=["']?canonical["']?[^>]{0,200}\bhref=["']?(https?:\/\/[^"'\s>]{4,500})/i,
  /<link\b[^>]{0,200}\bhref=["']?(https?:\/\/[^"'\s>]{4,500})["']?[^>]{0,200}\brel=["']?canonical/i,
];

/** Where a page whose address nobody wrote down says that it stands; null when it does not say. */
export function ownAddress(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, HEAD_BYTES);
  const address = OWN_ADDRESS.map((pattern) => pattern.exec(head)?.[1]).find(Boolean);
  return address !== undefined && URL.canParse(address) ? address.replace(/#.*$/s, '') : null;
}

function unpackLines(path: string): string[] {
  try {
    return gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  } catch {
    throw new Error(`${path} cannot be unpacked.`);
  }
}

function readTruth(line: string): PageTruth | null {
  const fields = fieldsOf(line);
  const id = textOf(fields?.id);
  const file = textOf(fields?.file);
  if (fields === null || id === null || file === null) return null;
  const { paragraphs } = fields;
  const url = textOf(fields.url) ?? '';
  const isGiven = /^https?:/.test(url);
  return {
    id,
    file,
    url: isGiven ? url.replace(/#.*$/s, '') : madeUpAddress(id),
    isMadeUp: !isGiven,
    title: textOf(fields.title),
    author: textOf(fields.author),
    date: textOf(fields.date),
    text: textOf(fields.text),
    paragraphs:
      Array.isArray(paragraphs) && paragraphs.every((one) => typeof one === 'string')
        ? paragraphs
        : null,
    html: textOf(fields.expected_html),
    kind: textOf(fields.page_type) ?? 'article',
  };
}

function fieldsOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Some truths write down that a thing is not known. */
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' && !/^\s*unkn?own\s*$/i.test(value)
    ? value
    : null;

const madeUpAddress = (id: string): string =>
  `http://${id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}.example/story`;
