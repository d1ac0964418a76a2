import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { Foreign } from './Message';
import { outletOf } from './outlets';
import { FURTHER, sourceLetter, sourceNumber } from './source-number';
import { useWords } from './words-of-text';

interface SourceMarkProps {
  report: Report;
  /** The source's place in the Report. */
  index: number;
}

/** The letter of a source, in its colour and with the line that it has on the page; nothing on a page of one source. */
export function SourceMark({ report, index }: SourceMarkProps) {
  const number = sourceNumber(report, index);
  if (number === null) return null;
  return (
    <span class={`source-mark from-${number}`}>
      <span>{sourceLetter(number)}</span>
    </span>
  );
}

/** What a source is called in a list: its outlet, else that it has none. */
export function SourceName({ report, index }: SourceMarkProps) {
  const source = report.sources[index];
  const outlet = source ? outletOf(source) : null;
  return <Foreign text={outlet ?? i18n.t('mosaic.nameless')} />;
}

/** The letters of a page's sources and whose they are; nothing on a page of one source. */
export function SourceKey({ report }: { report: Report }) {
  const t = useWords();
  const { sources } = report;
  if (sources.length < 2) return null;
  const further = sources.length - (FURTHER - 1);
  return (
    <ul class="legend sources-key" aria-label={t('mosaic.sources')}>
      {sources.slice(0, FURTHER - 1).map(({ id }, index) => (
        <li key={id}>
          <SourceMark report={report} index={index} />
          <SourceName report={report} index={index} />
        </li>
      ))}
      {further > 0 && (
        <li>
          <SourceMark report={report} index={FURTHER - 1} />
          {i18n.t('mosaic.others', further)}
        </li>
      )}
    </ul>
  );
}
