/**
 * Measures how well articles are read from saved pages.
 * Run: npx tsx tests/commands/evaluate-reading.ts --data DIR [--set NAME]… [--worst N] [--page ID] [--standfirst] [--dump]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { PageBlock } from '../../lib/text/page-reading';
import { bundle, launchChromium, openPage } from '../support/page-bundle';
import type { ReadOutcome } from '../support/page-entry';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', multiple: true },
    worst: { type: 'string', default: '0' },
    page: { type: 'string' },
    dump: { type: 'boolean', default: false },
  },
});
if (!options.data) throw new Error('--data DIR is missing');

interface Truth {
  id: string;
  file: string;
  url?: string;
  site?: string;
  title?: string;
  date?: string;
  text?: string;
  paragraphs?: string[];
  page_type?: string;
}

interface Score {
  id: string;
  f1: number;
  /** With the standfirst counted as story. */
  f1Standfirst: number;
  lost: string[];
  asides: string[];
  extra: string[];
  paragraphs: number;
  state: 'article' | 'no-article' | 'error';
  kind: string;
  milliseconds: number;
}

const tokens = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).flatMap((word) => (/[\u2e80-\u9fff]/.test(word) ? [...word] : [word]));

function countOf(list: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function tokenF1(got: string, want: string): number {
  const gotTokens = tokens(got);
  const wantTokens = tokens(want);
  if (wantTokens.length === 0) return gotTokens.length === 0 ? 1 : 0;
  const counts = countOf(wantTokens);
  let shared = 0;
  for (const token of gotTokens) {
    const left = counts.get(token) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(token, left - 1);
    }
  }
  return (2 * shared) / (gotTokens.length + wantTokens.length);
}

/** A paragraph is there when nine tenths of its runs of four words stand in the text. */
function carries(text: Set<string>, paragraph: string): boolean {
  const grams = gramsOf(paragraph);
  if (grams.length === 0) return true;
  return grams.filter((gram) => text.has(gram)).length >= grams.length * 0.9;
}

function gramsOf(text: string): string[] {
  const words = tokens(text);
  const grams: string[] = [];
  for (let i = 0; i + 4 <= words.length; i++) grams.push(words.slice(i, i + 4).join(' '));
  return grams;
}

function score(truth: Truth, outcome: ReadOutcome): Score {
  const blocks = outcome.blocks ?? [];
  const having = (...roles: PageBlock['role'][]) =>
    blocks.filter((block) => roles.includes(block.role)).map((block) => block.text);
  const story = having('story', 'heading');
  const withStandfirst = having('story', 'heading', 'standfirst');
  const paragraphs =
    truth.paragraphs ?? (truth.text ?? '').split(/\n+/).filter((line) => tokens(line).length >= 8);
  const sent = new Set(gramsOf(story.join(' \n ')));
  const any = new Set(gramsOf(blocks.map((block) => block.text).join(' \n ')));
  const wanted = new Set(gramsOf(truth.text ?? ''));
  const missing = paragraphs.filter((paragraph) => !carries(sent, paragraph));
  return {
    id: truth.id,
    f1: tokenF1(story.join('\n'), truth.text ?? ''),
    f1Standfirst: tokenF1(withStandfirst.join('\n'), truth.text ?? ''),
    lost: missing.filter((paragraph) => !carries(any, paragraph)),
    asides: missing.filter((paragraph) => carries(any, paragraph)),
    extra: story.filter((text) => tokens(text).length >= 8 && !carries(wanted, text)),
    paragraphs: paragraphs.length,
    state: outcome.blocks ? 'article' : 'no-article',
    kind: truth.page_type ?? 'article',
    milliseconds: outcome.milliseconds,
  };
}

const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(2)} %`;

const script = await bundle('tests/support/page-entry.ts');
const browser = await launchChromium();
const context = await browser.newContext();
const sets =
  options.set ??
  readdirSync(options.data).filter((name) =>
    existsSync(join(options.data!, name, 'truth.jsonl.gz')),
  );
for (const set of sets) {
  const folder = join(options.data, set);
  const truths = gunzipSync(readFileSync(join(folder, 'truth.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth)
    .filter((truth) => !options.page || truth.id.includes(options.page));
  const scores: Score[] = [];
  for (const truth of truths) {
    const body = gunzipSync(readFileSync(join(folder, truth.file)));
    const url =
      truth.url && /^https?:/.test(truth.url)
        ? truth.url.replace(/#.*$/, '')
        : `http://${truth.id.toLowerCase().replace(/[^a-z0-9-]/g, '-')}.example/story`;
    const world = await openPage(context, { url, body }, script);
    try {
      const outcome = await world.run<ReadOutcome>('firstprint.readNow()');
      scores.push(score(truth, outcome));
      if (options.dump) {
        console.log(
          JSON.stringify(
            { ...outcome.metadata, wanted: { title: truth.title, date: truth.date } },
            null,
            1,
          ),
        );
        for (const block of outcome.blocks ?? [])
          console.log(`  [${block.role}] ${block.text.slice(0, 160)}`);
      }
    } catch (error) {
      console.error(truth.id, error);
    } finally {
      await world.close();
    }
  }
  report(set, scores);
}
await browser.close();

function report(set: string, scores: Score[]): void {
  const articles = scores.filter((one) => one.kind === 'article');
  const others = scores.filter((one) => one.kind !== 'article');
  const paragraphs = articles.reduce((sum, one) => sum + one.paragraphs, 0);
  const sum = (pick: (one: Score) => number) =>
    articles.reduce((total, one) => total + pick(one), 0);
  console.log(
    [
      `${set}: ${articles.length} articles`,
      `F1 ${mean(articles.map((one) => one.f1)).toFixed(4)}, with standfirst ${mean(articles.map((one) => one.f1Standfirst)).toFixed(4)}`,
      `paragraphs ${paragraphs}: not sent ${percent(
        sum((one) => one.lost.length),
        paragraphs,
      )}, sent but not as story ${percent(
        sum((one) => one.asides.length),
        paragraphs,
      )}, extra ${sum((one) => one.extra.length)}`,
      `no-article ${articles.filter((one) => one.state === 'no-article').length}`,
      `median ${[...articles]
        .map((one) => one.milliseconds)
        .sort((a, b) => a - b)
        [articles.length >> 1]?.toFixed(1)} ms`,
    ].join('; '),
  );
  if (others.length > 0) {
    const kinds = new Map<string, Score[]>();
    for (const one of others) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
    for (const [kind, list] of kinds) {
      console.log(
        `  ${kind}: ${list.filter((one) => one.state === 'no-article').length} of ${list.length} no-article`,
      );
    }
  }
  const worst = Number(options.worst);
  for (const one of [...articles]
    .sort((a, b) => Math.max(a.f1, a.f1Standfirst) - Math.max(b.f1, b.f1Standfirst))
    .slice(0, worst)) {
    console.log(
      `- ${one.id} F1 ${one.f1.toFixed(3)} / ${one.f1Standfirst.toFixed(3)}, ${one.state}, lost ${one.lost.length}, asides ${one.asides.length}, extra ${one.extra.length} of ${one.paragraphs}`,
    );
    for (const text of one.lost.slice(0, 3)) console.log(`    lost: ${text.slice(0, 100)}`);
    for (const text of one.asides.slice(0, 3)) console.log(`    not story: ${text.slice(0, 100)}`);
    for (const text of one.extra.slice(0, 3)) console.log(`    extra: ${text.slice(0, 100)}`);
  }
}
