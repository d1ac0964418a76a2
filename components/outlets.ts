import { i18n } from '#i18n';
import { outletName, outletNames, realSources } from '@/lib/conclusions/outlet-names';
import type { ChainHop, OriginalSource, Report, ReportSource } from '@/lib/report/report';
import { clipEnd } from './clip-text';
import { locale } from './locale';

/** Characters of an outlet's name that are shown: no outlet's name is longer, but a hostile one may be. */
const NAME_LENGTH = 80;

/** A source's outlet as the Report names it, else its host, else null. */
export function outletOf(source: Pick<ReportSource, 'site' | 'url'>): string | null {
  const name = outletName(source);
  return name === null ? null : clipEnd(name, NAME_LENGTH);
}

/** A hop of the chain by its outlet's name; `here` stands for what was checked. */
export function hopOutlet({ role, outlet, url }: ChainHop, here: string): string {
  if (role === 'page') return here;
  return outletOf({ site: outlet, url }) ?? i18n.t('chain.nameless');
}

/** The original outlet's name, as `outletOf`. */
export function originalOutlet({ outlet }: Pick<OriginalSource, 'outlet'>): string {
  return clipEnd(outlet, NAME_LENGTH);
}

/** Whose words the page carries, as `outletNames`. */
export function outletsOf(report: Report): string[] {
  return [...new Set(outletNames(report).map((name) => clipEnd(name, NAME_LENGTH)))];
}

/** More outlets are counted, not named: a headline of two lines fits in. */
const MOST_NAMED = 3;

/**
 * Whose words the page carries, as the parts of a list: the names, and between them the words of the
 * list and of those that are only counted. Empty when no source has a name.
 */
export function outletList(report: Report): { text: string; isName: boolean }[] {
  const outlets = outletsOf(report);
  if (outlets.length === 0) return [];
  const all = outlets.length + namelessIn(report);
  const named = all > MOST_NAMED ? outlets.slice(0, MOST_NAMED - 1) : outlets;
  const others = all - named.length;
  // The worker asks this for every badge, and a list's words take it a millisecond to find.
  if (all === 1) return [{ text: named[0] ?? '', isName: true }];
  const parts = new Intl.ListFormat(locale(), { type: 'conjunction' }).formatToParts([
    ...named,
    ...(others > 0 ? [i18n.t('verdict.others', others)] : []),
  ]);
  return parts.map(({ type, value }) => ({
    text: value,
    isName: type === 'element' && named.includes(value),
  }));
}

/** Whether the page's text comes from more than one outlet. */
export function hasSeveralOutlets(report: Report): boolean {
  return outletsOf(report).length + namelessIn(report) > 1;
}

function namelessIn(report: Report): number {
  return realSources(report).filter(
    (source, at) => outletOf(source) === null && !(at === 0 && report.original),
  ).length;
}
