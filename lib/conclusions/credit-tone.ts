import type { Report } from '../report/report';
import { creditsAnother, owesCredit } from './credit-owed';

/** `good`: nothing to object to. `bad`: the source is hidden. `other`: somebody else is named. `plain`: nothing to judge. */
export type CreditTone = 'good' | 'bad' | 'other' | 'plain';

const HALF: ReadonlySet<string> = new Set([
  'credited-part',
  'credited-metadata',
  'named-once',
  'linked',
  'staff-byline',
]);

/** How the credit of a page is to be seen, the same on screen and on paper. */
export function creditTone(report: Report): CreditTone {
  const { credit, original, page } = report;
  if (original?.isThisPage) return 'good';
  // A text on its own may have had its credit left behind on the page that it is from.
  if (!owesCredit(report) || (page.from && credit.status === 'no')) return 'plain';
  // Something stands there, but not what a reader would take for the credit.
  if (credit.finding && HALF.has(credit.finding)) return 'other';
  if (credit.status === 'yes') return 'good';
  if (credit.status === 'no') return 'bad';
  return creditsAnother(report) ? 'other' : 'plain';
}
