import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JudgementChange } from '@/lib/report/judgements';
import type { Report, ReportSource } from '@/lib/report/report';
import { FlagForm } from './FlagForm';
import { FlagSign } from './FlagMarks';
import { flagWords } from './flag-words';
import { Foreign, keepPlaces, Message } from './Message';
import { outletOf } from './outlets';

interface FlagControlProps {
  report: Report;
  source: ReportSource;
  onJudge: (change: JudgementChange) => void;
}

/** The reader's flags on one source and its outlet: set here, and taken off in their place. */
export function FlagControl({ report, source, onJudge }: FlagControlProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const outlet = outletOf(source);
  const flags = (report.flags ?? []).filter(
    (flag) => flag.source === source.id || (flag.outlet !== null && flag.outlet === source.site),
  );
  return (
    <div class="flagging">
      {flags.length > 0 && (
        <ul class="flags" aria-label={i18n.t('judge.flagLabel')}>
          {flags.map((flag) => {
            const words = flagWords(flag);
            return (
              <li key={`${flag.source} ${flag.label} ${flag.words}`}>
                <FlagSign />
                <span>
                  {flag.outlet === null ? (
                    <Foreign text={words} />
                  ) : (
                    <Message
                      text={i18n.t('judge.flagOn', keepPlaces('flag', 'outlet'))}
                      places={{
                        flag: (
                          <b>
                            <Foreign text={words} />
                          </b>
                        ),
                        outlet: <Foreign text={flag.outlet} />,
                      }}
                    />
                  )}
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={i18n.t('judge.remove', { flag: words })}
                  onClick={() => onJudge({ kind: 'flag', flag, on: false })}
                >
                  {i18n.t('judge.takeOff')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isOpen ? (
        <FlagForm
          outlet={outlet}
          onCancel={() => setOpen(false)}
          onSet={({ isOutlet, label, words }) => {
            const on = isOutlet ? { source: null, outlet } : { source: source.id, outlet: null };
            onJudge({ kind: 'flag', flag: { ...on, label, words }, on: true });
            setOpen(false);
          }}
        />
      ) : (
        <button
          type="button"
          class="quiet"
          ref={opener}
          aria-expanded={false}
          onClick={() => setOpen(true)}
        >
          {i18n.t('judge.add')}
        </button>
      )}
    </div>
  );
}
