import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { CheckedText, type ReadActions } from './CheckedText';
import { ComparedWith } from './ComparedWith';
import { CorpusSummary } from './CorpusSummary';
import { FoldSign } from './FoldSign';
import { useEscape } from './use-escape';

interface AboutCheckProps {
  report: Report;
  /** More articles are still compared. */
  refining: boolean;
  actions: ReadActions;
}

/** What a page with a match was compared with and what text was read, folded until asked for. */
export function AboutCheck({ report, refining, actions }: AboutCheckProps) {
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEscape(box, button, isOpen ? () => setOpen(false) : null);
  return (
    <div class="about" ref={box}>
      <button
        type="button"
        class="plain unfolds"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => setOpen(!isOpen)}
      >
        <FoldSign />
        <span>
          <ComparedWith report={report} refining={refining} />
          <span class="unseen">. {i18n.t('checked.about')}</span>
        </span>
      </button>
      <div id={body}>
        {isOpen && (
          <section class="about-body" aria-label={i18n.t('checked.about')}>
            <CorpusSummary report={report} />
            <CheckedText report={report} actions={actions} />
          </section>
        )}
      </div>
    </div>
  );
}
