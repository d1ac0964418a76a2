import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { saysCredit } from '@/lib/conclusions/credit-owed';
import type { Report } from '@/lib/report/report';
import { CreditWords } from './CreditBox';
import { leftOutWords } from './LeftOutTeaser';
import { countsLeftOut, leftOutOf } from './left-out-counts';
import { stateTitle } from './StateNote';
import type { Screen } from './screen';
import { VerdictLine } from './VerdictOf';

interface SpokenSummaryProps {
  screen: Screen;
  /** What the screen is about: the address of a page, or a name for a text. */
  of: string;
}

/**
 * What a screen reader says when a check has come to its end: verdict, what was left out where that is counted, and credit.
 * Said once for each page and outcome, and not again when the Report changes in its details.
 */
export function SpokenSummary({ screen, of }: SpokenSummaryProps) {
  const [said, setSaid] = useState<Screen | null>(null);
  const name = outcomeOf(screen);
  // A live region is read out when it changes after it was there.
  useEffect(() => {
    if (name !== null) setSaid(screen);
  }, [name, of]);
  return (
    <p class="unseen" role="status">
      {said?.kind === 'match' && <MatchWords report={said.report} />}
      {said && said.kind !== 'match' && said.kind !== 'opening' && stateTitle(said)}
    </p>
  );
}

/** Null while there is nothing to say yet. */
function outcomeOf(screen: Screen): string | null {
  if (screen.kind === 'opening') return null;
  if (screen.kind !== 'match') return screen.kind;
  return screen.refining ? null : screen.report.verdict;
}

function MatchWords({ report }: { report: Report }) {
  const leftOut = leftOutOf(report);
  return (
    <>
      <VerdictLine report={report} />.{' '}
      {leftOut.length > 0 && `${i18n.t('leftOut.title')}: ${leftOutWords(leftOut)}. `}
      {leftOut.length === 0 && countsLeftOut(report) && `${i18n.t('leftOut.none')}. `}
      {saysCredit(report) && (
        <>
          <CreditWords report={report} />.
        </>
      )}
    </>
  );
}
