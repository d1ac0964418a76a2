import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { FoldSign } from './FoldSign';
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

/** So many sources are named above everything; the names of more are unfolded, so that the text keeps its room. */
const NAMED_AT_ONCE = 3;

interface SourceKeyProps {
  report: Report;
  /** Names of many sources fold away behind their letters. */
  folds: boolean;
}

/** The letters of a page's sources and whose they are; nothing on a page of one source. */
export function SourceKey({ report, folds }: SourceKeyProps) {
  const t = useWords();
  const { sources } = report;
  if (sources.length < 2) return null;
  const further = sources.length - (FURTHER - 1);
  const names = (
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
  if (!folds || sources.length <= NAMED_AT_ONCE) return names;
  return (
    <details class="sources-fold">
      <summary>
        <FoldSign />
        <span class="marks" aria-hidden="true">
          {sources.slice(0, FURTHER).map(({ id }, index) => (
            <SourceMark key={id} report={report} index={index} />
          ))}
        </span>
        {i18n.t('desk.tabSources')}
      </summary>
      {names}
    </details>
  );
}
