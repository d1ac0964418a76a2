import { LONGEST_ADDRESS } from '../thresholds';

/**
 * An http(s) address in its parts, to a base also one that is written relative to it; null for anything
 * else: text from outside names any scheme it likes. Never throws. How long it may be the caller says.
 * (`URL.parse` is younger than the browsers we support.)
 */
export function webUrl(text: string | null | undefined, base?: string): URL | null {
  if (!text) return null;
  try {
    const url = new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** An http(s) address of a usual length as browsers write it, or null. */
export function webAddress(text: string | null): string | null {
  return text && text.length <= LONGEST_ADDRESS ? (webUrl(text)?.href ?? null) : null;
}

/** The host of an http(s) address as a reader says it, or null. */
export function hostName(text: string | null | undefined): string | null {
  return webUrl(text)?.hostname.replace(/^www\./, '') ?? null;
}
