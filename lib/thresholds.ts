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
