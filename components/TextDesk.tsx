import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TextCheck } from '@/lib/messaging/text-state';
import { clipEnd } from './clip-text';
import { Foreign } from './Message';
import { type PanelActions, PanelView } from './PanelView';
import { reportScreen } from './screen';
import { TextBar, textLabel } from './TextBar';
import { WordsOfText, wordsOfText } from './words-of-text';

const MESSAGE_LENGTH = 300;

interface TextDeskProps {
  check: TextCheck;
  /** One sentence about an action that did not work, or null. */
  trouble: string | null;
  actions: PanelActions;
  /** Takes another text; stands in the row at the foot. */
  below: ComponentChildren;
  onBack: () => void;
}

/** The panel with a text that stands on no page: the same desk, without what leads to a page. */
export function TextDesk({ check, trouble, actions, below, onBack }: TextDeskProps) {
  const bar = <TextBar from={check.from} onBack={onBack} />;
  if (check.kind === 'report') {
    return (
      <WordsOfText value={wordsOfText}>
        <PanelView
          screen={reportScreen(check.report, false)}
          host={textLabel(check.from)}
          highlights={undefined}
          pickedOffset={null}
          checkedAt={check.since}
          takeAwayAsked={null}
          trouble={trouble}
          top={bar}
          below={below}
          actions={{ ...actions, checkAgain: null, showPlace: () => undefined }}
        />
      </WordsOfText>
    );
  }
  return (
    <main class="panel" aria-busy={check.kind === 'checking'}>
      {bar}
      <div class="still">
        <section class="note">
          <h1>{textTitle(check.kind)}</h1>
          <p class="of">
            {check.kind === 'checking' && i18n.t('text.checkingWhat')}
            {check.kind === 'dropped' && i18n.t('text.droppedWhy')}
            {check.kind === 'error' && <Foreign text={clipEnd(check.message, MESSAGE_LENGTH)} />}
          </p>
          {check.kind === 'checking' && <div class="reading" aria-hidden="true" />}
        </section>
      </div>
      {check.kind !== 'checking' && <div class="foot">{below}</div>}
    </main>
  );
}

function textTitle(kind: 'checking' | 'dropped' | 'error'): string {
  switch (kind) {
    case 'checking':
      return i18n.t('text.checking');
    case 'dropped':
      return i18n.t('text.dropped');
    case 'error':
      return i18n.t('text.error');
  }
}
