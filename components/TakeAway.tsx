import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormat } from '@/lib/export/formats';
import type { Report } from '@/lib/report/report';
import { Foreign, keepPlaces, Message } from './Message';
import { takeAway } from './take-away';

interface TakeAwayProps {
  report: Report;
  /** ms since 1970. */
  checkedAt: number;
  /** When the reader asked for the list in the popup, or null. */
  asked: number | null;
}

type Outcome = { file: string } | 'failed' | null;

/** The ways to take a Report away: a button and, below it, a list of formats. */
export function TakeAway({ report, checkedAt, asked }: TakeAwayProps) {
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked === null) return;
    setOpen(true);
    box.current?.scrollIntoView({ block: 'nearest' });
    button.current?.focus();
  }, [asked]);
  // What was said of one Report is not true of the next.
  useEffect(() => setOutcome(null), [report]);

  const save = async (format: ExportFormat) => {
    setOutcome(null);
    try {
      setOutcome({ file: await takeAway(report, checkedAt, format) });
    } catch (error) {
      console.error(error);
      setOutcome('failed');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      setOpen(false);
      button.current?.focus();
    } else if (!open || !walk(event, box.current)) return;
    event.preventDefault();
  };
  return (
    <div class="take-away" ref={box}>
      <button
        type="button"
        class="take"
        ref={button}
        aria-expanded={open}
        aria-controls={open ? 'take-away-formats' : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13h10" />
        </svg>
        {i18n.t('export.button')}
      </button>
      {open && (
        <ul id="take-away-formats" aria-label={i18n.t('export.formats')}>
          {formats().map(({ format, name, why }) => (
            <li key={format}>
              <button
                type="button"
                class="format"
                onClick={() => void save(format)}
                onKeyDown={onKeyDown}
              >
                <b>{name}</b> <span>{why}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="taken" role="status">
        {outcome === 'failed' && i18n.t('export.failed')}
        {outcome !== null && outcome !== 'failed' && (
          <Message
            text={i18n.t('export.saved', keepPlaces('file'))}
            places={{ file: <Foreign text={outcome.file} /> }}
          />
        )}
      </p>
    </div>
  );
}

/** Arrow keys, Home and End go from button to button. Answers whether the key meant that. */
function walk({ key }: KeyboardEvent, box: HTMLElement | null): boolean {
  const stops = [...(box?.querySelectorAll('button') ?? [])];
  const now = stops.findIndex((stop) => stop.matches(':focus'));
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 1, End: stops.length - 1 }[key];
  if (to === undefined || now < 0) return false;
  stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
  return true;
}

function formats(): { format: ExportFormat; name: string; why: string }[] {
  return [
    { format: 'html', name: i18n.t('export.html'), why: i18n.t('export.htmlWhy') },
    { format: 'markdown', name: i18n.t('export.markdown'), why: i18n.t('export.markdownWhy') },
    { format: 'csv', name: i18n.t('export.csv'), why: i18n.t('export.csvWhy') },
    { format: 'json', name: i18n.t('export.json'), why: i18n.t('export.jsonWhy') },
    {
      format: 'annotations',
      name: i18n.t('export.annotations'),
      why: i18n.t('export.annotationsWhy'),
    },
    { format: 'csl', name: i18n.t('export.csl'), why: i18n.t('export.cslWhy') },
  ];
}
