import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExampleCheck } from '@/lib/messaging/corpus-protocol';
import type { Span } from '@/lib/text/span';
import { ChainLine } from './ChainLine';
import { CreditBox } from './CreditBox';
import { deskLines } from './desk-lines';
import { LeftOutTab } from './LeftOutTab';
import type { KindChoice } from './matter-kinds';
import { Strip } from './Strip';
import { useOpenFolds } from './use-desk-place';
import { VerdictLine } from './VerdictOf';

interface OnboardingExampleProps {
  example: ExampleCheck;
  /** Marks the passages on the page that is shown in this element. Returns the way to show one place. */
  markPage: (page: HTMLElement, example: ExampleCheck) => (place: Span) => void;
}

/** The example page with its marks, and beside it what the panel says of it. */
export function OnboardingExample({ example, markPage }: OnboardingExampleProps) {
  const page = useRef<HTMLElement>(null);
  const show = useRef<(place: Span) => void>(() => undefined);
  useEffect(() => {
    if (page.current) show.current = markPage(page.current, example);
  }, [example]);
  const [chosen, setChosen] = useState<KindChoice | null>(null);
  const folds = useOpenFolds();
  const onShow = (place: Span) => show.current(place);
  const { report } = example;
  return (
    <div class="example">
      <article
        class="example-page article"
        ref={page}
        lang="en"
        dir="ltr"
        aria-label={i18n.t('firstRun.page')}
      >
        <p class="masthead">{example.site}</p>
        {example.blocks.map(({ text, role }, at) =>
          role === 'headline' ? (
            <h3 key={at} data-block={at}>
              {text}
            </h3>
          ) : (
            <p key={at} data-block={at}>
              {text}
            </p>
          ),
        )}
      </article>
      <section class="example-desk" aria-label={i18n.t('firstRun.found')}>
        <p class="verdict">
          <VerdictLine report={report} />
        </p>
        <ChainLine report={report} onShow={onShow} />
        <Strip report={report} under="legend" />
        <CreditBox report={report} onShow={onShow} />
        <LeftOutTab
          report={report}
          restored={deskLines(report).restored}
          chosen={chosen}
          onChoose={setChosen}
          folds={folds}
          onShow={onShow}
          picked={null}
        />
      </section>
    </div>
  );
}
