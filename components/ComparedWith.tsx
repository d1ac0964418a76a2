import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { locale } from './locale';
import { formatDate } from './partial-date';

/** What the page was compared with: how many articles, and how new they are. */
export function ComparedWith({ report }: { report: Report }) {
  const { articles, newest } = report.comparedWith;
  const date = formatDate(newest, locale());
  const number = [articles.toLocaleString(locale())] as [string];
  if (articles === 0 || date === null) return <>{i18n.t('compared.foot', articles, number)}</>;
  return <>{i18n.t('compared.footNewest', articles, number, { date })}</>;
}
