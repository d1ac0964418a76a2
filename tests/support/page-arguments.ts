import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ExportFormat, FORMATS } from '@/lib/export/formats';
import { webUrl } from '@/lib/text/web-address';

export interface CheckPageOptions {
  corpora: string[];
  json: boolean;
  /** Instead of words for the terminal, what the panel's "Take away" saves. */
  format: ExportFormat | null;
  shots: string | null;
  pages: string[];
}

/** One page to check: where it stands, and its bytes unless a server on this machine is to give them. */
export interface PageJob {
  /** As given on the command line. */
  given: string;
  address: string;
  bytes: Buffer | null;
  /** Why it cannot be checked, or null. */
  problem: string | null;
}

export const USAGE =
  'Usage: npm run -s check:page -- [--corpus FILE.jsonl]… [--json | --format FORMAT] [--shots DIR] PAGE…\n' +
  'PAGE is a saved .html file, ADDRESS=FILE, or an http address on this machine.\n' +
  `FORMAT is one of ${Object.keys(FORMATS).join(', ')}.\n` +
  'A corpus is one JSON object a line: {"text", "url"?, "title"?, "site"?, "byline"?, "published"?, "language"?, "credit"?}.\n' +
  'Exit code 0 when every page was checked and every line was read, else 2.';

/** Reads the command line. Answers with one sentence when it cannot be meant, with `help` when that is asked for. */
export function parseCheckPage(args: readonly string[]): CheckPageOptions | string {
  const options: CheckPageOptions = {
    corpora: [],
    json: false,
    format: null,
    shots: null,
    pages: [],
  };
  const rest = [...args];
  if (rest.includes('--help') || rest.includes('-h')) return 'help';
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--json') options.json = true;
    else if (arg === '--corpus' || arg === '--shots' || arg === '--format') {
      const value = rest.shift();
      if (value === undefined || value.startsWith('--')) return `${arg} needs a value.`;
      if (arg === '--corpus') options.corpora.push(value);
      else if (arg === '--shots') options.shots = value;
      else if (isFormat(value)) options.format = value;
      else return `Unknown format ${value}.`;
    } else if (arg === '--') options.pages.push(...rest.splice(0));
    else if (arg.startsWith('-')) return `Unknown option ${arg}.`;
    else options.pages.push(arg);
  }
  if (options.json && options.format) return 'Either --json or --format, not both.';
  return options.pages.length === 0 ? 'No page given.' : options;
}

function isFormat(name: string): name is ExportFormat {
  return Object.hasOwn(FORMATS, name);
}

/** A path as the caller meant it: npm starts us in the project's folder and says where the caller stood. */
export function callersPath(path: string): string {
  const asked = resolve(process.env.INIT_CWD ?? '.', path);
  return existsSync(asked) ? asked : resolve(path);
}

/** What one PAGE argument means. Never throws: a page that cannot be checked says why. */
export function pageJob(given: string): PageJob {
  if (isFile(given)) return fileJob(given, null, given);
  for (let at = given.lastIndexOf('='); at > 0; at = given.lastIndexOf('=', at - 1)) {
    const file = given.slice(at + 1);
    if (isFile(file)) return fileJob(given, given.slice(0, at), file);
  }
  const address = webUrl(given);
  if (address && isOnThisMachine(address)) {
    return { given, address: address.href, bytes: null, problem: null };
  }
  const at = given.lastIndexOf('=');
  if (address && at < 0) {
    return failed(given, address.href, 'not an address on this machine, and nothing else is asked');
  }
  const file = address ? given.slice(at + 1) : given;
  return failed(
    given,
    webUrl(given.slice(0, at))?.href ?? addressOfName(file),
    isFolder(file) ? 'is a folder: name the files in it' : `no such file: ${file}`,
  );
}

const isFolder = (path: string): boolean =>
  statSync(callersPath(path), { throwIfNoEntry: false })?.isDirectory() ?? false;

function fileJob(given: string, address: string | null, file: string): PageJob {
  const bytes = pageBytes(callersPath(file));
  if (typeof bytes === 'string') return failed(given, addressOfName(file), bytes);
  if (address === null) {
    const found = canonicalAddress(bytes) ?? addressOfName(file);
    return { given, address: found, bytes, problem: null };
  }
  const url = webUrl(address);
  return url
    ? { given, address: url.href, bytes, problem: null }
    : failed(given, addressOfName(file), `not an http or https address: ${address}`);
}

/** A saved page of more bytes is none: the longest known have some 20 MB, pictures within them. */
const MAX_PAGE_BYTES = 100_000_000;
/** So much of a file tells whether it is text. */
const TOLD_BY = 65_536;

/** The bytes of a saved page, or why it is none. */
function pageBytes(path: string): Buffer | string {
  const tooLong = `is longer than a page: over ${MAX_PAGE_BYTES / 1e6} MB`;
  try {
    if (statSync(path).size > MAX_PAGE_BYTES) return tooLong;
    const read = readFileSync(path);
    const isPacked = read[0] === 0x1f && read[1] === 0x8b;
    const bytes = isPacked ? gunzipSync(read, { maxOutputLength: MAX_PAGE_BYTES }) : read;
    return isText(bytes) ? bytes : 'is no page: its bytes are not those of a text';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLong;
    return `cannot be read: ${(error as Error).message}`;
  }
}

/** Whether bytes may be a page: pictures, programs and archives have control characters all through, a text in UTF-16 says so. */
function isText(bytes: Buffer): boolean {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return false;
  const isMarked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked) return true;
  const start = bytes.subarray(0, TOLD_BY);
  let control = 0;
  for (const byte of start) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  return control <= start.length / 100;
}

function failed(given: string, address: string, problem: string): PageJob {
  return { given, address, bytes: null, problem };
}

function isFile(path: string): boolean {
  const asked = callersPath(path);
  return existsSync(asked) && statSync(asked).isFile();
}

/** Loopback addresses, and names that no resolver sends elsewhere. */
export function isOnThisMachine(url: URL): boolean {
  return (
    url.protocol === 'http:' &&
    /^(localhost|[^.]+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
  );
}

/** Where the first `link rel=canonical` leads, read from the bytes as they stand: addresses are ASCII. */
export function canonicalAddress(bytes: Buffer): string | null {
  const text = bytes.toString('latin1').replace(/<!--.*?-->/gs, '');
  for (const [tag] of text.matchAll(/<link\s[^>]{0,4000}>/gi)) {
    if (!/\brel\s*=\s*["']?[^"'>]*\bcanonical\b/i.test(tag)) continue;
    const value = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const href = (value?.[1] ?? value?.[2] ?? value?.[3] ?? '').trim().replaceAll('&amp;', '&');
    const address = webUrl(href);
    if (address) return address.href;
  }
  return null;
}

/** `My story (1).html.gz` stands at `http://my-story-1.example/my-story-1`. */
function addressOfName(file: string): string {
  const name = basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `http://${name || 'page'}.example/${name || 'page'}`;
}
