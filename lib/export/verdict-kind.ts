import type { Report, ReportSource } from '../report/report';
import { hostName } from '../text/web-address';
import { oneLine } from './plain-text';

/** The sentences that a verdict may be told in. */
export type VerdictKind =
  | 'own-first'
  | 'own-earliest'
  | 'own-fullest'
  | 'reprint'
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
  if (verdict !== 'reprint') return verdict;
  if (basis === 'date' || basis === 'fullest') {
    // Of several sources no one copy is the earliest.
    if (outletNames(report).length > 1) return 'reprint';
    return basis === 'date' ? 'earliest' : 'fullest';
  }
  if (original?.certainty === 'likely') return 'reprint-likely';
  return original?.certainty === 'unsure' ? 'reprint-unsure' : 'reprint';
}

/**
 * Whether the page should name somebody: it reuses a text that was printed elsewhere before. Two reports of
 * one statement owe each other nothing, and where nothing tells who was first the page may be.
 */
export function owesCredit({ verdict, original }: Report): boolean {
  return (verdict === 'reprint' || verdict === 'partial') && original?.basis !== 'fullest';
}

/**
 * Whose words the page carries, best first and each once: the original outlet in place of the copy
 * that led to it. A mould beside a real source is not named: it lent no more than the frame. Empty when no source has a name.
 */
export function outletNames(report: Report): string[] {
  const { original } = report;
  const names = realSources(report).map((source, index) =>
    index === 0 && original ? original.outlet : outletName(source),
  );
  return [...new Set(names.filter((name) => name !== null))];
}

/** The sources that a verdict speaks of: moulds only where there is nothing else. */
export function realSources({ sources }: Report): ReportSource[] {
  const real = sources.filter(({ isMould }) => !isMould);
  return real.length > 0 ? real : sources;
}

/** An article's outlet as it is named, else its host, else null. */
export function outletName({
  site,
  url,
}: {
  site: string | null;
  url: string | null;
}): string | null {
  return site !== null && oneLine(site) !== '' ? site : hostName(url);
}
