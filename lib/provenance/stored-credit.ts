import type { Credit, CreditContext } from './credit';
import { readCredits } from './credit-lines';
import { fullName, sameOutlet } from './outlets';

/** A bare name, not a sentence: an outlet's name is no longer, UTF-16 units. */
const NAME_LENGTH = 80;

/**
 * The credits of an article's own `credit` field, known from elsewhere than its text: a
 * credit line, or nothing but an outlet's name. In metadata, so without a place in the
 * text. An outlet does not credit itself.
 */
export function readStoredCredit(credit: string | null, context: CreditContext): Credit[] {
  const text = credit?.trim() ?? '';
  if (text === '') return [];
  const read = readCredits([{ text }], { ...context, canonical: null, byline: null });
  const found = read.length > 0 || text.length > NAME_LENGTH ? read : [bareName(text)];
  return found
    .filter(({ outlet }) => !sameOutlet(outlet, context.site) && !sameOutlet(outlet, context.host))
    .map((one) => ({ ...one, block: -1, start: 0, end: 0, place: 'metadata', wholeBlock: false }));
}

function bareName(text: string): Credit {
  return {
    outlet: fullName(text),
    text,
    block: -1,
    start: 0,
    end: 0,
    kind: 'source-line',
    place: 'metadata',
    share: 'whole',
    wholeBlock: false,
  };
}
