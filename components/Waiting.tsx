import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { locale } from './locale';

/** How many of the articles may have been missed, a sentence; nothing when none was. */
export function Waiting({ report }: { report: Report }) {
  const { waiting = 0 } = report.comparedWith;
  if (waiting === 0) return null;
  return <>{i18n.t('compared.waiting', waiting, [waiting.toLocaleString(locale())])}</>;
}
