import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluatePages } from '../support/evaluate-pages';
import { HEADLINE, htmlPage, paragraph } from './fixtures';

let folder: string;

/** A made-up set of one page with a credit, and one that is not there. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstprint-pages-'));
  const set = join(folder, 'html', 'gulls');
  mkdirSync(join(set, 'pages'), { recursive: true });
  mkdirSync(join(folder, 'credits'));
  const story = [paragraph(1), paragraph(2), paragraph(3), paragraph(4)];
  const html = htmlPage({
    title: HEADLINE,
    head: '<meta name="author" content="Ada Pim"><meta property="article:published_time" content="2024-02-09T11:30:00+01:00">',
    body: `<article><h1>${HEADLINE}</h1>${story.map((text) => `<p>${text}</p>`).join('')}<p>Source: Reuters</p></article>`,
  });
  writeFileSync(join(set, 'pages', 'one.html.gz'), gzipSync(html));
  const truth = {
    id: 'one',
    file: 'pages/one.html.gz',
    url: 'https://gull.example/one',
    title: HEADLINE,
    author: 'Ada Pim',
    date: '2024-02-09 10:30:00+00:00',
    text: story.join('\n\n'),
    paragraphs: story,
  };
  const lines = [truth, { id: 'two', file: 'pages/two.html.gz' }];
  const packed = gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'));
  writeFileSync(join(set, 'truth.jsonl.gz'), packed);
  const gold = { id: 'one', label: 'reprint', source: 'Reuters' };
  writeFileSync(join(folder, 'credits', 'gold.jsonl.gz'), gzipSync(JSON.stringify(gold)));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('reads the pages of a set beside other readers, and tells what it could not read', async () => {
  const said: string[] = [];
  const complaints: string[] = [];
  const out = join(folder, 'out.json');
  const code = await evaluatePages(['--data', folder, '--out', out], {
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });
  expect(code).toBe(1);
  expect(complaints.join('\n')).toContain('gulls, two: ');
  const ours = said.find((line) => line.includes('firstprint'));
  expect(ours).toMatch(/gulls +firstprint +1 +1\.0000 +0\.00 % +0 +100\.0 % +100\.0 % +100\.0 %/);
  expect(said.some((line) => line.includes('readability'))).toBe(true);
  expect(said.some((line) => line.includes('defuddle'))).toBe(true);
  expect(said.join('\n')).toContain('reprint: 1 page, credit found on 1, rightly named on 1');
  const { pages } = JSON.parse(readFileSync(out, 'utf8'));
  expect(pages).toHaveLength(1);
});

test('says what reading costs, and what of it is what', async () => {
  const whole = join(folder, 'whole', 'html', 'gulls');
  mkdirSync(whole, { recursive: true });
  const page = htmlPage({ title: HEADLINE, body: `<article><h1>${HEADLINE}</h1></article>` });
  writeFileSync(join(whole, 'one.html'), page);
  const truth = { id: 'one', file: 'one.html', url: 'https://gull.example/one' };
  writeFileSync(join(whole, 'truth.jsonl.gz'), gzipSync(JSON.stringify(truth)));
  const said: string[] = [];
  const code = await evaluatePages(['--data', join(folder, 'whole'), '--cost', '5'], {
    say: (line) => said.push(line),
    complain: (line) => said.push(line),
  });
  expect(code).toBe(0);
  for (const part of ['all', 'markup', 'walk', 'finding']) {
    expect(said.join('\n')).toMatch(new RegExp(`gulls +1 +${part} +-?\\d+\\.\\d +-?\\d`));
  }
});

test('says what is wrong with the folder', async () => {
  const complaints: string[] = [];
  const code = await evaluatePages(['--data', join(folder, 'credits')], {
    say: () => {},
    complain: (line) => complaints.push(line),
  });
  expect(code).toBe(2);
  expect(complaints.join()).toContain('no html/SET/truth.jsonl.gz');
});
