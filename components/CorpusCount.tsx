import { i18n } from '#i18n';
import { type CorpusFacts, MAX_LISTED_OUTLETS } from '@/lib/corpus/article-list';
import { locale } from './locale';
import { formatDate } from './partial-date';
import { useUpkeepProgress } from './use-upkeep-progress';

/** How many articles of how many outlets and dates, how much room they take, and how far the index is. */
export function CorpusCount({ facts, bytes }: { facts: CorpusFacts; bytes: number | null }) {
  const progress = useUpkeepProgress();
  const { articles, outlets, waiting, lost = 0 } = facts;
  const figure = (count: number) => count.toLocaleString(locale());
  const newest = formatDate(facts.newest, locale());
  const oldest = formatDate(facts.oldest, locale());
  const words = [
    i18n.t('corpus.count', articles, [figure(articles)]),
    outlets.length >= MAX_LISTED_OUTLETS
      ? i18n.t('corpus.outletsMore', [figure(outlets.length)])
      : i18n.t('corpus.outlets', outlets.length, [figure(outlets.length)]),
    newest !== null &&
      oldest !== null &&
      (newest === oldest
        ? i18n.t('corpus.dateOne', { date: newest })
        : i18n.t('corpus.dates', { oldest, newest })),
    bytes !== null && i18n.t('corpus.used', { size: sizeWords(bytes) }),
  ].filter((one) => one !== false);
  return (
    <>
      <p class="count-line">{words.join(' · ')}</p>
      {lost > 0 && <p class="soft">{i18n.t('lostTexts.stored', lost, [figure(lost)])}</p>}
      {(waiting > 0 || progress !== null) && (
        <p class="soft" role="status">
          {waiting > 0 && i18n.t('corpus.waiting', waiting, [figure(waiting)])}{' '}
          {progress &&
            i18n.t('compared.upkeep', progress.total, [figure(progress.total)], {
              percent: Math.floor((100 * progress.done) / progress.total),
            })}
        </p>
      )}
    </>
  );
}

/** `1234567` → "1.2 MB". */
function sizeWords(bytes: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const at = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  const size = bytes / 1000 ** (at + 1);
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: units[at] as string,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
