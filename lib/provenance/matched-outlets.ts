import type { KnownOutlet } from './credit';
import { looksLikeHost, sameOutlet } from './outlets';
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
  for (const outlet of known) {
    if (
      sameOutlet(name, outlet.name) ||
      sameOutlet(name, outlet.host) ||
      (looksLikeHost(name) && sameSite(name, outlet.host)) ||
      (outlet.name !== null && isInflected(name, outlet.name))
    )
      return titleOf(outlet);
  }
  return null;
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

/** The same words, each up to its ending: "Северном вестнике" is "Северный вестник". */
function isInflected(text: string, name: string): boolean {
  const [a, b] = [text, name].map((one) =>
    one
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== ''),
  ) as [string[], string[]];
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
