import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { clipEnd } from './clip-text';

const SHOWN = 2;
const LENGTH = 160;

/** The words that page and source share, where they share nothing but quotations. */
export function SharedWords({ report }: { report: Report }) {
  const shared = report.sources
    .flatMap(({ passages }) => passages)
    .sort((a, b) => b.page.end - b.page.start - (a.page.end - a.page.start))
    .slice(0, SHOWN)
    .sort((a, b) => a.page.start - b.page.start);
  return (
    <section class="sec">
      <h2>{i18n.t('shared.title')}</h2>
      {shared.map(({ page }) => (
        <div class="teaser same" key={page.start}>
          <p class="article" dir="auto">
            {clipEnd(report.page.text.slice(page.start, page.end).replace(/\s+/g, ' '), LENGTH)}
          </p>
        </div>
      ))}
      <p class="soft">{i18n.t('shared.why')}</p>
    </section>
  );
}
