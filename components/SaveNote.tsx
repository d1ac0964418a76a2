import { i18n } from '#i18n';
import type { SaveOutcome, SaveRefusal } from '@/lib/messaging/save-outcome';
import { clipEnd } from './clip-text';
import { Foreign } from './Message';

const SHOWN = 80;

interface SaveNoteProps {
  outcome: SaveOutcome;
  onUndo: () => void;
  onClose: () => void;
}

/** What came of saving this page, in a line or two. Stays until it is closed or the tab moves on. */
export function SaveNote({ outcome, onUndo, onClose }: SaveNoteProps) {
  const isDone = outcome.kind === 'saved' || outcome.kind === 'undone';
  return (
    <section class={isDone ? 'save-note' : 'save-note undone'} role="status">
      <p>
        <b>{headline(outcome)}</b>{' '}
        <span class="soft">
          <Details outcome={outcome} />
        </span>
      </p>
      {outcome.kind === 'saved' && (
        <button type="button" class="quiet" onClick={onUndo}>
          {i18n.t('judge.undo')}
        </button>
      )}
      <button type="button" class="quiet" aria-label={i18n.t('menu.close')} onClick={onClose}>
        ×
      </button>
    </section>
  );
}

function headline(outcome: SaveOutcome): string {
  if (outcome.kind === 'undone') return i18n.t('menu.undone');
  if (outcome.kind !== 'saved') return i18n.t('menu.refused');
  return outcome.before === null ? i18n.t('menu.saved') : i18n.t('menu.replaced');
}

function Details({ outcome }: { outcome: SaveOutcome }) {
  if (outcome.kind === 'refused') return <>{refusalWords(outcome.why)}</>;
  if (outcome.kind === 'error') return <Foreign text={clipEnd(outcome.message, SHOWN)} />;
  return <Foreign text={clipEnd(outcome.title ?? i18n.t('menu.untitled'), SHOWN)} />;
}

function refusalWords(why: SaveRefusal): string {
  switch (why) {
    case 'no-article':
      return i18n.t('menu.refusedNoArticle');
    case 'unreadable':
      return i18n.t('menu.refusedUnreadable');
    case 'too-short':
      return i18n.t('menu.refusedTooShort');
    case 'unreachable':
      return i18n.t('menu.refusedUnreachable');
  }
}
