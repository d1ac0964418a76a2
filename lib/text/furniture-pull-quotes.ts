import { MAX_PULL_QUOTES, PULL_QUOTE_LETTERS } from '../thresholds';
import { isBareLine, isProse, QUOTE_START } from './furniture-shapes';
import { lettersOf } from './letters-of';
import type { ParagraphLabel } from './paragraph-label';

/**
 * Labels quotations that are set apart between the first paragraph of prose and the last
 * paragraph of story, and whose words the story carries anyway. What stands only once stays story,
 * and so do the page's own headings (`isHeading`): interviews take theirs from what is said below.
 */
export function findPullQuotes(
  texts: readonly string[],
  labels: (ParagraphLabel | null)[],
  isHeading: readonly boolean[],
  { first, last }: { first: number; last: number },
): void {
  const candidates: number[] = [];
  for (let at = first + 1; at < last && candidates.length < MAX_PULL_QUOTES; at++) {
    const text = texts[at] ?? '';
    if (isHeading[at]) continue;
    const isQuoteOnly = QUOTE_START.test(text) && /["”“»’」』][.!?]?$/u.test(text);
    const isLine = labels[at] === 'heading' || (labels[at] === null && isBareLine(text));
    if (
      (labels[at] === null || labels[at] === 'heading') &&
      text.length <= 300 &&
      (isQuoteOnly || (isLine && text.length >= 40))
    ) {
      candidates.push(at);
    }
  }
  if (candidates.length === 0) return;
  const isCandidate = new Set(candidates);
  // Two quotations that repeat only each other both stay: some of the words must remain.
  const story = texts
    .filter((text, at) => labels[at] === null && !isCandidate.has(at) && isProse(text))
    .map(lettersOf)
    .join('\n');
  for (const at of candidates) {
    const key = lettersOf(texts[at] ?? '');
    if (key.length >= PULL_QUOTE_LETTERS && story.includes(key)) {
      labels[at] = 'pull-quote';
      if (/^[-–—]\s?\p{Lu}/u.test(texts[at + 1] ?? '') && (texts[at + 1] ?? '').length <= 80)
        labels[at + 1] = 'pull-quote';
    }
  }
}
