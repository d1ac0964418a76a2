import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExampleCheck } from '@/lib/messaging/corpus-protocol';
import type { Span } from '@/lib/text/span';
import type { Ask } from './ask';
import { errorWords } from './error-words';
import { OnboardingExample } from './OnboardingExample';

interface OnboardingViewProps {
  ask: Ask;
  /** Address of the options page. */
  options: string;
  markPage: (page: HTMLElement, example: ExampleCheck) => (place: Span) => void;
}

/** The first-run page: what Firstprint does, shown at work; it asks for nothing. */
export function OnboardingView({ ask, options, markPage }: OnboardingViewProps) {
  const [example, setExample] = useState<ExampleCheck>();
  const [error, setError] = useState<string | null>(null);
  const check = async () => {
    setError(null);
    const answer = await ask('checkExample', {});
    if (answer.ok) setExample(answer.value);
    else setError(answer.error);
  };
  useEffect(() => void check(), []);
  return (
    <main class="first-run">
      <header>
        <p class="wordmark">Firstprint</p>
        <h1>{i18n.t('firstRun.title')}</h1>
        <ul class="points">
          <li>{i18n.t('firstRun.one')}</li>
          <li>{i18n.t('firstRun.two')}</li>
          <li>{i18n.t('firstRun.three')}</li>
        </ul>
      </header>
      <section aria-labelledby="example-title" aria-busy={!example && error === null}>
        <h2 id="example-title">{i18n.t('firstRun.example')}</h2>
        <p class="soft">{i18n.t('firstRun.exampleWhy')}</p>
        {example && <OnboardingExample example={example} markPage={markPage} />}
        {!example && error === null && (
          <div role="status">
            <p>{i18n.t('firstRun.running')}</p>
            <div class="reading" aria-hidden="true" />
          </div>
        )}
        {error !== null && (
          <p class="trouble" role="alert">
            {i18n.t('firstRun.failed')} {errorWords(error)}{' '}
            <button type="button" onClick={() => void check()}>
              {i18n.t('firstRun.again')}
            </button>
          </p>
        )}
      </section>
      <section aria-labelledby="next-title">
        <h2 id="next-title">{i18n.t('firstRun.next')}</h2>
        <ol class="steps">
          <li>{i18n.t(import.meta.env.FIREFOX ? 'firstRun.pinFirefox' : 'firstRun.pin')}</li>
          <li>{i18n.t('firstRun.panel')}</li>
        </ol>
      </section>
      <section aria-labelledby="start-title">
        <h2 id="start-title">{i18n.t('firstRun.startTitle')}</h2>
        <p>{i18n.t('firstRun.start')}</p>
        <p class="links">
          <a href={`${options}#add`}>{i18n.t('firstRun.add')}</a>
          <a href={`${options}#settings`}>{i18n.t('firstRun.settings')}</a>
          <a href={`${options}#privacy`}>{i18n.t('firstRun.privacy')}</a>
        </p>
      </section>
    </main>
  );
}
