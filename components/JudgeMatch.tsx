import { i18n } from '#i18n';
import type { JudgementChange } from '@/lib/report/judgements';
import type { Report, ReportSource } from '@/lib/report/report';
import { copyMetadata } from './copy-metadata';
import { safeLink } from './page-access';

interface JudgeMatchProps {
  report: Report;
  source: ReportSource;
  onJudge: (change: JudgementChange) => void;
}

/** Whether the page reuses this source, in the reader's own judgement. */
export function JudgeMatch({ report, source, onJudge }: JudgeMatchProps) {
  const page = safeLink(report.page.url);
  // A pasted text has no address that a judgement could be kept under.
  if (page === null || report.page.from === 'selection') return null;
  const judge = (says: 'right' | 'not-a-reprint' | null) =>
    onJudge({ kind: 'match', page, source: copyMetadata(source), says });
  const isRight = report.judged?.some((one) => one.says === 'right' && one.source.id === source.id);
  if (isRight) {
    return (
      <p class="judging" role="status">
        <span>{i18n.t('judge.rightSaid')}</span>
        <button type="button" class="quiet" onClick={() => judge(null)}>
          {i18n.t('judge.undo')}
        </button>
      </p>
    );
  }
  return (
    <p class="judging">
      <span>{i18n.t('judge.match')}</span>
      <button type="button" class="quiet" onClick={() => judge('right')}>
        {i18n.t('judge.right')}
      </button>
      <button type="button" class="quiet" onClick={() => judge('not-a-reprint')}>
        {i18n.t('judge.notReprint')}
      </button>
    </p>
  );
}
