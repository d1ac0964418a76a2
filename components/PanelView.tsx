import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { saysCredit } from '@/lib/conclusions/credit-owed';
import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { AboutCheck } from './AboutCheck';
import { AddedTab } from './AddedTab';
import { ChainLine } from './ChainLine';
import { ChangedTab } from './ChangedTab';
import { QuotedArticle } from './CopyPassage';
import { CreditMark, CreditWords } from './CreditBox';
import { clipEnd } from './clip-text';
import { deskLines, firstTab, lineAt } from './desk-lines';
import { FlagMarks } from './FlagMarks';
import { HighlightSwitch } from './HighlightSwitch';
import { Kicker } from './Kicker';
import { LeftOutTab } from './LeftOutTab';
import type { Picked } from './Line';
import { PageCard } from './PageCard';
import { PageKindLine } from './PageKindLine';
import { SourcesTab } from './SourcesTab';
import { type StateActions, StateNote } from './StateNote';
import { Strip } from './Strip';
import type { Screen } from './screen';
import { TabList, TabPanel } from './TabList';
import { TakeAway } from './TakeAway';
import { useDeskPlace } from './use-desk-place';
import { VerdictLine } from './VerdictOf';

export interface PanelActions extends StateActions {
  showPlace: (page: Span) => void;
  setHighlights: (on: boolean) => void;
  setPaused: (paused: boolean) => void;
}

interface PanelViewProps {
  screen: Screen;
  /** The tab that is shown; null where there is none to speak of. */
  tabId?: number | null;
  host: string | null;
  /** Undefined until the setting is read. */
  highlights: boolean | undefined;
  /** The place that the reader last clicked on the page, or null: the panel goes to its line. */
  pickedOffset: { offset: number; at: number } | null;
  /** When the Report was made, ms since 1970; null while there is none. */
  checkedAt: number | null;
  /** When the reader asked in the popup to take the Report away, or null. */
  takeAwayAsked: number | null;
  /** One sentence about an action that did not work, or null. */
  trouble: string | null;
  /** Stands above everything. */
  top?: ComponentChildren;
  /** Stands in the row at the foot. */
  below?: ComponentChildren;
  actions: PanelActions;
}

/** The side panel: the reading desk. */
export function PanelView(props: PanelViewProps) {
  const { screen, host, trouble, top, below, actions, checkedAt, takeAwayAsked } = props;
  const status = (
    <p class="trouble" role="status">
      {trouble}
    </p>
  );
  if (screen.kind === 'match')
    return (
      <main class="panel">
        {top}
        <Desk
          key={screen.report.page.url}
          {...props}
          report={screen.report}
          isWhole={!screen.refining}
        />
        {status}
        <div class="foot">
          <AboutCheck report={screen.report} refining={screen.refining} actions={actions} />
          {below}
          {checkedAt !== null && (
            <TakeAway report={screen.report} checkedAt={checkedAt} asked={takeAwayAsked} />
          )}
        </div>
      </main>
    );
  const checked = 'report' in screen && screen.report.state === 'checked' ? screen.report : null;
  return (
    <main class="panel" aria-busy={screen.kind === 'checking'}>
      {top}
      <Kicker
        host={host}
        report={checked}
        paused={screen.kind === 'paused'}
        onPause={actions.setPaused}
      />
      {screen.kind !== 'opening' && (
        <div class="still">
          <StateNote screen={screen} actions={actions} />
          {screen.kind === 'no-source' && <PageCard report={screen.report} />}
        </div>
      )}
      {status}
      <div class="foot">
        {below}
        {checked && checkedAt !== null && (
          <TakeAway report={checked} checkedAt={checkedAt} asked={takeAwayAsked} />
        )}
      </div>
    </main>
  );
}

