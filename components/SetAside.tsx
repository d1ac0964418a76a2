import { i18n } from '#i18n';
import type { JudgementChange } from '@/lib/report/judgements';
import type { Report } from '@/lib/report/report';
import { ArticleTitle } from './ArticleTitle';
import { clipEnd } from './clip-text';
import { Foreign } from './Message';
import { outletOf } from './outlets';

/** Characters of a title or phrase that are shown. */
const SHOWN = 120;

interface SetAsideProps {
  report: Report;
  onJudge: (change: JudgementChange) => void;
}

/** What the reader's own judgements keep out of this Report, and the way back. Nothing where there is nothing. */
export function SetAside({ report, onJudge }: SetAsideProps) {
  const aside = (report.judged ?? []).filter(({ says }) => says === 'not-a-reprint');
  const phrases = report.notCounted ?? [];
  return (
    <>
      {aside.length > 0 && (
        <section class="aside">
          <h2>{i18n.t('judge.setAside')}</h2>
          <ul>
            {aside.map(({ source }) => (
              <li key={source.id}>
                <span>
                  <ArticleTitle article={source} length={SHOWN} />
                  {outletOf(source) !== null && (
                    <>
                      {' · '}
                      <Foreign text={outletOf(source) ?? ''} />
                    </>
                  )}
                </span>
                <button
                  type="button"
                  class="quiet"
                  onClick={() =>
                    onJudge({ kind: 'match', page: report.page.url, source, says: null })
                  }
                >
                  {i18n.t('judge.undo')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {phrases.length > 0 && (
        <section class="aside">
          <h2>{i18n.t('judge.notCounted')}</h2>
          <ul>
            {phrases.map((text) => (
              <li key={text}>
                <span class="article">
                  <Foreign text={clipEnd(text, SHOWN)} />
                </span>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => onJudge({ kind: 'phrase', text, on: false })}
                >
                  {i18n.t('judge.undo')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
