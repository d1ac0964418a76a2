import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalAddress, pageJob, parseCheckPage } from '../support/page-arguments';

const folder = mkdtempSync(join(tmpdir(), 'page-arguments-'));
const file = (name: string) => join(folder, name);
const PAGE = '<title>Made up</title><p>Made up.';

beforeAll(() => {
  mkdirSync(file('a=b'));
  writeFileSync(file('My story (1).html'), PAGE);
  writeFileSync(file('x=1.html'), PAGE);
  writeFileSync(file('a=b/page.html'), PAGE);
  writeFileSync(file('packed.html.gz'), gzipSync(PAGE));
  writeFileSync(
    file('canonical.html'),
    `<!-- <link rel=canonical href="http://old.example/"> --><link href='http://news.example/a?b=1&amp;c=2' rel="shortlink canonical">`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line of check:page', () => {
  it.each([
    [
      ['--corpus', 'a.jsonl', '--corpus', 'b.jsonl', '--json', '--shots', 'out', 'p.html'],
      {
        corpora: ['a.jsonl', 'b.jsonl'],
        json: true,
        format: null,
        shots: 'out',
        pages: ['p.html'],
      },
    ],
    [
      ['p.html', '--json', 'q.html'],
      { corpora: [], json: true, format: null, shots: null, pages: ['p.html', 'q.html'] },
    ],
    [
      ['--format', 'csv', 'p.html'],
      { corpora: [], json: false, format: 'csv', shots: null, pages: ['p.html'] },
    ],
    [['--', '--json'], { corpora: [], json: false, format: null, shots: null, pages: ['--json'] }],
  ])('%j', (args, options) => {
    expect(parseCheckPage(args)).toEqual(options);
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'p.html'], 'help'],
    [[], 'No page given.'],
    [['--json'], 'No page given.'],
    [['--yaml', 'p.html'], 'Unknown option --yaml.'],
    [['-j', 'p.html'], 'Unknown option -j.'],
    [['--format', 'pdf', 'p.html'], 'Unknown format pdf.'],
    [['--format', 'constructor', 'p.html'], 'Unknown format constructor.'],
    [['--json', '--format', 'csv', 'p.html'], 'Either --json or --format, not both.'],
    [['p.html', '--corpus'], '--corpus needs a value.'],
    [['--shots', '--json', 'p.html'], '--shots needs a value.'],
  ])('%j is refused, or asks for help', (args, why) => {
    expect(parseCheckPage(args)).toBe(why);
  });
});

describe('a PAGE', () => {
  it.each([
    [
      'a file without address, from its name',
      'My story (1).html',
      'http://my-story-1.example/my-story-1',
    ],
    ['a file with = in its name', 'x=1.html', 'http://x-1.example/x-1'],
    ['a packed file', 'packed.html.gz', 'http://packed.example/packed'],
    [
      'a file without address, from its canonical link',
      'canonical.html',
      'http://news.example/a?b=1&c=2',
    ],
  ])('%s', (_what, name, address) => {
    const job = pageJob(file(name));
    expect(job).toMatchObject({ address, problem: null });
    expect(job.bytes?.length).toBeGreaterThan(0);
  });

  it.each([
    ['http://news.example/a', 'My story (1).html'],
    ['https://news.example/a?b=1&c=2', 'My story (1).html'],
    ['https://news.example/a?b=1', 'x=1.html'],
    ['https://news.example/', 'a=b/page.html'],
    ['http://localhost:8080/a', 'canonical.html'],
  ])('%s=%s has that address and those bytes', (address, name) => {
    const job = pageJob(`${address}=${file(name)}`);
    expect(job).toMatchObject({ address, problem: null });
    expect(job.bytes).not.toBeNull();
  });

  it('unpacks a packed file', () => {
    expect(pageJob(file('packed.html.gz')).bytes?.toString()).toBe(PAGE);
  });

  it.each(['http://localhost:8080/a', 'http://127.0.0.1/a?b=c', 'http://[::1]:3000/'])(
    '%s is asked of this machine',
    (address) => {
      expect(pageJob(address)).toEqual({ given: address, address, bytes: null, problem: null });
    },
  );

  it.each([
    ['tests', 'http://tests.example/tests', /is a folder/],
    ['gone.html', 'http://gone.example/gone', /no such file: gone\.html/],
    ['https://news.example/a=gone.html', 'https://news.example/a', /no such file: gone\.html/],
    ['https://news.example/a', 'https://news.example/a', /not an address on this machine/],
    ['http://localhost.evil.example/', 'http://localhost.evil.example/', /not an address on this/],
  ])('%s is refused and keeps its place', (given, address, problem) => {
    const job = pageJob(given);
    expect(job).toMatchObject({ given, address, bytes: null });
    expect(job.problem).toMatch(problem);
  });

  it.each<[what: string, bytes: Buffer, problem: RegExp | null]>([
    ['a program', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7) % 256)), /no page/],
    ['the same, packed', gzipSync(Buffer.alloc(4096)), /no page/],
    ['a PDF', Buffer.from(`%PDF-1.7\n${'text '.repeat(99)}`), /no page/],
    ['what unpacks to more than a page', gzipSync(Buffer.alloc(101_000_000)), /longer than a page/],
    ['a broken archive', Buffer.from([0x1f, 0x8b, 8, 0, 0]), /cannot be read/],
    ['a page with a lost control character', Buffer.from(`${PAGE}\0${'word '.repeat(99)}`), null],
    ['a page in UTF-16', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), null],
    ['a page in Shift JIS', Buffer.from('<p>\x93\x8c\x8b\x9e'.repeat(50), 'latin1'), null],
    ['an empty file', Buffer.alloc(0), null],
  ])('of %s is refused or read as it is', (_, bytes, problem) => {
    writeFileSync(file('odd.html'), bytes);
    const job = pageJob(file('odd.html'));
    if (problem === null) expect(job.problem).toBeNull();
    else expect(job.problem).toMatch(problem);
    expect(job.bytes === null).toBe(problem !== null);
  });

  it('with an address of another kind is refused', () => {
    expect(pageJob(`ftp://news.example/=${file('x=1.html')}`).problem).toMatch(/not an http/);
  });
});

describe('the canonical link', () => {
  it.each([
    ['<link rel="canonical" href="https://a.example/x">', 'https://a.example/x'],
    ['<LINK HREF=https://a.example/x REL=canonical>', 'https://a.example/x'],
    [
      '<link rel="canonical" href="/x"><link rel="canonical" href="https://a.example/y">',
      'https://a.example/y',
    ],
    ['<link rel="stylesheet" href="https://a.example/x">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<p>canonical</p>', null],
  ])('of %s', (html, address) => {
    expect(canonicalAddress(Buffer.from(html))).toBe(address);
  });
});
