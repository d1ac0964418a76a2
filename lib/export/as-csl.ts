import type { Report, ReportSource } from '../report/report';
import { webAddress } from '../text/web-address';
import { safeJson } from './as-json';
import { nameLine } from './plain-text';
import type { Takeaway } from './takeaway';

/** An article as programs for references know it (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title?: string;
  'container-title'?: string;
  URL?: string;
  issued?: { 'date-parts': [number[]] };
  /** Who printed it first, where a credit says so and it is not the outlet itself. */
  'original-publisher'?: string;
}

/** The sources for a program that keeps references. */
export function asCsl({ report }: Takeaway): string {
  return safeJson(cslItems(report));
}

export function cslItems({ sources, original }: Report): CslItem[] {
  return sources.map((source, index) => {
    const item = cslItem(source);
    const first = index === 0 && original?.certainty === 'stated' ? nameLine(original.outlet) : '';
    return first && first !== item['container-title']
      ? { ...item, 'original-publisher': first }
      : item;
  });
}

type Article = Pick<ReportSource, 'id' | 'title' | 'site' | 'url' | 'published'>;

function cslItem({ id, title, site, url, published }: Article): CslItem {
  const address = webAddress(url);
  const date = dateParts(published);
  return {
    id: address ?? id,
    type: 'article-newspaper',
    ...(title !== null && { title: nameLine(title) }),
    ...(site !== null && { 'container-title': nameLine(site) }),
    ...(address !== null && { URL: address }),
    ...(date && { issued: { 'date-parts': [date] } }),
  };
}

/** Year, month and day as far as they are known. */
function dateParts(date: string | null): number[] | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(date ?? '');
  if (!parts) return null;
  return parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
}
