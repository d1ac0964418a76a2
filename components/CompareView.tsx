import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { CompareTexts } from './CompareTexts';
import { clipEnd } from './clip-text';
import type { CompareScreen } from './compare-screen';
import { Foreign } from './Message';

const MESSAGE_LENGTH = 300;

interface CompareViewProps {
  screen: CompareScreen;
  /** Id of the source that was asked for. */
  sourceId: string | null;
  onSource: (id: string) => void;
}

/** A page and its source side by side, in a tab of its own. */
export function CompareView({ screen, sourceId, onSource }: CompareViewProps) {
  switch (screen.kind) {
    case 'opening':
      return <main class="compare" aria-busy="true" />;
    case 'texts':
      return <CompareTexts {...screen} sourceId={sourceId} onSource={onSource} />;
    case 'checking':
      return <Notice title={i18n.t('state.checking')}>{i18n.t('state.checkingPage')}</Notice>;
    case 'error':
      return (
        <Notice title={i18n.t('state.error')}>
          <Foreign text={clipEnd(screen.message, MESSAGE_LENGTH)} />
        </Notice>
      );
    case 'no-source':
      return <Notice title={i18n.t('sides.noSource')}>{i18n.t('sides.noSourceWhy')}</Notice>;
    case 'gone':
      return <Notice title={i18n.t('sides.gone')}>{i18n.t('sides.goneWhy')}</Notice>;
  }
}

function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="compare note">
      <h1>{title}</h1>
      <p class="of">{children}</p>
    </main>
  );
}
