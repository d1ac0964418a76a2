import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { ArticleOrder, ArticleQuery, ListedArticle } from '@/lib/corpus/article-list';
import { hostName } from '@/lib/text/web-address';
import { ArticleTitle, titleWords } from './ArticleTitle';
import { clipEnd } from './clip-text';
import { locale } from './locale';
import { formatDate } from './partial-date';

/** Characters that are shown of a title, an outlet's name and a host. */
const TITLE_LENGTH = 160;
const NAME_LENGTH = 60;

interface CorpusTableProps {
  articles: readonly ListedArticle[];
  query: ArticleQuery;
  chosen: ReadonlySet<string>;
  opened: string | null;
  onSort: (order: ArticleOrder) => void;
  onChoose: (ids: readonly string[], isChosen: boolean) => void;
  onOpen: (id: string | null) => void;
  /** What an opened article shows. */
  children: (id: string) => ComponentChildren;
}

const COLUMNS: readonly ArticleOrder[] = ['title', 'outlet', 'published', 'added'];

/** One page of stored articles. A title opens its article below it. */
export function CorpusTable(props: CorpusTableProps) {
  const { articles, query, chosen, opened, onSort, onChoose, onOpen, children } = props;
  const isAll = articles.length > 0 && articles.every(({ id }) => chosen.has(id));
  return (
    <table class="corpus-table" aria-label={i18n.t('corpus.list')}>
      <thead>
        <tr>
          <td class="tick">
            <input
              type="checkbox"
              aria-label={i18n.t('corpus.chooseAll')}
              checked={isAll}
              onChange={() =>
                onChoose(
                  articles.map(({ id }) => id),
                  !isAll,
                )
              }
            />
          </td>
          {COLUMNS.map((order) => (
            <th
              key={order}
              scope="col"
              class={order}
              aria-sort={
                query.order !== order ? undefined : query.descending ? 'descending' : 'ascending'
              }
            >
              <button type="button" onClick={() => onSort(order)}>
                {columnWords(order)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <Fragment key={article.id}>
            <Row
              article={article}
              isChosen={chosen.has(article.id)}
              isOpen={opened === article.id}
              onChoose={(isChosen) => onChoose([article.id], isChosen)}
              onOpen={() => onOpen(opened === article.id ? null : article.id)}
            />
            {opened === article.id && (
              <tr class="opened">
                <td colSpan={COLUMNS.length + 1}>{children(article.id)}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  article: ListedArticle;
  isChosen: boolean;
  isOpen: boolean;
  onChoose: (isChosen: boolean) => void;
  onOpen: () => void;
}

function Row({ article, isChosen, isOpen, onChoose, onOpen }: RowProps) {
  const title = titleWords(article, TITLE_LENGTH);
  const host = hostName(article.url);
  return (
    <tr aria-selected={isChosen || undefined} class={isOpen ? 'open' : undefined}>
      <td class="tick">
        <input
          type="checkbox"
          aria-label={i18n.t('corpus.chooseOne', { title })}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <th scope="row" class="title">
        <button type="button" aria-expanded={isOpen} onClick={onOpen}>
          <span class={article.title === null ? 'untitled' : 'article'}>
            <ArticleTitle article={article} length={TITLE_LENGTH} />
          </span>
        </button>
        {host !== null && <bdi class="host">{clipEnd(host, NAME_LENGTH)}</bdi>}
      </th>
      <td class="outlet">
        {article.site === null ? (
          <span class="soft">{i18n.t('corpus.nameless')}</span>
        ) : (
          <bdi>{clipEnd(article.site, NAME_LENGTH)}</bdi>
        )}
      </td>
      <td class="published">
        {formatDate(article.published, locale()) ?? (
          <span class="soft">{i18n.t('corpus.undated')}</span>
        )}
      </td>
      <td class="added">{formatDate(article.addedAt, locale())}</td>
    </tr>
  );
}

function columnWords(order: ArticleOrder): string {
  switch (order) {
    case 'title':
      return i18n.t('corpus.byTitle');
    case 'outlet':
      return i18n.t('corpus.byOutlet');
    case 'published':
      return i18n.t('corpus.published');
    case 'added':
      return i18n.t('corpus.added');
  }
}
