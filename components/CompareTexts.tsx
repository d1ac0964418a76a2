import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report, ReportSource } from '@/lib/report/report';
import { CompareHead } from './CompareHead';
import { DifferenceSteps } from './DifferenceSteps';
import { SideText } from './SideText';
import { type Difference, sideBySide } from './side-by-side';
import { useLinkedScroll } from './use-linked-scroll';

interface CompareTextsProps {
  report: Report;
  /** The tab still shows the page. */
  isLive: boolean;
  sourceId: string | null;
  onSource: (id: string) => void;
}

/** Both texts, each scrolling with the other, and the way from difference to difference. */
export function CompareTexts({ report, isLive, sourceId, onSource }: CompareTextsProps) {
  const source = (report.sources.find(({ id }) => id === sourceId) ??
    report.sources[0]) as ReportSource;
  const sides = useMemo(() => sideBySide(report, source), [report, source]);
  const pagePane = useRef<HTMLElement>(null);
  const sourcePane = useRef<HTMLElement>(null);
  const panes = useMemo(() => ({ page: pagePane, source: sourcePane }), []);
  const goTo = useLinkedScroll(panes, sides);
  // Kept as what it is, not as a number: a refined Report may have others before it.
  const [here, setHere] = useState<Difference | null>(null);
  const at = here === null ? -1 : sides.differences.findIndex((one) => isSame(one, here));

  const step = useCallback(
    (to: number) => {
      const next = sides.differences[to];
      if (!next) return;
      setHere(next);
      goTo(next.page, next.source);
    },
    [sides, goTo],
  );
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = event.key === 'n' ? at + 1 : event.key === 'p' ? Math.max(0, at - 1) : null;
    if (to === null || (event.target as Element).matches('select')) return;
    event.preventDefault();
    step(Math.min(to, sides.differences.length - 1));
  };
  const clicked = (event: MouseEvent) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-difference]');
    if (target && getSelection()?.isCollapsed) step(Number(target.dataset.difference));
  };
  // The keys work where the focus is: from the start in the page's text.
  useEffect(() => pagePane.current?.focus({ preventScroll: true }), []);

  const shown = { onClick: clicked, tabIndex: 0 };
  return (
    <main class="compare texts" onKeyDown={pressed}>
      <CompareHead {...{ report, source, isLive, onSource }}>
        <DifferenceSteps {...sides} at={at} onStep={step} />
      </CompareHead>
      <section class="pane" ref={pagePane} aria-label={i18n.t('sides.page')} {...shown}>
        <SideText side="page" text={report.page.text} paragraphs={sides.page} at={at} />
      </section>
      <section class="pane" ref={sourcePane} aria-label={i18n.t('sides.source')} {...shown}>
        <SideText side="source" text={source.text} paragraphs={sides.source} at={at} />
      </section>
    </main>
  );
}

function isSame(one: Difference, other: Difference): boolean {
  return (
    one.kind === other.kind &&
    one.page?.start === other.page?.start &&
    one.page?.end === other.page?.end &&
    one.source?.start === other.source?.start &&
    one.source?.end === other.source?.end
  );
}
