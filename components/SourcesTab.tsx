import { i18n } from '#i18n';
import { cslItems } from '@/lib/export/as-csl';
import type { JudgementChange } from '@/lib/report/judgements';
import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { wholePercent } from '@/lib/text/whole-percent';
import { ArticleTitle } from './ArticleTitle';
import { Byline } from './Byline';
import { ChainList } from './ChainList';
import { CopyButton } from './CopyButton';
import { CreditBox } from './CreditBox';
import { compareAddress } from './compare-address';
import { MosaicList } from './MosaicList';
import { PageCard } from './PageCard';
import { ReuseTerms } from './ReuseTerms';
import { SetAside } from './SetAside';
import { SourceJudgements } from './SourceJudgements';
import { SourceMark } from './SourceMark';
import { Strip } from './Strip';
import { useWords } from './words-of-text';

interface SourcesTabProps {
  report: Report;
  /** The tab that shows the page; null where there is none to speak of. */
  tabId?: number | null;
  onShow: (page: Span) => void;
  onJudge: (change: JudgementChange) => void;
}

/** One card for each source, then the printings that were not compared. */
export function SourcesTab({ report, tabId = null, onShow, onJudge }: SourcesTabProps) {
  const t = useWords();
  return (
    <>
      {report.sources.map((source, index) => (
        <article key={source.id} class="card">
          <h2 class="title" dir="auto">
            <SourceMark report={report} index={index} />
            <ArticleTitle article={source} />
          </h2>
          <Byline article={source} />
          <div class="ways">
            {tabId !== null && (
              <a href={compareAddress(tabId, source.id)} target="_blank" rel="noreferrer">
                {i18n.t('sides.open')}
              </a>
            )}
            <CopyButton
              wide
              words={i18n.t('export.reference')}
              text={() => JSON.stringify([cslItems(report)[index]], null, 2)}
            />
          </div>
          {source.isMould && <p class="alike">{i18n.t('mould.alike')}</p>}
          <dl class="shares">
            <Share share={source.pageShare} words={t('sources.pageShare')} />
            <Share share={source.sourceShare} words={i18n.t('sources.sourceShare')} />
          </dl>
          {report.sources.length > 1 && <Strip report={report} only={index} under="nothing" />}
          {index === 0 && <ChainList report={report} onShow={onShow} />}
          {index === 0 && <CreditBox report={report} onShow={onShow} />}
          {index === 0 && <ReuseTerms report={report} onShow={onShow} />}
          <SourceJudgements report={report} source={source} onJudge={onJudge} />
        </article>
      ))}
      {report.sources.length > 1 && <MosaicList report={report} onShow={onShow} />}
      <SetAside report={report} onJudge={onJudge} />
      {report.copies.length > 0 && (
        <section class="copies">
          <h2>{i18n.t('sources.copies')}</h2>
          <p class="soft">{i18n.t('sources.copiesWhy')}</p>
          <ul>
            {report.copies.map((copy) => (
              <li key={copy.id}>
                <p class="title" dir="auto">
                  <ArticleTitle article={copy} />
                </p>
                <Byline article={copy} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PageCard report={report} />
    </>
  );
}

function Share({ share, words }: { share: number; words: string }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{`${wholePercent(share)}\u00a0%`}</dd>
    </div>
  );
}
