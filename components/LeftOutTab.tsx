import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { QuotedArticle } from './CopyPassage';
import { Empty } from './Empty';
import { leftOutWords } from './LeftOutTeaser';
import type { LineContext } from './Line';
import { leftOutOf } from './left-out-counts';
import { Foreign, keepPlaces, Message } from './Message';
import { outletOf } from './outlets';
import { RestoredSource } from './RestoredSource';
import type { RestoredLine } from './restored-source';

interface LeftOutTabProps extends LineContext {
  report: Report;
  /** By source. */
  restored: readonly RestoredLine[][];
}

/** Every source restored, in its own order. */
export function LeftOutTab({ report, restored, ...context }: LeftOutTabProps) {
  const anyCounts = report.sources.some(({ leftOutCounts }) => leftOutCounts);
  return (
    <>
      {anyCounts && leftOutOf(report).length === 0 && (
        <Empty title={i18n.t('leftOut.none')}>{i18n.t('leftOut.nonePlain')}</Empty>
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
            {!source.leftOutCounts && <p class="soft">{i18n.t('leftOut.notCounted')}</p>}
            <QuotedArticle.Provider value={source}>
              <RestoredSource
                lines={restored[index] ?? []}
                label={i18n.t('desk.restored')}
                {...context}
              />
            </QuotedArticle.Provider>
          </section>
        );
      })}
    </>
  );
}
