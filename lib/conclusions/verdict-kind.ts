import type { Report, ReportSource } from '../report/report';
import { isOwnWord, isPrintedLater, owesCredit } from './credit-owed';
import { outletNames } from './outlet-names';

/** The sentences that a verdict may be told in. */
export type VerdictKind =
  | 'own-first'
  | 'own-earliest'
  | 'own-fullest'
  | 'reprint'
  | 'reprint-claimed'
  | 'reprint-likely'
  | 'reprint-unsure'
  | 'earliest'
  | 'fullest'
  | 'partial'
  | 'quotes'
  | 'none';

/** Which sentence tells a checked Report's verdict. */
export function verdictKind(report: Report): VerdictKind {
  const { verdict, original } = report;
  const basis = original?.basis;
  if (original?.isThisPage) {
    if (basis === 'date') return 'own-earliest';
    return basis === 'fullest' ? 'own-fullest' : 'own-first';
  }
  if (isPrintedLater(report)) return 'fullest';
  if (verdict !== 'reprint') return verdict;
  if (basis === 'date' || basis === 'fullest') {
    // Of several sources no one copy is the earliest.
    if (outletNames(report).length > 1) return 'reprint';
    return basis === 'date' ? 'earliest' : 'fullest';
  }
  // Several sources, and nothing tells whether any of them was there before the page.
  if (!owesCredit(report)) return 'fullest';
  if (original?.certainty === 'likely') return 'reprint-likely';
  if (original?.certainty === 'unsure') return 'reprint-unsure';
  return isOwnWord(report) ? 'reprint-claimed' : 'reprint';
}

/** Why what a source has besides does not count as left out: the page only quotes it, was there before it, or has little of it. */
export function whyNotCounted(
  { verdict, original }: Report,
  { dated }: ReportSource,
): 'quotes' | 'earlier' | 'little' {
  if (verdict === 'quotes') return 'quotes';
  return dated === 'after' || (original?.isThisPage && dated !== 'before') ? 'earlier' : 'little';
}
