import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { choiceFor, chosenPages } from '@/lib/settings/chosen-pages';
import type { BlockChoice } from '@/lib/text/chosen-blocks';
import { BlockChooser } from './BlockChooser';
import { grouped } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { readBlocks } from './read-blocks';
import { readTextOf } from './read-text';
import { useSetting } from './use-setting';

/** What the reader can do about the text that was read. */
export interface ReadActions {
  /** Null for a text that stands on no page. */
  checkAgain: (() => void) | null;
  /** Keeps what the reader decided of the page's blocks since, forgets all of it by null, and has the page checked anew. */
  chooseBlocks: (url: string, later: BlockChoice | null) => void;
}

interface CheckedTextProps {
  report: Report;
  actions: ReadActions;
}

/** The text that was checked, whole when asked for, and the reader's say in what of it is story. */
export function CheckedText({ report, actions }: CheckedTextProps) {
  const [shown, setShown] = useState<'ends' | 'whole' | 'choosing'>('ends');
  const [pages] = useSetting(chosenPages);
  const list = useId();
  const read = readTextOf(report.page);
  const { url } = report.page;
  const choice = pages ? choiceFor(pages, url) : null;
  if (report.page.text === '') return null;

  const isOnPage = actions.checkAgain !== null;
  const choose = (later: BlockChoice | null) => {
    setShown('ends');
    actions.chooseBlocks(url, later);
  };
  return (
    <div class="read">
      <h2>{i18n.t('state.read')}</h2>
      {read && (
        <p>
          <Message
            text={i18n.t('state.readFrom', read.words, keepPlaces('words', 'first', 'last'))}
            places={{
              words: grouped(read.words)[0],
              first: <ArticleWords text={read.first} />,
              last: <ArticleWords text={read.last} />,
            }}
          />
        </p>
      )}
      {choice && isOnPage && (
        <p class="chosen">
          {i18n.t('checked.chosen')}{' '}
          <button type="button" class="plain" onClick={() => choose(null)}>
            {i18n.t('checked.undo')}
          </button>
        </p>
      )}
      {shown === 'choosing' ? (
        <BlockChooser page={report.page} onChoose={choose} onCancel={() => setShown('whole')} />
      ) : (
        <>
          <div class="read-actions">
            <button
              type="button"
              class="plain"
              aria-expanded={shown === 'whole'}
              aria-controls={list}
              onClick={() => setShown(shown === 'whole' ? 'ends' : 'whole')}
            >
              {shown === 'whole' ? i18n.t('checked.fold') : i18n.t('checked.unfold')}
            </button>
            {isOnPage && (
              <button type="button" class="plain" onClick={() => setShown('choosing')}>
                {i18n.t('checked.wrong')}
              </button>
            )}
          </div>
          <div id={list}>{shown === 'whole' && <WholeText report={report} />}</div>
        </>
      )}
    </div>
  );
}

function WholeText({ report }: { report: Report }) {
  const blocks = useMemo(() => readBlocks(report.page), [report]);
  return (
    <div class="whole">
      <p class="soft">{i18n.t('checked.dimmed')}</p>
      {blocks.map(({ start, parts }) => (
        <p key={start} class="article" dir="auto">
          {parts.map((part, at) => (
            <span key={at} class={part.isFurniture ? 'not-story' : undefined}>
              {part.text}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function ArticleWords({ text }: { text: string }) {
  return (
    <span class="article">
      <Foreign text={text} />
    </span>
  );
}
