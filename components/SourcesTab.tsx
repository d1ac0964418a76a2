import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { OriginalSource, Report, ReportCopy, ReportSource } from '@/lib/report/report';
import { CreditMark, CreditWords } from './CreditBox';
import { clipEnd } from './clip-text';
import { locale } from './locale';
import { Foreign } from './Message';
import { originalOutlet, outletOf } from './outlets';
import { safeLink } from './page-access';
import { formatDate } from './partial-date';
import { Strip } from './Strip';
import { wholePercent } from './whole-percent';

/** One card for each source, then the printings that were not compared. */
export function SourcesTab({ report }: { report: Report }) {
  return (
    <>
      {report.sources.map((source, index) => (
        <article key={source.id} class="card">
          <h2 class="title" dir="auto">
            {source.title ?? i18n.t('sources.untitled')}
          </h2>
          <Byline article={source} />
          <dl class="shares">
            <Share share={source.pageShare} words={i18n.t('sources.pageShare')} />
            <Share share={source.sourceShare} words={i18n.t('sources.sourceShare')} />
          </dl>
          {report.sources.length > 1 && <Strip report={report} only={index} under="nothing" />}
          {index === 0 && <Chain report={report} source={source} />}
        </article>
      ))}
      {report.copies.length > 0 && (
        <section class="copies">
          <h2>{i18n.t('sources.copies')}</h2>
          <p class="soft">{i18n.t('sources.copiesWhy')}</p>
          <ul>
            {report.copies.map((copy) => (
              <li key={copy.id}>
                <p class="title" dir="auto">
                  {copy.title ?? i18n.t('sources.untitled')}
                </p>
                <Byline article={copy} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Share({ share, words }: { share: number; words: string }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{`${wholePercent(share)}\u00a0%`}</dd>
    </div>
  );
}

/** Outlet, date and link of an article, as far as they are known. */
function Byline({ article }: { article: ReportSource | ReportCopy }) {
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

/** From the first print over the copy that was compared to this page. */
function Chain({ report, source }: { report: Report; source: ReportSource }) {
  const { original, page, credit } = report;
  const isFirst = original?.isThisPage === true;
  const outlet = outletOf(source);
  const creditLines = (
    <>
      <p class="soft credit-line">
        <CreditMark report={report} />
        <span>
          <CreditWords report={report} />
        </span>
      </p>
      {credit.text !== null && (
        <blockquote dir="auto">{`“${clipEnd(credit.text, 240)}”`}</blockquote>
      )}
    </>
  );
  return (
    <ol class="chain">
      {original && (
        <Link
          label={firstWords(original)}
          name={originalOutlet(original)}
          href={original.url}
          first
        >
          <p class="soft">
            <Foreign text={original.because} />
          </p>
          {isFirst && creditLines}
        </Link>
      )}
      {(!original || outlet !== originalOutlet(original)) && (
        <Link
          label={isFirst ? i18n.t('sources.foundAgain') : i18n.t('sources.found')}
          name={outlet ?? i18n.t('sources.untitled')}
          href={null}
        >
          <p class="soft">{formatDate(source.published, locale())}</p>
        </Link>
      )}
      {!isFirst && (
        <Link label={i18n.t('sources.here')} name={hereName(page)} href={null}>
          {creditLines}
        </Link>
      )}
    </ol>
  );
}

function hereName({ site, url }: Report['page']): string {
  return outletOf({ site, url }) ?? '';
}

function firstWords({ certainty }: OriginalSource): string {
  if (certainty === 'stated') return i18n.t('sources.first');
  return certainty === 'likely' ? i18n.t('sources.firstLikely') : i18n.t('sources.firstUnsure');
}

interface LinkProps {
  label: string;
  name: string;
  href: string | null;
  first?: boolean;
  children: ComponentChildren;
}

function Link({ label, name, href, first = false, children }: LinkProps) {
  const link = safeLink(href);
  return (
    <li class={first ? 'first' : undefined}>
      <p class="label">{label}</p>
      <p class="name">
        {link === null ? (
          <Foreign text={name} />
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            <Foreign text={name} />
          </a>
        )}
      </p>
      {children}
    </li>
  );
}
