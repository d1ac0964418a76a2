import type { ReportCopy } from '@/lib/report/report';

/** What a judgement remembers of a source: not its text. */
export function copyMetadata({ id, title, opening, site, url, published }: ReportCopy): ReportCopy {
  return { id, title, ...(opening !== undefined && { opening }), site, url, published };
}
