import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
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
            {clipEnd(wordsAt(report.page.text, page).replace(/\s+/g, ' '), LENGTH)}
          </p>
        </div>
      ))}
      <p class="soft">{i18n.t('shared.why')}</p>
    </section>
  );
}

/** The words with the marks that close them: a passage ends with its last word. */
function wordsAt(text: string, { start, end }: Span): string {
  const marks = /^\p{P}{1,3}/u.exec(text.slice(end, end + 3));
  return text.slice(start, end) + (marks?.[0] ?? '');
}
