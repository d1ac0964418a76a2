import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { clipEnd } from './clip-text';
import { listWords, locale } from './locale';
import { Foreign } from './Message';
import { safeLink } from './page-access';
import { formatMoment, nameOfLanguage } from './page-facts';
import { formatDate } from './partial-date';

/** Characters of a fact that are shown: a headline of two lines fits in. */
const FACT_LENGTH = 160;

/** What the page says that it is: by whom, when, where in its outlet, and under which address. */
export function PageCard({ report: { page } }: { report: Report }) {
  const { authors = [], language = null, canonical = null } = page;
  const link = canonical === page.url ? null : safeLink(canonical);
  const facts: [words: string, said: string | null | undefined][] = [
    [i18n.t('page.headline'), page.title],
    [i18n.t('page.outlet'), page.site],
    [i18n.t('page.authors', authors.length), authors.length > 0 ? listWords(authors) : null],
    [i18n.t('page.published'), formatMoment(page.published, page.zone ?? null, locale())],
    [i18n.t('page.modified'), formatDate(page.modified ?? null, locale())],
    [i18n.t('page.section'), page.section],
    [i18n.t('page.language'), language && nameOfLanguage(language, locale())],
  ];
  const said = facts.filter(([, value]) => value);
  if (said.length === 0 && link === null) return null;
  return (
    <section class="card page-facts">
      <h2>{i18n.t('page.title')}</h2>
      <dl>
        {said.map(([words, value]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              <Foreign text={clipEnd(value ?? '', FACT_LENGTH)} />
            </dd>
          </div>
        ))}
        {link !== null && (
          <div>
            <dt>{i18n.t('page.canonical')}</dt>
            <dd>
              <a href={link} target="_blank" rel="noreferrer">
                <Foreign text={clipEnd(link, FACT_LENGTH)} />
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
