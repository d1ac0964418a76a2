import { readNamedValues } from './named-values';

export interface EvaluatePagesOptions {
  data: string;
  sets: string[];
  /** Pages read of each set. */
  limit: number;
  out: string | null;
  /** Pages named one by one, the worst of each set first. */
  worst: number;
  /** Pages of each set whose cost is measured instead; 0: none. */
  cost: number;
}

export const EVALUATE_PAGES_USAGE =
  'Usage: npm run evaluate:pages -- --data DIR [--set NAME]… [--limit N] [--worst N] [--out FILE] [--cost N]\n';

export const EVALUATE_PAGES_HELP = `${EVALUATE_PAGES_USAGE}
Reads saved pages in Chromium with the extension's own code, and beside it with @mozilla/readability and
defuddle, and compares what they find with what is known of each page. Progress on standard error, the table
on standard output.

  --data   a folder with html/SET/truth.jsonl.gz (one JSON object a line: "id", "file", "url"?, "title"?,
           "author"?, "date"?, "text"?, "paragraphs"?, "expected_html"?, "page_type"?), the pages that "file"
           names beside it (without "url" a page stands where its og:url or canonical link says), and, where credits
           were judged, credits/gold.jsonl.gz ("id", "label", "source").
  --set    only this set; may be given several times.
  --limit  so many pages of each set at most.
  --worst  name the N pages of each set with the lowest F1, and what was lost and added there.
  --out    every page's scores, as one JSON object.
  --cost   instead of all that: what reading costs N pages spread over each set, in milliseconds of the main
           thread's processor time; all of it, and of it the markup, the walk over the text, finding the article.

F1: bag of tokens, page by page, then the mean; Firstprint's text is what the Report counts as story, the others'
is all their text. Lost: paragraphs of the body of which less than nine tenths of the runs of four tokens stand
in the text. Headline: the same words in order, a kicker or outlet's name apart. Authors: the same names. Date:
the same minute, or the same day where one of the two gives no more. Milliseconds: median on the page's main thread.

Exit code: 0, 1 when pages could not be read (the rest was evaluated), 2 when nothing could be.`;

/** Reads the command line; `help` when asked for it, one sentence when it cannot be meant. */
export function parseEvaluatePages(
  args: readonly string[],
): EvaluatePagesOptions | { help: true } | { problem: string } {
  const read = readNamedValues(args, ['--data', '--set', '--limit', '--out', '--worst', '--cost']);
  if (!('given' in read)) return read;
  const valuesOf = (name: string) => read.given.get(name) ?? [];
  const twice = [...read.given].find(([name, values]) => name !== '--set' && values.length > 1);
  if (twice) return { problem: `${twice[0]} is given twice.` };
  const data = valuesOf('--data')[0];
  if (data === undefined) return { problem: '--data DIR is missing.' };
  for (const name of ['--limit', '--worst', '--cost']) {
    const value = valuesOf(name)[0];
    if (value !== undefined && !/^[1-9]\d{0,5}$/.test(value)) {
      return { problem: `${name} needs a number from 1 on, not ${value}.` };
    }
  }
  return {
    data,
    sets: [...new Set(valuesOf('--set'))],
    limit: Number(valuesOf('--limit')[0] ?? Number.POSITIVE_INFINITY),
    out: valuesOf('--out')[0] ?? null,
    worst: Number(valuesOf('--worst')[0] ?? 0),
    cost: Number(valuesOf('--cost')[0] ?? 0),
  };
}
