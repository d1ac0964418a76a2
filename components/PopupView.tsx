import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import type { SiteRules } from '@/lib/settings/site-rules';
import type { Span } from '@/lib/text/span';
import { ChainLine } from './ChainLine';
import { ComparedWith } from './ComparedWith';
import { CreditBox } from './CreditBox';
import { compareAddress } from './compare-address';
import { FlagMarks } from './FlagMarks';
import { HighlightSwitch } from './HighlightSwitch';
import { Kicker } from './Kicker';
import { LeftOutTeaser } from './LeftOutTeaser';
import { leftOutOf } from './left-out-counts';
import { PageKindLine } from './PageKindLine';
import { ReasonWords } from './ReasonWords';
import { ReuseTermsLine } from './ReuseTerms';
import { SharedWords } from './SharedWords';
import { SiteRow } from './SiteRow';
import { type StateActions, StateNote } from './StateNote';
import { Strip } from './Strip';
import type { Screen } from './screen';
import { FoundIn, VerdictOf, verdictHeadline } from './VerdictOf';

export interface PopupActions extends StateActions {
  openPanel: () => void;
  /** Opens the panel with the ways to take the Report away. */
  takeAway: () => void;
  showPlace: (page: Span) => void;
  setHighlights: (on: boolean) => void;
  setPaused: (paused: boolean) => void;
}

interface PopupViewProps {
  screen: Screen;
  /** The tab that is shown; null where there is none to speak of. */
  tabId?: number | null;
  host: string | null;
  /** Undefined until the setting is read. */
  highlights: boolean | undefined;
  /** Undefined until they are read. */
  rules: SiteRules | undefined;
  /** One sentence about an action that did not work, or null. */
  trouble: string | null;
  actions: PopupActions;
}

/** The popup: the verdict on one page. */
export function PopupView({
  screen,
  tabId = null,
  host,
  highlights,
  rules,
  trouble,
  actions,
}: PopupViewProps) {
  const report = screen.kind === 'match' ? screen.report : null;
  const source = report?.sources[0];
  const checked = 'report' in screen && screen.report.state === 'checked' ? screen.report : null;
  return (
    <main class="popup" aria-busy={screen.kind === 'checking'}>
      <Kicker
        host={host}
        report={checked}
        paused={screen.kind === 'paused'}
        onPause={actions.setPaused}
      />
      {report && <Match report={report} onShow={actions.showPlace} />}
      {screen.kind !== 'match' && screen.kind !== 'opening' && (
        <StateNote screen={screen} actions={actions} />
      )}
      <p class="trouble" role="status">
        {trouble}
      </p>
      {report && (
        <div class="actions stay">
          <button type="button" class="main" onClick={actions.openPanel}>
            {leftOutOf(report).length > 0 ? i18n.t('leftOut.read') : i18n.t('control.compare')}
          </button>
          <HighlightSwitch on={highlights} onChange={actions.setHighlights} />
          <div class="ways">
            {source && tabId !== null && (
              <a href={compareAddress(tabId, source.id)} target="_blank" rel="noreferrer">
                {i18n.t('sides.open')}
              </a>
            )}
            <button type="button" class="quiet" onClick={actions.takeAway}>
              {i18n.t('export.fromPopup')}
            </button>
          </div>
        </div>
      )}
      {report && (
        <p class="foot">
          <ComparedWith report={report} refining={screen.kind === 'match' && screen.refining} />
        </p>
      )}
      {host !== null && rules && !UNRULED.includes(screen.kind) && (
        <SiteRow host={host} rules={rules} onChange={actions.changeSites} />
      )}
    </main>
  );
}

/** Where no rule is to be changed: there is none, or the screen itself offers it. */
const UNRULED: readonly Screen['kind'][] = ['opening', 'closed-page', 'paused', 'not-here'];

function Match({ report, onShow }: { report: Report; onShow: (page: Span) => void }) {
  return (
    <>
      <section class="head">
        <h1>{verdictHeadline(report)}</h1>
        <p class="of">
          <VerdictOf report={report} />
        </p>
        <p class="found">
          <FoundIn report={report} />
        </p>
        <PageKindLine report={report} />
        {report.original && (
          <p class="why">
            <ReasonWords
              reason={report.original.reason ?? null}
              because={report.original.because}
            />
          </p>
        )}
        <FlagMarks report={report} />
        <ChainLine report={report} onShow={onShow} />
        <Strip report={report} />
        <CreditBox report={report} onShow={onShow} />
        <ReuseTermsLine report={report} />
      </section>
      {report.verdict === 'quotes' ? (
        <SharedWords report={report} />
      ) : (
        <LeftOutTeaser report={report} />
      )}
    </>
  );
}
