import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReportPage } from '@/lib/report/report';
import type { BlockChoice } from '@/lib/text/chosen-blocks';
import { decisionsOf } from './block-decisions';
import { readBlocks } from './read-blocks';

interface BlockChooserProps {
  page: ReportPage;
  /** With what the reader decided otherwise than it was read. */
  onChoose: (decisions: BlockChoice) => void;
  onCancel: () => void;
}

/** The blocks of a page, to be ticked where they belong to the story. */
export function BlockChooser({ page, onChoose, onCancel }: BlockChooserProps) {
  const blocks = useMemo(() => readBlocks(page), [page]);
  const [ticked, setTicked] = useState<ReadonlyMap<number, boolean>>(new Map());
  const decisions = decisionsOf(blocks, ticked);
  return (
    <form
      class="chooser"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(decisions);
      }}
    >
      <fieldset>
        <legend>{i18n.t('checked.choose')}</legend>
        <ul>
          {blocks.map(({ start, text, isStory }) => (
            <li key={start}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.get(start) ?? isStory}
                  onChange={({ currentTarget }) =>
                    setTicked(new Map(ticked).set(start, currentTarget.checked))
                  }
                />
                <span class="article" dir="auto">
                  {text}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p class="soft">
        {i18n.t('checked.kept')} {i18n.t('checked.missing')}
      </p>
      <div class="read-actions">
        <button type="submit" class="main" disabled={decisions.length === 0}>
          {i18n.t('checked.apply')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('checked.cancel')}
        </button>
      </div>
    </form>
  );
}