function Desk({
  report,
  tabId = null,
  host,
  highlights,
  pickedOffset,
  actions,
  isWhole,
}: PanelViewProps & { report: Report; isWhole: boolean }) {
  const lines = useMemo(() => deskLines(report), [report]);
  const { tab, setTab, chosen, choose, folds, view } = useDeskPlace(
    report,
    firstTab(report, lines.counts),
    isWhole,
  );
  const [picked, setPicked] = useState<Picked | null>(null);
  const answered = useRef<number | null>(null);
  useEffect(() => {
    const line = pickedOffset && lineAt(lines, pickedOffset.offset, tab);
    // A Report made anew has the line again, but nobody asked to be taken there again.
    const goThere = pickedOffset !== null && answered.current !== pickedOffset.at;
    answered.current = pickedOffset?.at ?? null;
    setPicked(line && pickedOffset ? { page: line.page, at: pickedOffset.at, goThere } : null);
    if (!line || !goThere) return;
    setTab(line.tab);
    // What a list is narrowed to must not hide what was asked for.
    choose(line.tab, null);
  }, [lines, pickedOffset]);

  const context = {
    onShow: (page: Span) => {
      setPicked({ page, at: Date.now(), goThere: false });
      actions.showPlace(page);
    },
    picked,
  };
  const tabs = [
    { id: 'left-out', label: i18n.t('desk.tabLeftOut'), count: lines.counts['left-out'] },
    { id: 'changed', label: i18n.t('desk.tabChanged'), count: lines.counts.changed },
    { id: 'sources', label: i18n.t('desk.tabSources'), count: lines.counts.sources },
    { id: 'added', label: i18n.t('desk.tabAdded'), count: lines.counts.added },
  ] as const;
  return (
    <>
      <header class="bar">
        <Kicker host={host} report={report} paused={false} onPause={actions.setPaused} />
        <h1>
          <VerdictLine report={report} />
        </h1>
        <FlagMarks report={report} />
        <PageKindLine report={report} />
        <ChainLine report={report} onShow={actions.showPlace} />
        <Strip report={report} under="legend" />
        <div class="controls">
          {saysCredit(report) && (
            <p class="credit-line">
              <CreditMark report={report} />
              <span>
                <CreditWords report={report} />
              </span>
            </p>
          )}
          <HighlightSwitch on={highlights} onChange={actions.setHighlights} />
        </div>
        <TabList label={i18n.t('desk.tabs')} tabs={tabs} chosen={tab} onChoose={setTab} />
      </header>
      <p class="unseen" role="status">
        {picked?.goThere ? pickedWords(report, picked.page) : ''}
      </p>
      <TabPanel id={tab} view={view}>
        <QuotedArticle.Provider value={report.page}>
          {tab === 'left-out' && (
            <LeftOutTab
              report={report}
              restored={lines.restored}
              chosen={chosen['left-out'] ?? null}
              onChoose={(kind) => choose('left-out', kind)}
              folds={folds}
              {...context}
            />
          )}
          {tab === 'changed' && (
            <ChangedTab
              report={report}
              changed={lines.changed}
              chosen={chosen.changed ?? null}
              onChoose={(kind) => choose('changed', kind)}
              {...context}
            />
          )}
          {tab === 'sources' && (
            <SourcesTab
              report={report}
              tabId={tabId}
              onShow={actions.showPlace}
              onJudge={actions.judge}
            />
          )}
          {tab === 'added' && <AddedTab added={lines.added} {...context} />}
        </QuotedArticle.Provider>
      </TabPanel>
    </>
  );
}

/** Spoken when a click on the page chose a line here: the focus stays on the page. */
function pickedWords({ page }: Report, { start, end }: Span): string {
  const text = page.text.slice(start, end).replace(/\s+/g, ' ');
  if (text === '') return i18n.t('matters.pickedPlace');
  return i18n.t('matters.picked', { text: clipEnd(text, SPOKEN) });
}

/** Characters of a line that are spoken: enough to know it again. */
const SPOKEN = 80;
