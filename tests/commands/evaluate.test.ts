import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_IMPORT_LINE } from '@/lib/thresholds';
import { parseEvaluate } from '../support/evaluate-arguments';
import { evaluate } from '../support/evaluate-corpus';
import type { Hit } from '../support/evaluate-findings';
import { readQuery } from '../support/evaluate-input';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

// All texts here are made up.
const MILL = [
  'The paper mill at Oster Falls will restart its second machine in August, the owners said on Friday, nine months after a fire in the drying hall had stopped it.',
  'Insurers have agreed to pay 31 million crowns towards a new roof and new rollers, and a bank in the county town lends the rest at a fixed rate for twelve years.',
  'About 140 workers who had been sent home at half pay were told by letter to report for training in the last week of July.',
  'The river board still has to say how much warm water the mill may let out in dry summers, when trout die above nineteen degrees.',
];
const OTHER = [
  'A choir of two hundred children opened the music weeks at Linde on Sunday with songs from nine valleys, some of them never printed before.',
  'Tickets for the closing night were gone within an hour, the organisers said, and a screen will be put up in the market square for everybody else.',
];
const article = (id: string, paragraphs: string[], more = {}) => ({
  id,
  title: null,
  text: paragraphs.join('\n\n'),
  ...more,
});
const jsonl = (lines: unknown[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

async function run(...args: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await evaluate(args, {
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}

interface Results {
  build: { docs: number; chars: number; seconds: number; bytes: number };
  results: { id: string; ms: number; verdict: string; hits: Hit[] }[];
}

async function results(corpus: unknown[], queries: unknown[]) {
  writeFileSync(file('corpus.jsonl'), jsonl(corpus));
  writeFileSync(file('queries.jsonl'), jsonl(queries));
  const out = file('results.json');
  const ran = await run(
    ...['--corpus', file('corpus.jsonl'), '--queries', file('queries.jsonl'), '--out', out],
  );
  return { ...ran, ...(JSON.parse(readFileSync(out, 'utf8')) as Results) };
}

const CORPUS = [article('mill', MILL), article('choir', OTHER)];

describe('evaluate', () => {
  it('writes spans of page and source that hold the same text', async () => {
    // Two paragraphs swapped, apart by more than one blank line, with an own one before them.
    const text = `An own first line that nobody else has printed so far.\n\n \n${MILL[2]}\n\n\n${MILL[0]}\n`;
    const { code, build, results: found } = await results(CORPUS, [{ id: 'q', text }]);
    expect(code).toBe(0);
    expect(build).toMatchObject({ docs: 2, chars: [...MILL, ...OTHER].join('\n\n').length - 2 });
    expect(found).toHaveLength(1);
    const [hit, ...rest] = found[0]!.hits;
    expect(rest).toEqual([]);
    expect(hit!.source).toBe('mill');
    const source = MILL.join('\n\n');
    expect(hit!.spans.map(({ qs, qe }) => text.slice(qs, qe))).toEqual([MILL[2], MILL[0]]);
    expect(hit!.spans.map(({ ss, se }) => source.slice(ss, se))).toEqual([MILL[2], MILL[0]]);
    expect(found[0]!.ms).toBeGreaterThan(0);
  });

  it('makes one span of a run with its edits and insertions', async () => {
    const edited = MILL[0]!
      .replace('second machine', 'second and larger machine')
      .replace('August', 'September');
    const page = { id: 'q', text: [edited, MILL[1], MILL[2]].join('\n\n') };
    const { results: found } = await results(CORPUS, [page]);
    const spans = found[0]!.hits[0]!.spans;
    expect(spans).toHaveLength(3);
    expect(page.text.slice(spans[0]!.qs, spans[0]!.qe)).toBe(edited);
    expect(MILL.join('\n\n').slice(spans[0]!.ss, spans[0]!.se)).toBe(MILL[0]);
  });

  it('finds nothing in articles that a page excludes', async () => {
    const text = MILL.join('\n\n');
    const { results: found } = await results(CORPUS, [
      { id: 'q', text },
      { id: 'without', text, exclude: ['mill'] },
    ]);
    expect(found.map(({ hits }) => hits.map((hit) => hit.source))).toEqual([['mill'], []]);
  });

  it('tells labelled paragraphs found by label, and leaves the page itself out of account', async () => {
    const page = {
      id: 'page',
      paragraphs: [...MILL.slice(0, 3), ...OTHER.slice(1), ' '],
      labels: ['copied', 'copied', 'copied', 'none', 'short'],
    };
    const self = article('page', page.paragraphs);
    const { said, results: found } = await results([article('mill', MILL), self], [page]);
    expect(found[0]!.hits.map((hit) => hit.source)).toEqual(['mill']);
    expect(said).toContain('label copied: 3 of 3 paragraphs attributed, 100.00 %');
    expect(said).toContain('label none: 0 of 1 paragraph attributed, 0.00 %');
    expect(said).toContain('label short: 0 of 1 paragraph attributed, 0.00 %');
  });

  it('refuses lines with file, number and reason, and goes on with the rest', async () => {
    const {
      code,
      complaints,
      build,
      results: found,
    } = await results(
      [CORPUS[0], '{"id":', { id: 'empty', text: '' }, '', { text: MILL[0] }, CORPUS[0], CORPUS[1]],
      [
        '[]',
        { text: 'No id.' },
        { id: 'x', text: 7 },
        { id: 'x', text: 'A', exclude: 'mill' },
        { id: 'x', paragraphs: ['A'], labels: [] },
        { id: 'q', text: MILL.join('\n\n') },
        { id: 'q', text: 'Again.' },
      ],
    );
    expect(code).toBe(1);
    expect(build.docs).toBe(2);
    expect(found.map(({ id }) => id)).toEqual(['q']);
    for (const said of [
      'corpus.jsonl, line 2: The line is not JSON.',
      'corpus.jsonl, line 3: “text” has no words.',
      'corpus.jsonl, line 5: “id” is missing',
      'corpus.jsonl, line 6: Another article has the id mill.',
      'queries.jsonl, line 1: The line is not a JSON object.',
      'queries.jsonl, line 2: “id” is missing or not text.',
      'queries.jsonl, line 3: “text” is missing or not text.',
      'queries.jsonl, line 4: “exclude” is not a list of ids.',
      'queries.jsonl, line 5: “labels” is not a list of one label for each paragraph.',
      'queries.jsonl, line 7: Another page has the id q.',
      '10 lines were refused; the rest was evaluated.',
    ]) {
      expect(complaints).toContain(said);
    }
  });

  it('reads packed files', async () => {
    writeFileSync(file('corpus.jsonl.gz'), gzipSync(jsonl(CORPUS)));
    writeFileSync(file('pages.jsonl.gz'), gzipSync(jsonl([{ id: 'q', text: MILL.join('\n\n') }])));
    const out = file('packed.json');
    const { code } = await run(
      ...['--corpus', file('corpus.jsonl.gz'), '--queries', file('pages.jsonl.gz')],
      ...['--out', out],
    );
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8')).results[0].hits[0].source).toBe('mill');
  });

  describe('ends with code 2 and one sentence', () => {
    beforeAll(() => {
      writeFileSync(file('c.jsonl'), jsonl(CORPUS));
      writeFileSync(file('q.jsonl'), jsonl([{ id: 'q', text: MILL[0] }]));
      writeFileSync(file('nothing.jsonl'), '\n');
      writeFileSync(file('broken.jsonl.gz'), 'not packed at all');
    });
    it.each([
      [['--corpus', 'c.jsonl', '--queries', 'q.jsonl'], '--out FILE is missing.'],
      [['--queries', 'q.jsonl', '--out', 'o'], '--corpus FILE is missing.'],
      [['--corpus', '--queries', 'q.jsonl', '--out', 'o'], '--corpus needs a file.'],
      [['--corpus', 'c.jsonl', '--wat'], 'Unknown option --wat.'],
      [
        ['--corpus', 'c.jsonl', '--queries', 'gone.jsonl', '--out', 'o'],
        'gone.jsonl cannot be read',
      ],
      [
        ['--corpus', 'gone.jsonl', '--queries', 'q.jsonl', '--out', 'o'],
        'gone.jsonl cannot be read',
      ],
      [['--corpus', '.', '--queries', 'q.jsonl', '--out', 'o'], 'cannot be read'],
      [
        ['--corpus', 'broken.jsonl.gz', '--queries', 'q.jsonl', '--out', 'o'],
        'broken.jsonl.gz cannot be read',
      ],
      [
        ['--corpus', 'c.jsonl', '--queries', 'q.jsonl', '--out', 'no/such/folder/o'],
        'no/such/folder/o cannot be written',
      ],
      [
        ['--corpus', 'c.jsonl', '--queries', 'q.jsonl', '--out', '.'],
        'cannot be written: it is a folder',
      ],
      [['--corpus', 'nothing.jsonl', '--queries', 'q.jsonl', '--out', 'o'], 'There is no article'],
      [['--corpus', 'c.jsonl', '--queries', 'nothing.jsonl', '--out', 'o'], 'There is no page in'],
    ])('%j', async (args, sentence) => {
      const isFile = (at: number) => !args[at]!.startsWith('--') && args[at - 1]!.startsWith('--');
      const ran = await run(...args.map((arg, at) => (at > 0 && isFile(at) ? file(arg) : arg)));
      expect(ran.complaints).toContain(sentence);
      expect(ran.code).toBe(2);
      expect(ran.said).toBe('');
    });
  });

  it('refuses a line of any length with its number, and goes on', async () => {
    const ran = await results(
      [`{"id": "endless", "text": "${'x'.repeat(MAX_IMPORT_LINE)}"}`, ...CORPUS],
      [`{"id": "endless", "text": "${'x'.repeat(MAX_IMPORT_LINE)}"}`, { id: 'q', text: MILL[0] }],
    );
    expect(ran.code).toBe(1);
    for (const name of ['corpus.jsonl', 'queries.jsonl'])
      expect(ran.complaints).toContain(
        `${file(name)}, line 1: The line is longer than ${MAX_IMPORT_LINE} characters.`,
      );
    expect(ran.complaints).toContain('2 lines were refused');
    expect(ran.results.map(({ id }) => id)).toEqual(['q']);
  });

  it('says what it does not heed of a page that it takes', async () => {
    const text = MILL.join('\n\n');
    const articles = [article('mill', MILL, { url: 'https://paper.example/mill' })];
    const ran = await results(articles, [
      { id: 'a', text, exclude: ['mil', 'nobody'] },
      { id: 'b', text, url: 'http://www.paper.example/mill/' },
      { id: 'c', text, url: 'https://paper.example/mill', exclude: ['mill'] },
      { id: 'd', paragraphs: MILL, labels: MILL.map(() => 'copied') },
    ]);
    expect(ran.code).toBe(0);
    expect(ran.complaints.split('\n').filter((line) => line.includes('line '))).toEqual([
      `${file('queries.jsonl')}, line 1: “exclude” names "mil" and 1 more: there is no such article.`,
      `${file('queries.jsonl')}, line 2: The article mill has the same address: no page is compared with itself.`,
    ]);
    expect(ran.results.map(({ verdict }) => verdict)).toEqual([
      'reprint',
      'none',
      'none',
      'reprint',
    ]);
  });

  it('counts one as one', async () => {
    const ran = await results(CORPUS.slice(0, 1), [{ id: 'q', text: MILL[0] }]);
    expect(ran.complaints).toContain('1 article taken in');
    expect(ran.said).toMatch(/^1 article, .*\n1 page, /);
  });

  it('explains itself with an example', async () => {
    const { code, said } = await run('--help');
    expect(code).toBe(0);
    expect(said).toContain(
      'npm run evaluate -- --corpus shots/corpus.jsonl --queries shots/queries.jsonl',
    );
  });
});

describe('the command line of evaluate', () => {
  it('takes several corpora, and values behind an equals sign', () => {
    expect(
      parseEvaluate(['--corpus=a=b.jsonl', '--corpus', 'b.gz', '--queries', 'q', '--out', 'o']),
    ).toEqual({ corpora: ['a=b.jsonl', 'b.gz'], queries: 'q', out: 'o' });
  });
});

describe('a page of a file of queries', () => {
  it('has the reading that its fields tell', () => {
    const query = readQuery(
      JSON.stringify({
        id: 'q',
        text: 'One.\n\nTwo.',
        url: 'https://news.example/a',
        title: 'A title',
        date: '2026-03-01',
        kind: 'negative',
      }),
    );
    expect(query).toMatchObject({
      kind: 'negative',
      exclude: new Set(),
      reading: {
        url: 'https://news.example/a',
        title: 'A title',
        published: '2026-03-01',
        blocks: [
          { text: 'One.', role: 'story' },
          { text: 'Two.', role: 'story' },
        ],
      },
    });
  });
});
