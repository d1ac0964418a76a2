import { i18n } from '#i18n';
import { verdictKind } from '@/lib/conclusions/verdict-kind';
import type { Report } from '@/lib/report/report';
import { wholePercent } from '@/lib/text/whole-percent';
import { Foreign } from './Message';
import { OptionsLink } from './OptionsLink';
import { PauseButton } from './PauseButton';

interface KickerProps {
  /** The page's host, or null where there is none to name. */
  host: string | null;
  /** Null where no share was counted. */
  report: Report | null;
  paused: boolean;
  onPause: (paused: boolean) => void;
}

/** The line above the headline: which page, how much of it, the way to the options, and the switch for everything. */
export function Kicker({ host, report, paused, onPause }: KickerProps) {
  return (
    <div class="kicker">
      <span class="host">{host === null ? i18n.t('extName') : <Foreign text={host} />}</span>
      {report && (
        <span class="share">
          {report.accountedFor > 0 && report.verdict !== 'none'
            ? shareWords(report)
            : i18n.t('share.none')}
        </span>
      )}
      <OptionsLink />
      <PauseButton paused={paused} onChange={onPause} />
    </div>
  );
}

/** Text that the page may have had first it has not reused, nor has it what somebody said to both. */
function shareWords(report: Report): string {
  const share = { share: wholePercent(report.accountedFor) };
  const kind = verdictKind(report);
  const isShared = report.original?.isThisPage || kind === 'fullest' || kind === 'quotes';
  return isShared ? i18n.t('share.shared', share) : i18n.t('share.reused', share);
}
