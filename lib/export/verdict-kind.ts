import type { Report, ReportSource } from '../report/report';
import { hostName } from '../text/web-address';
import { oneLine } from './plain-text';

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

/**
 * Whether the page should name somebody: it reuses a text that was printed elsewhere before. Two reports of
 * one statement owe each other nothing, and where nothing tells who was first the page may be.
 */
export function owesCredit(report: Report): boolean {
  const { verdict, original } = report;
  if ((verdict !== 'reprint' && verdict !== 'partial') || isPrintedLater(report)) return false;
  if (original) return original.basis !== 'fullest' && !original.isThisPage;
  const sources = realSources(report);
  return sources.length < 2 || sources.some(({ dated }) => dated === 'before');
}

/**
 * Whether the page alone says who printed its text first: no copy of that outlet is stored, and no other copy
 * credits it. Then it is the page's word, right or wrong.
 */
export function isOwnWord({ original, chain = [] }: Report): boolean {
  const reason = original?.reason;
  if (original?.isThisPage || reason?.kind !== 'sign' || !reason.on.isPage) return false;
  const [first, ...others] = chain;
  return (
    first?.role === 'original' &&
    first.source === null &&
    others.every(({ role, from }) => role === 'page' || from !== 0)
  );
}

/** Whether there is anything to say of credit: not of a page that owes none and gives none, nor of the earliest known copy. */
export function saysCredit(report: Report): boolean {
  const { credit, original } = report;
  if (original?.isThisPage) return original.basis !== 'date' && original.basis !== 'fullest';
  return owesCredit(report) || credit.status !== 'no';
}

/** Why what a source has besides does not count as left out: the page only quotes it, was there before it, or has little of it. */
export function whyNotCounted(
  { verdict, original }: Report,
  { dated }: ReportSource,
): 'quotes' | 'earlier' | 'little' {
  if (verdict === 'quotes') return 'quotes';
  return dated === 'after' || (original?.isThisPage && dated !== 'before') ? 'earlier' : 'little';
}

/** Everything that the page shares is dated after it, and nobody says that it was printed elsewhere before: these are copies, not sources. */
export function isPrintedLater({ verdict, original, sources }: Report): boolean {
  if ((verdict !== 'reprint' && verdict !== 'partial') || original?.isThisPage) return false;
  const isOpen = !original || original.basis === 'fullest';
  return isOpen && sources.every(({ dated, isMould }) => dated === 'after' || isMould);
}

/**
 * Whose words the page carries, best first and each once: the original outlet in place of the copy
 * that led to it. A mould beside a real source is not named: it lent no more than the frame; nor is, beside
 * an earlier source, an article from after the page. Empty when no source has a name.
 */
export function outletNames(report: Report): string[] {
  const { original } = report;
  const names = realSources(report).map((source, index) =>
    index === 0 && original ? original.outlet : outletName(source),
  );
  return [...new Set(names.filter((name) => name !== null))];
}

/**
 * The sources that a verdict speaks of. Moulds, and articles from after the page, only where there is nothing
 * else; but the first stands for its original, where one is named.
 */
export function realSources({ sources, original }: Report): ReportSource[] {
  const real = sources.filter(({ isMould }) => !isMould);
  const before = real.filter((one, at) => one.dated !== 'after' || (at === 0 && original !== null));
  return [before, real].find((some) => some.length > 0) ?? sources;
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
