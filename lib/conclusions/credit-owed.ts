import type { Report } from '../report/report';
import { realSources } from './outlet-names';

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
 * Whether the page names somebody in place of its source: only where a credit or a link tells who printed it
 * first. Of the earliest known copy nobody knows that it is the source.
 */
export function creditsAnother(report: Report): boolean {
  const { credit, original } = report;
  if (credit.status !== 'other' || original === null || !owesCredit(report)) return false;
  return original.basis !== 'date' && original.basis !== 'fullest';
}

/** Whether there is anything to say of credit: not of a page that owes none and gives none, nor of the earliest known copy. */
export function saysCredit(report: Report): boolean {
  const { credit, original } = report;
  if (original?.isThisPage) return original.basis !== 'date' && original.basis !== 'fullest';
  return owesCredit(report) || credit.status !== 'no';
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

/** Everything that the page shares is dated after it, and nobody says that it was printed elsewhere before: these are copies, not sources. */
export function isPrintedLater({ verdict, original, sources }: Report): boolean {
  if ((verdict !== 'reprint' && verdict !== 'partial') || original?.isThisPage) return false;
  const isOpen = !original || original.basis === 'fullest';
  return isOpen && sources.every(({ dated, isMould }) => dated === 'after' || isMould);
}
