/** A charset is declared in the first so many bytes, or not at all (HTML standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;

/**
 * The content type to serve a saved page with. Its own declaration counts; only a page
 * that declares nothing and is valid UTF-8 is called UTF-8, because a saved file has lost
 * the header that said so.
 */
export function contentType(bytes: Uint8Array): string {
  const isMarked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES * 4));
  if (isMarked || /charset\s*=/i.test(start) || /<\?xml[^>]*encoding/i.test(start))
    return 'text/html';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
