import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { CorpusArticle } from './workload-format';

/** Shorter texts have too little to reuse, longer ones are no single articles. UTF-16 units. */
const LENGTHS = { least: 700, most: 9_000 };
/** Runs of so many words tell that two articles share text … */
const RUN = 8;
/** … and above this share of an article's runs it is a further printing. */
const MOST_SHARED = 0.1;
const LEAST_RUNS = 60;

/** The two printings of one story that Firstprint ships: a real copy and its real source. */
export function readBundledPair(): { source: CorpusArticle; copy: string } {
  const file = new URL('../../assets/corpus/bundled.json', import.meta.url);
  const { articles } = JSON.parse(readFileSync(file, 'utf8')) as { articles: { text: string }[] };
  const [longer, shorter] = articles.map(({ text }) => plainText(text)).sort(byLength);
  if (!longer || !shorter) throw new Error('bundled.json lacks one of the two articles');
  const url = 'https://pair.example/source';
  return { source: { id: 'pair', title: titleOf(longer), url, text: longer }, copy: shorter };
}

/**
 * Reads real articles from files of one JSON object a line with `id` and `text`. Further
 * printings of an earlier one are dropped, so that each planted copy has one true source. Throws
 * when a file cannot be read or a line is not JSON.
 */
export async function readBase(files: readonly string[]): Promise<CorpusArticle[]> {
  const seen = new Set<string>();
  const kept: CorpusArticle[] = [];
  const ids = new Set<string>();
  for (const file of files) {
    for await (const line of linesOf(file)) {
      if (line.trim() === '') continue;
      const { id, title, text: raw } = JSON.parse(line) as Record<string, unknown>;
      const text = plainText(typeof raw === 'string' ? raw : '');
      if (text.length < LENGTHS.least || text.length > LENGTHS.most) continue;
      const runs = runsOf(text);
      const shared = runs.filter((run) => seen.has(run)).length;
      if (runs.length < LEAST_RUNS || shared > MOST_SHARED * runs.length) continue;
      for (const run of runs) seen.add(run);
      const given = `base-${String(id ?? kept.length)}`;
      const name = ids.has(given) ? `${given}-${kept.length}` : given;
      ids.add(name);
      kept.push({
        id: name,
        title: typeof title === 'string' && title !== '' ? title : titleOf(text),
        url: `https://base.example/${kept.length}`,
        text,
      });
    }
  }
  return kept;
}

/** Paragraphs apart by a blank line, single blanks, no characters outside the Basic Multilingual Plane. */
export function plainText(raw: string): string {
  return raw
    .replace(/[\ud800-\udfff\r]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

export function titleOf(text: string): string {
  return text.split(/\s+/, 9).join(' ');
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // An error of the first stream does not reach the second by itself.
  bytes.on('error', (error) => input.destroy(error));
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
