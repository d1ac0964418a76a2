import {
  LONG_REUSE_WORDS,
  MIN_PAGE_WORDS,
  ONE_PARAGRAPH_WORDS,
  PARTIAL_PARAGRAPHS,
  PARTIAL_SHARE_PARAGRAPHS,
  PARTIAL_SOURCE_SHARE,
  PARTIAL_STRETCH_WORDS,
  PARTIAL_WORDS,
  QUOTES_LOOSE_SHARE,
  REPRINT_PARAGRAPHS,
  REPRINT_SHARE,
  REPRINT_WORDS,
  TELLING_WORDS,
  WHOLE_SOURCE_SHARE,
} from '../thresholds';
import type { Reuse } from './count-reuse';
import type { Verdict } from './report';

/** The verdict by the thresholds. Quotations alone never make a reprint: two reports of one speech share them. */
export function judgeReuse(reuse: Reuse): Verdict {
  if (reuse.words === 0) return 'none';
  const isHalf = reuse.words >= REPRINT_SHARE * reuse.pageWords;
  // Nobody's report of a speech carries nearly all of somebody else's: such marks are put on.
  const isWhole = isHalf && reuse.sourceShare >= WHOLE_SOURCE_SHARE;
  const isQuoted = reuse.looseWords <= QUOTES_LOOSE_SHARE * reuse.words;
  if (isQuoted && !(isWhole && reuse.words >= REPRINT_WORDS)) return 'quotes';
  const isAll = reuse.words >= WHOLE_SOURCE_SHARE * reuse.pageWords;
  // A list, a law or a note is nobody's prose, nor are the lines above and below it, unless the page is the source again: results of one Saturday are alike everywhere.
  const isListed = !isAll && reuse.matterWords >= reuse.tellingWords;
  const leastTelling = isListed ? MIN_PAGE_WORDS : TELLING_WORDS;
  if (!isWhole && reuse.matterWords > 0 && reuse.tellingWords < leastTelling) return 'none';
  if (isHalf && (reuse.paragraphs >= REPRINT_PARAGRAPHS || reuse.words >= REPRINT_WORDS)) {
    return 'reprint';
  }
  // A copy may make one paragraph of all that it took, and is nothing else.
  const isTold = reuse.tellingWords >= MIN_PAGE_WORDS;
  if (isAll && isTold && reuse.sourceParagraphs >= REPRINT_PARAGRAPHS) return 'reprint';
  // Page and source are one text of some paragraphs, however short: nothing of it is partly taken. One
  // short paragraph alone may be an appeal or a notice that all were sent.
  const isOneText = isWhole && isAll;
  const paragraphs = Math.max(reuse.paragraphs, reuse.sourceParagraphs);
  const isStory =
    paragraphs >= PARTIAL_SHARE_PARAGRAPHS || reuse.tellingWords >= ONE_PARAGRAPH_WORDS;
  if (isOneText && isTold && isStory) return 'reprint';
  // Boilerplate alone makes no reuse, however much of it there is.
  if (!isHalf && reuse.tellingWords < TELLING_WORDS) return 'none';
  if (reuse.tellingWords >= LONG_REUSE_WORDS) return 'partial';
  // Formulas stand here and there, a sentence each: what was taken is longer somewhere.
  if (reuse.longestWords < PARTIAL_STRETCH_WORDS) return 'none';
  if (reuse.tellingParagraphs >= PARTIAL_PARAGRAPHS) return 'partial';
  const isPartOfSource = reuse.sourceShare >= PARTIAL_SOURCE_SHARE;
  const isEnough =
    reuse.looseWords >= PARTIAL_WORDS || reuse.tellingParagraphs >= PARTIAL_SHARE_PARAGRAPHS;
  return isPartOfSource && isEnough ? 'partial' : 'none';
}
