import type { JudgementChange } from '@/lib/report/judgements';
import type { Report, ReportSource } from '@/lib/report/report';
import { FlagControl } from './FlagControl';
import { JudgeMatch } from './JudgeMatch';
import { StandingPhrases } from './StandingPhrases';

interface SourceJudgementsProps {
  report: Report;
  source: ReportSource;
  onJudge: (change: JudgementChange) => void;
}

/** What the reader can say of one source: a flag, whether the match is right, and what never counts. */
export function SourceJudgements(props: SourceJudgementsProps) {
  return (
    <div class="judgements">
      <JudgeMatch {...props} />
      <FlagControl {...props} />
      <StandingPhrases {...props} />
    </div>
  );
}
