import { hostName } from '../text/web-address';

/** Characters of a host in a file's name: the longest that a name server knows is 253. */
const HOST = 60;

/** `firstprint-gazette.example-2031-02-09.html`: safe on every system, whatever the address says. */
export function fileName(url: string, savedAt: string, extension: string): string {
  const safe = (hostName(url) ?? '')
    .replace(/[^a-z0-9.-]+/g, '-')
    .slice(0, HOST)
    .replace(/^[.-]+|[.-]+$/g, '');
  return `firstprint-${safe || 'page'}-${savedAt.slice(0, 10)}.${extension}`;
}
