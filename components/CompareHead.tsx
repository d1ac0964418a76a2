import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Report, ReportSource } from '@/lib/report/report';
import { clipEnd } from './clip-text';
import { locale } from './locale';
import { Foreign } from './Message';
import { outletOf } from './outlets';
import { safeLink } from './page-access';
import { formatDate } from './partial-date';
import { SourceMark } from './SourceMark';
import { sourceLetter, sourceNumber } from './source-number';
import { VerdictLine } from './VerdictOf';

const TITLE_LENGTH = 160;

interface CompareHeadProps {
  report: Report;
  source: ReportSource;
  isLive: boolean;
  onSource: (id: string) => void;
  children: ComponentChildren;
}

/** What stands side by side: the verdict, both texts by name, and the choice of the source. */
export function CompareHead({ report, source, isLive, onSource, children }: CompareHeadProps) {
  const index = report.sources.indexOf(source);
  return (
    <header class="compare-head">
      <div class="top">
        <h1>
          <VerdictLine report={report} />
        </h1>
        {children}
      </div>
      {!isLive && <p class="moved-on">{i18n.t('sides.movedOn')}</p>}
      <div class="names">
        <Named label={i18n.t('sides.page')} text={report.page} />
        <div>
          <Named label={i18n.t('sides.source')} text={source}>
            <SourceMark report={report} index={index} />
          </Named>
          {report.sources.length > 1 && (
            <label class="choice">
              {i18n.t('sides.choose')}
              <select value={source.id} onChange={(event) => onSource(event.currentTarget.value)}>
                {report.sources.map((one, at) => (
                  <option key={one.id} value={one.id}>
                    {optionWords(report, at)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      </div>
    </header>
  );
}

interface NamedProps {
  label: string;
  text: { title: string | null; site: string | null; url: string | null; published: string | null };
  children?: ComponentChildren;
}

function Named({ label, text, children }: NamedProps) {
  const outlet = outletOf(text);
  const link = safeLink(text.url);
  return (
    <div class="named">
      <h2>
        {children} {label}
      </h2>
      {text.title !== null && (
        <p class="title" dir="auto">
          {clipEnd(text.title, TITLE_LENGTH)}
        </p>
      )}
      <p class="byline">
        {outlet !== null && <Foreign text={outlet} />}
        <span>{formatDate(text.published, locale()) ?? i18n.t('sources.undated')}</span>
        {link !== null && (
          <a href={link} target="_blank" rel="noreferrer">
            {i18n.t('sources.open')}
          </a>
        )}
      </p>
    </div>
  );
}

function optionWords(report: Report, index: number): string {
  const number = sourceNumber(report, index);
  const source = report.sources[index];
  const outlet = (source && outletOf(source)) ?? i18n.t('mosaic.nameless');
  return number === null ? outlet : `${sourceLetter(number)} · ${outlet}`;
}
