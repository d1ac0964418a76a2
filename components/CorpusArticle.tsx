import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article, Origin } from '@/lib/corpus/article';
import type { ArticleFields, FieldProblem } from '@/lib/corpus/article-fields';
import type { Ask } from './ask';
import { CorpusFields } from './CorpusFields';
import { clipEnd } from './clip-text';
import { errorWords } from './error-words';
import { locale } from './locale';
import { safeLink } from './page-access';
import { formatDate } from './partial-date';

/** Characters of an address or a name that are shown. */
const LINE_LENGTH = 300;

interface CorpusArticleProps {
  ask: Ask;
  id: string;
  onDelete: () => void;
  onClose: () => void;
  /** It was corrected, or found to be gone: said in words, since the list may not hold it any more. */
  onChange: (words: string) => void;
}

/** One stored article, to be read, corrected or deleted. */
export function CorpusArticle({ ask, id, onDelete, onClose, onChange }: CorpusArticleProps) {
  const [article, setArticle] = useState<Article | null | undefined>();
  const [error, setError] = useState<string | null>(null);
  const [isEdited, setEdited] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const read = async () => {
    const answer = await ask('readArticle', { id });
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setArticle(answer.value);
  };
  useEffect(() => void read(), [id]);

  const save = async (fields: ArticleFields) => {
    setBusy(true);
    const answer = await ask('correctArticle', { id, fields });
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    if (answer.value.kind === 'refused') {
      setProblems(answer.value.problems);
      return;
    }
    setProblems([]);
    setEdited(false);
    await read();
    onChange(answer.value.kind === 'gone' ? i18n.t('corpus.gone') : i18n.t('corpus.corrected'));
  };

  return (
    <section class="reading-stand">
      {error !== null && (
        <p class="trouble" role="status">
          {errorWords(error)}
        </p>
      )}
      {article === undefined && error === null && <p class="soft">{i18n.t('corpus.loading')}</p>}
      {article === null && <p>{i18n.t('corpus.gone')}</p>}
      {article && isEdited && (
        <CorpusFields
          label={i18n.t('corpus.correct')}
          initial={fieldsOf(article)}
          problems={problems}
          busy={busy}
          save={i18n.t('fields.save')}
          onSave={(fields) => void save(fields)}
          onCancel={() => {
            setEdited(false);
            setProblems([]);
          }}
        >
          <span class="soft">{i18n.t('fields.newText')}</span>
        </CorpusFields>
      )}
      {article && !isEdited && <Stored article={article} />}
      {!isEdited && (
        <div class="actions">
          {article && (
            <>
              <button type="button" onClick={() => setEdited(true)}>
                {i18n.t('corpus.correct')}
              </button>
              <button type="button" onClick={onDelete}>
                {i18n.t('corpus.delete')}
              </button>
            </>
          )}
          <button type="button" onClick={onClose}>
            {i18n.t('corpus.close')}
          </button>
        </div>
      )}
    </section>
  );
}

function Stored({ article }: { article: Article }) {
  const link = safeLink(article.url);
  const facts: [string, string | null][] = [
    [i18n.t('fields.site'), article.site],
    [i18n.t('fields.byline'), article.byline],
    [i18n.t('fields.published'), formatDate(article.published, locale())],
    [i18n.t('corpus.origin'), originWords(article.addedBy)],
  ];
  return (
    <>
      <dl class="facts">
        {article.url !== null && (
          <div>
            <dt>{i18n.t('fields.url')}</dt>
            <dd>
              {link === null ? (
                <bdi>{clipEnd(article.url, LINE_LENGTH)}</bdi>
              ) : (
                <a href={link} target="_blank" rel="noreferrer noopener">
                  <bdi>{clipEnd(link, LINE_LENGTH)}</bdi>
                </a>
              )}
            </dd>
          </div>
        )}
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{clipEnd(value, LINE_LENGTH)}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="stored-text article" aria-label={i18n.t('corpus.text')} tabIndex={0}>
        {paragraphsOf(article.text).map((paragraph, at) => (
          <p key={at} dir="auto" lang={article.language ?? undefined}>
            {paragraph}
          </p>
        ))}
      </section>
    </>
  );
}

/** Apart by a blank line or, where there is none, by a line break. */
function paragraphsOf(text: string): string[] {
  const apart = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n/ : '\n';
  return text.split(apart).filter((paragraph) => paragraph.trim() !== '');
}

function fieldsOf(article: Article): ArticleFields {
  const { title, site, url, byline, published, text } = article;
  return {
    title: title ?? '',
    site: site ?? '',
    url: url ?? '',
    byline: byline ?? '',
    published: published ?? '',
    text,
  };
}

function originWords(origin: Origin): string {
  switch (origin) {
    case 'bundled':
      return i18n.t('corpus.bundled');
    case 'file':
      return i18n.t('corpus.file');
    case 'page':
      return i18n.t('corpus.page');
    case 'paste':
      return i18n.t('corpus.paste');
  }
}
