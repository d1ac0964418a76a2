import { i18n } from '#i18n';
import { outletName, outletNames } from '@/lib/export/verdict-kind';
import type { ChainHop, OriginalSource, Report, ReportSource } from '@/lib/report/report';
import { clipEnd } from './clip-text';

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
export function originalOutlet({ outlet }: OriginalSource): string {
  return clipEnd(outlet, NAME_LENGTH);
}

/** Whose words the page carries, as `outletNames`. */
export function outletsOf(report: Report): string[] {
  return [...new Set(outletNames(report).map((name) => clipEnd(name, NAME_LENGTH)))];
}
