import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { ArticleTitle } from './ArticleTitle';
import { Byline } from './Byline';
import { nearestEvidence, type SharedRun } from './nearest-evidence';
import { useWords } from './words-of-text';

const TITLE_LENGTH = 160;

/** The article that came nearest, with the words that both texts have. Nothing where none came near. */
export function Nearest({ report }: { report: Report }) {
  const t = useWords();
  const nearest = nearestEvidence(report);
  if (!nearest) return null;
  const { article, words, page, source } = nearest;
  return (
    <div class="nearest">
      <h2>{i18n.t('nearest.title')}</h2>
      <p class="title" dir="auto">
        <ArticleTitle article={article} length={TITLE_LENGTH} />
      </p>
      <Byline article={article} />
      <p class="soft">{i18n.t('nearest.words', words)}</p>
      <dl>
        <Run label={t('nearest.onPage')} run={page} />
        <Run label={i18n.t('nearest.inArticle')} run={source} />
      </dl>
    </div>
  );
}

function Run({ label, run }: { label: string; run: SharedRun }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="article" dir="auto">
        {run.before}
        <mark>{run.shared}</mark>
        {run.after}
      </dd>
    </div>
  );
}
