import { LONGEST_DATED_ADDRESS } from '../thresholds';

/** The day in an address, `/2024/02/09/`, `/2024-02-09/` or `/20240209/`, as ISO 8601; null for none. The day may be one that no month has. */
export function addressDay(url: string | null | undefined): string | null {
  if (!url) return null;
  const match = /\/((?:19|20)\d{2})[-/]?(\d{2})[-/]?(\d{2})(?=[/_-])/.exec(
    url.slice(0, LONGEST_DATED_ADDRESS),
  );
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
