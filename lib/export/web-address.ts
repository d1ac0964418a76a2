import { LONGEST_ADDRESS } from '../thresholds';

/** An http(s) address as browsers write it, or null: text from outside names any scheme it likes. Never throws. */
export function webAddress(url: string | null): string | null {
  if (!url || url.length > LONGEST_ADDRESS || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
