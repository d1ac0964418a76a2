import { i18n } from '#i18n';
import type { Report, ReportFlag } from '@/lib/report/report';
import { flagWords } from './flag-words';
import { Foreign, keepPlaces, Message } from './Message';

/** The reader's own flags on what a page reuses, each with its sign. Nothing where there are none. */
export function FlagMarks({ report }: { report: Report }) {
  const flags = report.flags ?? [];
  if (flags.length === 0) return null;
  return (
    <ul class="flags" aria-label={i18n.t('judge.flagLabel')}>
      {flags.map((flag) => (
        <li key={`${flag.source} ${flag.outlet} ${flag.label} ${flag.words}`}>
          <FlagSign />
          <span>
            <FlagOn flag={flag} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function FlagOn({ flag }: { flag: ReportFlag }) {
  const words = <Foreign text={flagWords(flag)} />;
  if (flag.outlet === null) return words;
  return (
    <Message
      text={i18n.t('judge.flagOn', keepPlaces('flag', 'outlet'))}
      places={{ flag: <b>{words}</b>, outlet: <Foreign text={flag.outlet} /> }}
    />
  );
}

/** A flag on its staff. */
export function FlagSign() {
  return (
    <svg class="flag-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 15V2M3.5 2.5h9l-2.4 3 2.4 3h-9" />
    </svg>
  );
}
