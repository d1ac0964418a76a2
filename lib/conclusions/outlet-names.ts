import type { Report, ReportSource } from '../report/report';
import { oneLine } from '../text/one-line';
import { hostName } from '../text/web-address';

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

/** Whom the finding on the page's credit speaks of: the original, else the one of several sources that the page links to; null for neither. */
export function findingOutlet({ original, credit }: Report): string | null {
  return original?.outlet ?? credit.instead?.outlet ?? null;
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
