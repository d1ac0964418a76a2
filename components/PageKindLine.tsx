import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';

/** One quiet line where a page is not one whole article: what was read of it, and so what the shares are of. */
export function PageKindLine({ report }: { report: Report }) {
  const words = kindWords(report.page.kind);
  return words === null ? null : <p class="page-kind soft">{words}</p>;
}

function kindWords(kind: Report['page']['kind']): string | null {
  switch (kind) {
    case 'live-blog':
      return i18n.t('page.liveBlog');
    case 'gallery':
      return i18n.t('page.gallery');
    case 'stub':
      return i18n.t('page.stub');
    case 'teaser':
      return i18n.t('page.teaser');
    case 'several':
      return i18n.t('page.several');
    default:
      return null;
  }
}
