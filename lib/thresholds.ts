/**
 * Every threshold of Firstprint, each with its reason. Words are words of story;
 * shares are 0 to 1.
 */

/** A story shorter than this is `too-short`: below it, shared prints come from chance and stock phrases (engine.md: 25 words are the least that survive 20 % edits). */
export const MIN_PAGE_WORDS = 25;

/** `reprint`: the sources account for this share of the story or more … */
export const REPRINT_SHARE = 0.5;
/** … in at least so many paragraphs … */
export const REPRINT_PARAGRAPHS = 3;
/** … or so many words. */
export const REPRINT_WORDS = 150;
/** `partial`: so many paragraphs … */
export const PARTIAL_PARAGRAPHS = 3;
/** … or this share of a source. */
export const PARTIAL_SOURCE_SHARE = 0.2;

/** A page's text is read up to here, in UTF-16 code units; later blocks are cut off. The longest articles have about 100,000; a report of this much still fits session storage. */
export const MAX_PAGE_CHARACTERS = 400_000;
/** A page is read up to so many blocks; later ones are cut off. 20,000-word pages have about 1,000. */
export const MAX_PAGE_BLOCKS = 5_000;
/** Longer titles, bylines and outlet names are cut: nobody reads further, and the panel must hold them. */
export const MAX_PAGE_LINE = 500;
/** Longer addresses lose query and fragment; longer still, they are refused. Servers take 8,000 at most, news sites use 300. */
export const MAX_ADDRESS = 2_000;
/** Lines in one import message: some seconds of work, so that progress can be shown and a killed worker costs little. */
export const MAX_IMPORT_LINES = 2_000;
/** Characters in one import message: far below the browser's 64 MB limit on a message, far above the longest line. */
export const MAX_IMPORT_CHARACTERS = 20_000_000;
