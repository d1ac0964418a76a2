import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { locale } from './locale';
import { formatDate } from './partial-date';
import { useUpkeepProgress } from './use-upkeep-progress';
import { Waiting } from './Waiting';

interface ComparedWithProps {
  report: Report;
  /** More articles are still compared. */
  refining?: boolean;
}

/** What the page was compared with: how many articles, how new they are, and how many may have been missed. */
export function ComparedWith({ report, refining = false }: ComparedWithProps) {
  const { waiting = 0, tooLong = 0, lost = 0 } = report.comparedWith;
  const isWhole = useUpkeepProgress() === null && waiting + tooLong + lost === 0;
  if (refining) return <>{i18n.t('compared.refining')}</>;
  if (isWhole) return <Articles report={report} />;
  return (
    <>
      <Articles report={report} />. <Waiting report={report} />
    </>
  );
}

function Articles({ report }: { report: Report }) {
  const { articles, newest } = report.comparedWith;
  const date = formatDate(newest, locale());
  const number = [articles.toLocaleString(locale())] as [string];
  if (articles === 0 || date === null) return <>{i18n.t('compared.foot', articles, number)}</>;
  return <>{i18n.t('compared.footNewest', articles, number, { date })}</>;
}
