import { i18n } from '#i18n';
import type { ReportCopy } from '@/lib/report/report';
import { locale } from './locale';
import { Foreign } from './Message';
import { outletOf } from './outlets';
import { safeLink } from './page-access';
import { formatDate } from './partial-date';

/** Outlet, date and link of an article, as far as they are known. */
export function Byline({ article }: { article: Pick<ReportCopy, 'site' | 'url' | 'published'> }) {
  const outlet = outletOf(article);
  const link = safeLink(article.url);
  return (
    <p class="byline">
      {outlet !== null && <Foreign text={outlet} />}
      <span>{formatDate(article.published, locale()) ?? i18n.t('sources.undated')}</span>
      {link !== null && (
        <a href={link} target="_blank" rel="noreferrer">
          {i18n.t('sources.open')}
        </a>
      )}
    </p>
  );
}
