/*
 * What an element's name, class, id, role and the like say about the text inside. Bits of one number,
 * each a constant of its own, so that they leave no names in the content script.
 */

export const nav = 1;
/** The site's, or an article's. */
export const header = 2;
export const footer = 4;
/** Promo, share line, newsletter box, tags. */
export const aside = 8;
export const comments = 16;
export const caption = 32;
export const byline = 64;
export const standfirst = 128;
export const headline = 256;
export const heading = 512;
/** The whole article, by the page's own word. */
export const article = 1024;
/** The article's body, by the page's own word. */
export const body = 2048;
export const form = 4096;
/** Announces other articles. */
export const related = 8192;
/** Dialogs and consent notices, laid over the page. */
export const overlay = 16384;
/** A picture, video or its frame. */
export const media = 32768;
/** Set apart as somebody else's words. */
export const quoted = 65536;
