import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readNamedValues } from './named-values';

export interface EvaluateOptions {
  corpora: string[];
  queries: string;
  out: string;
}

export const EVALUATE_USAGE =
  'Usage: npm run evaluate -- --corpus FILE [--corpus FILE]… --queries FILE --out FILE\n';

export const EVALUATE_HELP = `${EVALUATE_USAGE}
Checks every page of QUERIES against the articles of CORPUS, with the extension's own code and nothing
else, and writes what was found to OUT. Files that end in .gz are unpacked.

  --corpus   one JSON object a line: {"id", "text", "title"?, "url"?, "site"?, "byline"?, "date"?, "language"?}.
             Every article needs an id of its own; two lines are two articles, also at one address.
  --queries  one JSON object a line: {"id", "text", "kind"?, "exclude"?, "title"?, "url"?, …}.
             "exclude" lists ids of articles that must not count. Instead of "text" a page may have
             "paragraphs" and "labels", one a paragraph: then its own id does not count either, and for
             each label the share of paragraphs is printed of which at least half was attributed.
  --out      one JSON object: {"build": {"docs", "chars", "seconds", "bytes"},
             "results": [{"id", "ms", "verdict", "hits": [{"source", "score", "spans": [{"qs", "qe", "ss", "se"}]}]}]}

q offsets point into the page's text (paragraphs joined by a blank line), s offsets into the article's; UTF-16,
end exclusive. Hits are the Report's sources, best first; score is the share of the page's words. A span is one
run of reused text with its edits and insertions inside. Rewritten passages count only where the verdict is
another than "none": else the extension shows them nowhere. "ms" is CPU time of one check, in a warm engine;
"bytes" the size of the index.

Example, with an article and a page made up on the spot:
  a='The council of Vessel Island voted on Tuesday to keep the night ferry running until the spring timetable begins, ending three weeks of argument over a service that carries more bread than passengers.'
  b='The operator has run the crossing at a loss since the cannery closed, and its contract with the county ends in June; nobody on either side of the water has yet said what will follow it.'
  c='Four councillors had wanted the same money for the school road, where the bus has slid into the ditch twice since November and the gravel is gone by the second frost.'
  mkdir -p shots
  printf '%s\\n' "{\\"id\\":\\"a\\",\\"text\\":\\"$a\\\\n\\\\n$b\\\\n\\\\n$c\\"}" > shots/corpus.jsonl
  sed 's/"a"/"page"/; s/three weeks/a month/' shots/corpus.jsonl > shots/queries.jsonl
  npm run evaluate -- --corpus shots/corpus.jsonl --queries shots/queries.jsonl --out shots/results.json

Exit code: 0, 1 when lines were refused (the rest was evaluated), 2 when nothing could be.`;

/** Reads the command line; `help` when asked for it, one sentence when it cannot be meant. */
export function parseEvaluate(
  args: readonly string[],
): EvaluateOptions | { help: true } | { problem: string } {
  const read = readNamedValues(args, ['--corpus', '--queries', '--out'], 'a file');
  if (!('given' in read)) return read;
  const { given } = read;
  for (const [name, values] of given) {
    if (values.length === 0) return { problem: `${name} FILE is missing.` };
    if (values.length > 1 && name !== '--corpus') return { problem: `${name} is given twice.` };
  }
  return {
    corpora: given.get('--corpus') as string[],
    queries: given.get('--queries')?.[0] as string,
    out: given.get('--out')?.[0] as string,
  };
}

/** A file to write as the caller meant it: npm starts us in the project's folder and says where the caller stood. */
export function callersOutput(path: string): string {
  const asked = resolve(process.env.INIT_CWD ?? '.', path);
  return existsSync(dirname(asked)) ? asked : resolve(path);
}
