import { webUrl } from '@/lib/text/web-address';

/** Whether an extension may read a page, and if not, what kind of page it is. */
export type PageAccess = 'readable' | 'browser-page' | 'pdf' | 'store';

/** Browsers keep extensions out of their own stores. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Judges a tab's address; `undefined` is what the browser gives for pages of its own. */
export function pageAccess(url: string | undefined): PageAccess {
  const parsed = webUrl(url);
  if (parsed === null) return 'browser-page';
  if (STORES.includes(parsed.hostname)) return 'store';
  if (parsed.hostname === 'chrome.google.com' && parsed.pathname.startsWith('/webstore'))
    return 'store';
  return /\.pdf$/i.test(parsed.pathname) ? 'pdf' : 'readable';
}

/** An address that may be linked to, or null: text from outside names any scheme it likes. */
export function safeLink(url: string | null): string | null {
  return webUrl(url)?.href ?? null;
}
