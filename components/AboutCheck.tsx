import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { CheckedText } from './CheckedText';
import { CorpusSummary } from './CorpusSummary';

interface AboutCheckProps {
  report: Report;
  checkAgain: (() => void) | null;
}

/** What a page with a match was compared with and what text was read, folded until asked for. */
export function AboutCheck({ report, checkAgain }: AboutCheckProps) {
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  return (
    <div class="about">
      <button
        type="button"
        class="plain"
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t('checked.about')}
      </button>
      <div id={body}>
        {isOpen && (
          <section class="about-body" aria-label={i18n.t('checked.about')}>
            <CorpusSummary report={report} />
            <CheckedText report={report} checkAgain={checkAgain} />
          </section>
        )}
      </div>
    </div>
  );
}
