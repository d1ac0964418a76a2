import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JudgementChange } from '@/lib/report/judgements';
import type { Report, ReportSource } from '@/lib/report/report';
import { countWords } from '@/lib/text/words';
import { PHRASE_LENGTH, PHRASE_WORDS } from '@/lib/thresholds';
import { clipEnd } from './clip-text';
import { FoldSign } from './FoldSign';
import { Foreign } from './Message';
import { useEscape } from './use-escape';

/** Passages that are offered: further ones are no standing phrases, or can be reached once these are judged. */
const MOST_OFFERED = 40;
const SHOWN = 160;

interface StandingPhrasesProps {
  report: Report;
  source: ReportSource;
  onJudge: (change: JudgementChange) => void;
}

/** The passages that a page shares with a source, folded away, each to be called one that everybody uses. */
export function StandingPhrases({ report, source, onJudge }: StandingPhrasesProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const opener = useRef<HTMLElement>(null);
  useEscape(box, opener, () => box.current?.removeAttribute('open'));
  const offered = source.passages
    .map(({ page }) => report.page.text.slice(page.start, page.end).trim())
    .filter((text) => text.length <= PHRASE_LENGTH && countWords(text) >= PHRASE_WORDS)
    .slice(0, MOST_OFFERED);
  if (offered.length === 0) return null;
  return (
    <details class="phrases" ref={box}>
      <summary ref={opener}>
        <FoldSign />
        {i18n.t('judge.phrases')}
      </summary>
      <p class="soft">{i18n.t('judge.phrasesWhy')}</p>
      <ul>
        {[...new Set(offered)].map((text) => (
          <li key={text}>
            <span class="article">
              <Foreign text={clipEnd(text, SHOWN)} />
            </span>
            <button
              type="button"
              class="quiet"
              onClick={() => onJudge({ kind: 'phrase', text, on: true })}
            >
              {i18n.t('judge.neverCount')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
