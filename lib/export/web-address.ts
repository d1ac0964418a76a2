/** Longest address that an export links to, UTF-16 units: browsers stop at about 2 MB, real articles at 2,000. */
const MAX_ADDRESS = 8_192;

/** An http(s) address as browsers write it, or null: text from outside names any scheme it likes. Never throws. */
export function webAddress(url: string | null): string | null {
  if (!url || url.length > MAX_ADDRESS || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
