import { splitWords } from '../text/split-words';
import type { KnownOutlet } from './credit';
import { looksLikeHost, outletKey } from './outlets';
import { addressKey, hostOf, sameSite, siteName } from './page-address';

/** Longest text that is compared with a name, UTF-16 units. */
const MAX_NAME = 120;

/**
 * The outlet among the known ones that a text names: by its name, its host, an address on its
 * site, or its name with another case ending. Null for every other text. The name is the full one.
 */
export function matchedOutlet(text: string, known: readonly KnownOutlet[]): string | null {
  const name = text.trim();
  if (known.length === 0 || name.length < 2) return null;
  if (/^https?:\/\//u.test(name)) return byAddress(name, known);
  if (name.length > MAX_NAME) return null;
  const key = outletKey(name);
  const host = looksLikeHost(name) ? name : null;
  let words: readonly string[] | undefined;
  for (const outlet of known) {
    const keys = keysOf(outlet);
    if (key !== '' && (key === keys.name || key === keys.host)) return titleOf(outlet);
    if (host !== null && sameSite(host, outlet.host)) return titleOf(outlet);
    if (keys.words.length === 0) continue;
    words ??= wordsOf(name);
    if (isInflected(words, keys.words)) return titleOf(outlet);
  }
  return null;
}

interface Keys {
  name: ReturnType<typeof outletKey> | null;
  host: ReturnType<typeof outletKey> | null;
  words: readonly string[];
}

const keys = new WeakMap<KnownOutlet, Keys>();

/** What an outlet is recognised by: every line at a page's head and foot is compared with every outlet. */
function keysOf(outlet: KnownOutlet): Keys {
  let found = keys.get(outlet);
  if (found === undefined) {
    const { name, host } = outlet;
    found = {
      name: name ? outletKey(name) : null,
      host: host ? outletKey(host) : null,
      words: name === null ? [] : wordsOf(name),
    };
    keys.set(outlet, found);
  }
  return found;
}

function byAddress(address: string, known: readonly KnownOutlet[]): string | null {
  const key = addressKey(address);
  const host = hostOf(address);
  const exact = known.find(({ url }) => key !== null && addressKey(url) === key);
  const outlet = exact ?? known.find((one) => sameSite(host, one.host));
  return outlet ? titleOf(outlet) : null;
}

/** What a known outlet is called: its name, else its host. */
export function titleOf({ name, host, url }: KnownOutlet): string | null {
  return siteName(name, url ?? (host === null ? null : `https://${host}/`));
}

/** How many letters a case ending takes: "Вестник", "Вестника"; "Bote", "Boten". */
const ENDING = 2;
/** Shorter words have to be equal. */
const STEM = 4;

function wordsOf(text: string): string[] {
  return splitWords(text.toLowerCase());
}

/** The same words, each up to its ending: "Северном вестнике" is "Северный вестник". */
function isInflected(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length > 0 && a.length === b.length && a.every((word, at) => sameStem(word, b[at] ?? ''))
  );
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const stem = Math.max(STEM, shorter - ENDING);
  return (
    shorter >= stem &&
    Math.abs(a.length - b.length) <= ENDING &&
    a.slice(0, stem) === b.slice(0, stem)
  );
}
