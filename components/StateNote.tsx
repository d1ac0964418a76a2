import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { JudgementChange } from '@/lib/report/judgements';
import type { Report } from '@/lib/report/report';
import type { SiteChange } from '@/lib/settings/site-rules';
import { CheckedText, type ReadActions } from './CheckedText';
import { CorpusSummary } from './CorpusSummary';
import { CreditBox } from './CreditBox';
import { clipEnd } from './clip-text';
import { errorWords } from './error-words';
import { locale } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { Nearest } from './Nearest';
import { NotHere } from './NotHere';
import { outletsOf } from './outlets';
import { PageKindLine } from './PageKindLine';
import { formatDate } from './partial-date';
import { SetAside } from './SetAside';
import { Strip } from './Strip';
import type { Screen } from './screen';
import { Waiting } from './Waiting';
import { useWords } from './words-of-text';

/** Characters of a page's title that are shown. */
const TITLE_LENGTH = 120;
const MESSAGE_LENGTH = 300;

/** What the reader can do about a page that has no match to show. */
export interface StateActions extends ReadActions {
  reload: () => void;
  resume: () => void;
  judge: (change: JudgementChange) => void;
  changeSites: (change: SiteChange) => void;
}

type NoteScreen = Exclude<Screen, { kind: 'match' | 'opening' }>;

/** Every screen that shows no match: what is the matter, in words, and what can be done. */
export function StateNote({ screen, actions }: { screen: NoteScreen; actions: StateActions }) {
  const t = useWords();
  const again = actions.checkAgain && (
    <button type="button" onClick={actions.checkAgain}>
      {i18n.t('control.again')}
    </button>
  );
  const title = stateTitle(screen);
  switch (screen.kind) {
    case 'closed-page':
      return (
        <Note title={title}>
          {screen.why === 'pdf'
            ? i18n.t('state.closedPdf')
            : screen.why === 'store'
              ? i18n.t('state.closedStore')
              : i18n.t('state.closedBrowser')}
        </Note>
      );
    case 'paused':
      return (
        <Note
          title={title}
          action={
            <button type="button" class="main" onClick={actions.resume}>
              {i18n.t('control.resume')}
            </button>
          }
        >
          {i18n.t('state.pausedWhy')}
        </Note>
      );
    case 'not-here':
      return <NotHere {...screen} onChange={actions.changeSites} />;
    case 'not-checked':
      return (
        <Note
          title={title}
          action={
            <button type="button" class="main" onClick={actions.reload}>
              {i18n.t('control.reload')}
            </button>
          }
        >
          {i18n.t('state.notCheckedWhy')}
        </Note>
      );
    case 'checking':
      return (
        <Note title={title} under={<div class="reading" aria-hidden="true" />}>
          {screen.title === null ? (
            i18n.t('state.checkingPage')
          ) : (
            <Message
              text={i18n.t('state.checkingWhat', keepPlaces('title'))}
              places={{
                title: (
                  <i>
                    <Foreign text={clipEnd(screen.title, TITLE_LENGTH)} />
                  </i>
                ),
              }}
            />
          )}
        </Note>
      );
    case 'error':
      return (
        <Note title={title} action={again}>
          <Foreign text={clipEnd(errorWords(screen.message), MESSAGE_LENGTH)} />
        </Note>
      );
    case 'no-article':
      return (
        <Note title={title} action={again}>
          {i18n.t('state.noArticleWhy')}
        </Note>
      );
    case 'too-short':
      return (
        <Note title={title} under={<PageKindLine report={screen.report} />} action={again}>
          {t('state.tooShortWhy', screen.report.page.words)}
        </Note>
      );
    case 'unreadable':
      return (
        <Note title={title} action={again}>
          {i18n.t('state.unreadableWhy')}
        </Note>
      );
    case 'nothing-stored':
      return (
        <Note
          title={title}
          under={<CheckedText report={screen.report} actions={actions} />}
          action={again}
        >
          {hasOthers(screen.report) ? i18n.t('state.noneElseWhy') : i18n.t('state.noneYetWhy')}
        </Note>
      );
    case 'no-source':
      return (
        <Note
          title={title}
          why={
            <>
              <Newest report={screen.report} /> <Waiting report={screen.report} />
            </>
          }
          under={<NoSource report={screen.report} actions={actions} />}
          action={again}
        >
          <WhyUnknown report={screen.report} />
        </Note>
      );
  }
}

/** Articles are stored, and each is the page itself or was set aside. */
function hasOthers({ comparedWith, judged = [] }: Report): boolean {
  return comparedWith.itself !== undefined || judged.some(({ says }) => says === 'not-a-reprint');
}

/** The heading of a screen that shows no match. */
export function stateTitle({ kind }: NoteScreen): string {
  switch (kind) {
    case 'closed-page':
      return i18n.t('state.closed');
    case 'paused':
      return i18n.t('state.paused');
    case 'not-here':
      return i18n.t('sites.notHere');
    case 'not-checked':
      return i18n.t('state.notChecked');
    case 'checking':
      return i18n.t('state.checking');
    case 'error':
      return i18n.t('state.error');
    case 'no-article':
      return i18n.t('state.noArticle');
    case 'too-short':
      return i18n.t('state.tooShort');
    case 'unreadable':
      return i18n.t('state.unreadable');
    case 'nothing-stored':
      return i18n.t('state.noneYet');
    case 'no-source':
      return i18n.t('verdict.unknown');
  }
}

/** Nothing matches; or a few words do, which is too little to call it reuse; or a mould does. */
function WhyUnknown({ report }: { report: Report }) {
  const { articles } = report.comparedWith;
  const [outlet] = outletsOf(report);
  if (report.sources.length === 0)
    return <>{i18n.t('state.unknownWhy', articles, [articles.toLocaleString(locale())])}</>;
  const isMould = report.sources.every((source) => source.isMould);
  if (outlet === undefined)
    return <>{i18n.t(isMould ? 'state.unknownMouldStored' : 'state.unknownTraceStored')}</>;
  return (
    <Message
      text={i18n.t(isMould ? 'state.unknownMould' : 'state.unknownTrace', keepPlaces('outlet'))}
      places={{ outlet: <Foreign text={outlet} /> }}
    />
  );
}

interface NoteProps {
  title: string;
  children: ComponentChildren;
  why?: ComponentChildren;
  under?: ComponentChildren;
  action?: ComponentChildren;
}

function Note({ title, children, why, under, action }: NoteProps) {
  return (
    <section class="note">
      <h1>{title}</h1>
      <p class="of">{children}</p>
      {why && <p class="why">{why}</p>}
      {under}
      {action && <div class="actions">{action}</div>}
    </section>
  );
}

function Newest({ report }: { report: Report }) {
  const { articles, newest } = report.comparedWith;
  const date = formatDate(newest, locale());
  if (date === null) return null;
  // The line above speaks of one article then, and not of all that were compared.
  if (report.sources.length > 0)
    return (
      <>{i18n.t('state.unknownOf', articles, [articles.toLocaleString(locale())], { date })}</>
    );
  return (
    <>
      {articles === 1
        ? i18n.t('state.unknownNewestOne', { date })
        : i18n.t('state.unknownNewest', { date })}
    </>
  );
}

function NoSource({ report, actions }: { report: Report; actions: StateActions }) {
  return (
    <>
      <PageKindLine report={report} />
      <Strip report={{ ...report, sources: [] }} />
      <CreditBox report={report} />
      <SetAside report={report} onJudge={actions.judge} />
      <Nearest report={report} />
      <CorpusSummary report={report} />
      <CheckedText report={report} actions={actions} />
    </>
  );
}
