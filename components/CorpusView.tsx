import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ArticleOrder, type ArticleQuery, isNarrowed } from '@/lib/corpus/article-list';
import { MAX_DELETED_AT_ONCE } from '@/lib/messaging/corpus-protocol';
import type { Ask } from './ask';
import { CorpusArticle } from './CorpusArticle';
import { CorpusCount } from './CorpusCount';
import { CorpusFilters } from './CorpusFilters';
import { CorpusTable } from './CorpusTable';
import { errorWords } from './error-words';
import { locale } from './locale';
import { useArticleList } from './use-article-list';
import { useCorpusFacts } from './use-corpus-facts';
import { useDeleted } from './use-deleted';

const NEWEST_FIRST: ArticleQuery = {
  order: 'added',
  descending: true,
  words: '',
  outlet: null,
  from: null,
  to: null,
};

interface CorpusViewProps {
  ask: Ask;
  /** Stands under the list, where there are articles. */
  below: ComponentChildren;
}

/** The stored articles: how many, which, and what can be done with them. */
export function CorpusView({ ask, below }: CorpusViewProps) {
  const [query, setQuery] = useState(NEWEST_FIRST);
  const list = useArticleList(ask, query);
  const { facts, bytes, error, reload } = useCorpusFacts(ask);
  const deleted = useDeleted(ask);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The row that had the focus is gone.
    if (deleted.canUndo) undo.current?.focus();
  }, [deleted.words, deleted.canUndo]);

  const narrow = (change: Partial<ArticleQuery>) => {
    setQuery((before) => ({ ...before, ...change }));
    setOpened(null);
  };
  const sort = (order: ArticleOrder) =>
    setQuery((before) => ({
      ...before,
      order,
      // Dates begin with the newest, names with A; a second click turns round.
      descending:
        before.order === order ? !before.descending : order === 'added' || order === 'published',
    }));
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (isChosen) after.add(id);
        else after.delete(id);
      }
      return after.size > MAX_DELETED_AT_ONCE ? before : after;
    });
  const changed = () => {
    list.reload();
    reload();
  };
  const remove = async (ids: readonly string[]) => {
    if (!(await deleted.remove(ids))) return;
    choose(ids, false);
    setOpened(null);
    setNote('');
    changed();
  };

  const { articles } = list;
  const trouble = deleted.error ?? list.error ?? error;
  const isEmpty = facts?.articles === 0 && !isNarrowed(query);
  return (
    <>
      <section class="sheet-page" aria-labelledby="corpus-title">
        <h1 id="corpus-title" ref={heading} tabIndex={-1}>
          {i18n.t('corpus.title')}
        </h1>
        <p class="of">{i18n.t('corpus.why')}</p>
        {facts && <CorpusCount facts={facts} bytes={bytes} />}
        {trouble !== null && (
          <p class="trouble" role="alert">
            {errorWords(trouble)}{' '}
            <button type="button" onClick={changed}>
              {i18n.t('corpus.again')}
            </button>
          </p>
        )}
        <div class="undo-bar" role="status">
          {deleted.words !== null && <p>{deleted.words}</p>}
          {deleted.canUndo && (
            <>
              <button
                type="button"
                ref={undo}
                onClick={async () => {
                  if (!(await deleted.undo())) return;
                  heading.current?.focus();
                  changed();
                }}
              >
                {i18n.t('corpus.undo')}
              </button>
              <p class="soft">{i18n.t('corpus.deletedUntil')}</p>
            </>
          )}
        </div>
        {isEmpty ? (
          <div class="nothing">
            <h2>{i18n.t('corpus.empty')}</h2>
            <p class="soft">{i18n.t('corpus.emptyWhy')}</p>
            <p>
              <a href="#add">{i18n.t('pages.add')}</a>
            </p>
          </div>
        ) : (
          <>
            <CorpusFilters
              query={query}
              outlets={facts?.outlets ?? []}
              isNarrowed={isNarrowed(query)}
              onChange={narrow}
            />
            <div class="list-bar">
              <ListPlaceLine
                list={list}
                total={facts?.articles ?? null}
                isNarrow={isNarrowed(query)}
              />
              <span class="soft" role="status">
                {chosen.size > 0 && i18n.t('corpus.chosen', chosen.size, [`${chosen.size}`])}
              </span>
              {chosen.size > 0 && (
                <button type="button" onClick={() => void remove([...chosen])}>
                  {i18n.t('corpus.deleteChosen', chosen.size, [`${chosen.size}`])}
                </button>
              )}
            </div>
            <p class="done-note" role="status">
              {note}
            </p>
            {articles && articles.length > 0 && (
              <CorpusTable
                articles={articles}
                query={query}
                chosen={chosen}
                opened={opened}
                onSort={sort}
                onChoose={choose}
                onOpen={(id) => {
                  setOpened(id);
                  setNote('');
                }}
              >
                {(id) => (
                  <CorpusArticle
                    ask={ask}
                    id={id}
                    onDelete={() => void remove([id])}
                    onClose={() => setOpened(null)}
                    onChange={(words) => {
                      setNote(words);
                      changed();
                    }}
                  />
                )}
              </CorpusTable>
            )}
            {articles?.length === 0 && list.status === 'ready' && (
              <div class="nothing">
                <h2>{i18n.t('corpus.none')}</h2>
                <p class="soft">{i18n.t('corpus.noneWhy')}</p>
              </div>
            )}
            {(list.hasBack || list.hasNext) && (
              <nav class="pager" aria-label={i18n.t('corpus.list')}>
                <button type="button" aria-disabled={!list.hasBack} onClick={list.back}>
                  {i18n.t('corpus.back')}
                </button>
                <button type="button" aria-disabled={!list.hasNext} onClick={list.next}>
                  {i18n.t('corpus.next')}
                </button>
              </nav>
            )}
          </>
        )}
      </section>
      {facts?.articles !== 0 && <div class="sheet-page">{below}</div>}
    </>
  );
}

interface ListPlaceLineProps {
  list: ReturnType<typeof useArticleList>;
  /** Articles in all; null until it is known. */
  total: number | null;
  isNarrow: boolean;
}

/** Where in the list the page on screen is, and how far a search has come. */
function ListPlaceLine({ list, total, isNarrow }: ListPlaceLineProps) {
  const figure = (count: number) => count.toLocaleString(locale());
  const { articles, start, status } = list;
  const of = { looked: figure(list.looked), total: figure(total ?? list.looked) };
  const shown = articles && articles.length > 0;
  const from = figure(start + 1);
  const to = figure(start + (articles?.length ?? 0));
  return (
    <p class="place" role="status">
      {shown &&
        (total === null || (isNarrow && status !== 'ready')
          ? i18n.t('corpus.rangeFound', { from, to })
          : !isNarrow
            ? i18n.t('corpus.range', { from, to, total: figure(total) })
            : list.hasNext
              ? i18n.t('corpus.foundSome', { from, to, total: to })
              : i18n.t('corpus.foundAll', { from, to, total: to }))}{' '}
      {status === 'looking' &&
        (isNarrow ? (
          <>
            {i18n.t('corpus.looking', of)}{' '}
            <button type="button" class="quiet" onClick={list.stop}>
              {i18n.t('corpus.stop')}
            </button>
          </>
        ) : (
          !shown && i18n.t('corpus.loading')
        ))}
      {status === 'stopped' && (
        <>
          {i18n.t('corpus.stopped', total ?? list.looked, [of.total], { looked: of.looked })}{' '}
          <button type="button" class="quiet" onClick={list.goOn}>
            {i18n.t('corpus.goOn')}
          </button>
        </>
      )}
    </p>
  );
}
