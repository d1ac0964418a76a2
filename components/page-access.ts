/** Whether an extension may read a page, and if not, what kind of page it is. */
export type PageAccess = 'readable' | 'browser-page' | 'pdf' | 'store';

/** Browsers keep extensions out of their own stores. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Judges a tab's address; `undefined` is what the browser gives for pages of its own. */
export function pageAccess(url: string | undefined): PageAccess {
  const parsed = parseAddress(url);
  if (!parsed || !isWeb(parsed)) return 'browser-page';
  if (STORES.includes(parsed.hostname)) return 'store';
  if (parsed.hostname === 'chrome.google.com' && parsed.pathname.startsWith('/webstore'))
    return 'store';
  return /\.pdf$/i.test(parsed.pathname) ? 'pdf' : 'readable';
}

/** An address that may be linked to, or null: text from outside names any scheme it likes. */
export function safeLink(url: string | null): string | null {
  const parsed = parseAddress(url);
  return parsed && isWeb(parsed) ? parsed.href : null;
}

/** The host as a reader says it, or null. */
export function hostName(url: string | null | undefined): string | null {
  const parsed = parseAddress(url);
  if (!parsed || !isWeb(parsed)) return null;
  return parsed.hostname.replace(/^www\./, '');
}

/** An address in its parts, or null. (`URL.parse` is younger than the browsers we support.) */
export function parseAddress(url: string | null | undefined): URL | null {
  return url && URL.canParse(url) ? new URL(url) : null;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}
