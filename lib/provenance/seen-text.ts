/** A text as a reader sees it, and where its units stand in the text that was given. */
export interface SeenText {
  text: string;
  /** The place in the given text of a place in this one, UTF-16 units; both ends included. */
  placeOf: (at: number) => number;
}

/** Signs that nobody sees: soft hyphens, spaces without width, marks of direction. Joiners change letters and stay. */
const UNSEEN = '\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** Marks that letters of Latin, Greek and Cyrillic are composed with, and pieces of Korean syllables. */
const MARKS = '\\u0300-\\u036f';
const PIECES = '\\u1100-\\u11ff';

const MAY_DIFFER = new RegExp(`[${UNSEEN}${MARKS}${PIECES}]`);
const MAY_COMPOSE = new RegExp(`[${MARKS}${PIECES}]`);
/** Few marks belong to a letter; thousands would take long to put in order. */
const DIFFERS = new RegExp(`[${UNSEEN}]+|[^${MARKS}][${MARKS}]{1,8}|[${PIECES}]+`, 'gu');

/**
 * Takes out what nobody sees and composes letters, so that words are found: soft hyphens stand in
 * whole sites' words. Null where the text is that already.
 */
export function seenText(given: string): SeenText | null {
  if (!MAY_DIFFER.test(given)) return null;
  let text = '';
  let past = 0;
  const cuts: { seen: number; given: number }[] = [];
  for (const match of given.matchAll(DIFFERS)) {
    text += given.slice(past, match.index);
    cuts.push({ seen: text.length, given: match.index });
    text += MAY_COMPOSE.test(match[0]) ? match[0].normalize('NFC') : '';
    past = match.index + match[0].length;
    cuts.push({ seen: text.length, given: past });
  }
  text += given.slice(past);
  return {
    text,
    placeOf: (at) => {
      const cut = cuts.findLast(({ seen }) => seen <= at);
      return cut === undefined ? at : Math.min(given.length, cut.given + at - cut.seen);
    },
  };
}
