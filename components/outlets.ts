import { i18n } from '#i18n';
import type { ChainHop, OriginalSource, Report, ReportSource } from '@/lib/report/report';
import { hostName } from '@/lib/text/web-address';
import { clipEnd } from './clip-text';

/** Characters of an outlet's name that are shown: no outlet's name is longer, but a hostile one may be. */
const NAME_LENGTH = 80;

/** A source's outlet as the Report names it, else its host, else null. */
export function outletOf({ site, url }: Pick<ReportSource, 'site' | 'url'>): string | null {
  const name = site ?? hostName(url);
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

/**
 * Whose words the page carries, best first and each once: the original outlet in place of the copy
 * that led to it. A mould beside a real source is not named: it lent no more than the frame. Empty when no source has a name.
 */
export function outletsOf({ original, sources }: Report): string[] {
  const real = sources.filter(({ isMould }) => !isMould);
  const names = (real.length > 0 ? real : sources).map((source, index) =>
    index === 0 && original ? originalOutlet(original) : outletOf(source),
  );
  return [...new Set(names.filter((name) => name !== null))];
}
