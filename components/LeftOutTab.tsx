import { i18n } from '#i18n';
import { whyNotCounted } from '@/lib/conclusions/verdict-kind';
import type { Excerpt, Report } from '@/lib/report/report';
import { wholePercent } from '@/lib/text/whole-percent';
import { QuotedArticle } from './CopyPassage';
import { Empty } from './Empty';
import { KindFilter, NoneOfKind } from './KindFilter';
import { leftOutWords } from './LeftOutTeaser';
import type { LineContext } from './Line';
import { countsLeftOut, leftOutOf } from './left-out-counts';
import { Foreign, keepPlaces, Message } from './Message';
import { countKinds, type KindChoice, kindsOf } from './matter-kinds';
import { outletOf } from './outlets';
import { RestoredSource } from './RestoredSource';
import type { RestoredLine } from './restored-source';
import type { OpenFolds } from './use-desk-place';
import { useWords } from './words-of-text';

interface LeftOutTabProps extends LineContext {
  report: Report;
  /** By source. */
  restored: readonly RestoredLine[][];
  chosen: KindChoice | null;
  onChoose: (kind: KindChoice | null) => void;
  folds: OpenFolds;
}

/** Every source restored, in its own order. */
export function LeftOutTab({
  report,
  restored,
  chosen,
  onChoose,
  folds,
  ...context
}: LeftOutTabProps) {
  const t = useWords();
  const leftOut = leftOutOf(report);
  const counts = countKinds(leftOut.map(({ matters = [] }) => kindsOf(matters)));
  const kind = chosen === 'headline' ? null : chosen;
  const notCounted = {
    quotes: i18n.t('leftOut.onlyQuoted'),
    earlier: t('leftOut.pageEarlier'),
    little: t('leftOut.notCounted'),
  };
  return (
    <>
      <KindFilter all={leftOut.length} counts={counts} chosen={kind} onChoose={onChoose} />
      {kind !== null && !counts.has(kind) && <NoneOfKind kind={kind} onChoose={onChoose} />}
      {countsLeftOut(report) && leftOut.length === 0 && (
        <Empty title={i18n.t('leftOut.none')}>
          {t(
            'leftOut.nonePlain',
            report.sources.filter(({ leftOutCounts }) => leftOutCounts).length,
          )}
        </Empty>
      )}
      {report.sources.map((source, index) => {
        const outlet = outletOf(source);
        return (
          <section key={source.id} class={source.leftOutCounts ? 'restored' : 'restored little'}>
            <div class="from">
              <h2>
                {outlet === null ? (
                  i18n.t('desk.restored')
                ) : (
                  <Message
                    text={i18n.t('desk.restoredFrom', keepPlaces('outlet'))}
                    places={{ outlet: <Foreign text={outlet} /> }}
                  />
                )}
              </h2>
              {source.leftOutCounts && <p>{leftOutWords(source.leftOut)}</p>}
            </div>
            {source.excerpt && <ExcerptPlace excerpt={source.excerpt} share={source.sourceShare} />}
            {!source.leftOutCounts && (
              <p class="soft">{notCounted[whyNotCounted(report, source)]}</p>
            )}
            <QuotedArticle.Provider value={source}>
              <RestoredSource
                lines={restored[index] ?? []}
                isExcerpt={source.excerpt !== undefined}
                label={i18n.t('desk.restored')}
                sourceId={source.id}
                chosen={kind}
                folds={folds}
                {...context}
              />
            </QuotedArticle.Provider>
          </section>
        );
      })}
    </>
  );
}

/** Where in its source a piece stands, and how much of it that is. */
function ExcerptPlace({ excerpt, share }: { excerpt: Excerpt; share: number }) {
  const places = {
    first: excerpt.first,
    last: excerpt.last,
    of: excerpt.of,
    share: wholePercent(share),
  };
  return (
    <p class="sum">
      {excerpt.first === excerpt.last
        ? i18n.t('ofText.piece', places)
        : i18n.t('ofText.pieces', places)}
    </p>
  );
}
