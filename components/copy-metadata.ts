import type { ReportCopy } from '@/lib/report/report';

/** What a judgement remembers of a source: not its text. */
export function copyMetadata({ id, title, site, url, published }: ReportCopy): ReportCopy {
  return { id, title, site, url, published };
}
