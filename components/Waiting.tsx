import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { locale } from './locale';
import { useUpkeepProgress } from './use-upkeep-progress';

/** How many of the articles may have been missed, how many were too long or have lost their text, and how far the index is; nothing when all is whole. */
export function Waiting({ report }: { report: Report }) {
  const { waiting = 0, tooLong = 0, lost = 0 } = report.comparedWith;
  const progress = useUpkeepProgress();
  return (
    <>
      {waiting > 0 && i18n.t('compared.waiting', waiting, [waiting.toLocaleString(locale())])}{' '}
      {tooLong > 0 && i18n.t('comparedInPart.tooLong', tooLong, [tooLong.toLocaleString(locale())])}{' '}
      {lost > 0 && i18n.t('lostTexts.compared', lost, [lost.toLocaleString(locale())])}{' '}
      {progress &&
        i18n.t('compared.upkeep', progress.total, [progress.total.toLocaleString(locale())], {
          percent: Math.floor((100 * progress.done) / progress.total),
        })}
    </>
  );
}
