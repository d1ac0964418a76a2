import type { Report, ReportSource } from '@/lib/report/report';
import { hostName } from './page-access';

/** A source's outlet as the Report names it, else its host, else null. */
export function outletOf({ site, url }: Pick<ReportSource, 'site' | 'url'>): string | null {
  return site ?? hostName(url);
}

/**
 * Whose words the page carries, best first and each once: the original outlet in place of the copy
 * that led to it. Empty when no source has a name.
 */
export function outletsOf({ original, sources }: Report): string[] {
  const names = sources.map((source, index) =>
    index === 0 && original ? original.outlet : outletOf(source),
  );
  return [...new Set(names.filter((name) => name !== null))];
}
