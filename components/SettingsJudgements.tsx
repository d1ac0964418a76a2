import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Judgements } from '@/lib/report/judgements';
import { readJudgements, watchJudgements } from '@/lib/settings/judgements';
import { MAX_JUDGEMENTS_FILE } from '@/lib/thresholds';
import type { Ask } from './ask';
import { judgementEntries } from './judgement-entries';
import { locale } from './locale';
import { Foreign } from './Message';
import { saveFile } from './save-file';

/** Lines that are shown at first: the list of a diligent reader is long. */
const SHOWN_AT_FIRST = 50;

/** All that the reader has judged: to be looked through, taken back, saved to a file and read from one. */
export function SettingsJudgements({ ask }: { ask: Ask }) {
  const judgements = useJudgements();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  /** What came of the last action, and all judgements before it where it can be undone. */
  const [told, setTold] = useState<{ words: string; before: Judgements | null } | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  if (judgements === undefined) return null;
  const entries = judgementEntries(judgements);

  const tell = async (
    exchange: Promise<{ ok: true } | { ok: false; error: string }>,
    done: { words: string; before: Judgements | null } | null,
  ) => {
    const answer = await exchange;
    setTold(answer.ok ? done : { words: answer.error, before: null });
  };
  const restore = async (file: File | undefined) => {
    if (file === undefined) return;
    const isFit = file.size <= 3 * MAX_JUDGEMENTS_FILE;
    const text = isFit ? await file.text().catch(() => '') : '';
    if (text === '' || text.length > MAX_JUDGEMENTS_FILE) {
      setTold({ words: i18n.t('judge.noFile'), before: null });
      return;
    }
    const answer = await ask('restoreJudgements', { text });
    setTold(
      answer.ok
        ? { words: i18n.t('judge.restored', answer.value.refused), before: answer.value.before }
        : { words: answer.error, before: null },
    );
  };
  const figure = entries.length.toLocaleString(locale());
  return (
    <section class="block" aria-labelledby="judgements-title">
      <h2 id="judgements-title">{i18n.t('judge.title')}</h2>
      {entries.length === 0 ? (
        <p class="soft">{i18n.t('judge.none')}</p>
      ) : (
        <>
          <p class="soft">{i18n.t('judge.count', entries.length, [figure])}</p>
          <ul class="judged-list">
            {entries.slice(0, shown).map(({ key, what, of, takeBack }) => (
              <li key={key}>
                <span>
                  <b>
                    <Foreign text={what} />
                  </b>{' '}
                  <Foreign text={of} />
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={i18n.t('judge.takeBackOf', { what, of })}
                  onClick={() =>
                    void tell(ask('judge', takeBack), {
                      words: i18n.t('judge.removed'),
                      before: judgements,
                    })
                  }
                >
                  {i18n.t('judge.takeBack')}
                </button>
              </li>
            ))}
          </ul>
          {entries.length > shown && (
            <button type="button" class="quiet" onClick={() => setShown(shown + SHOWN_AT_FIRST)}>
              {i18n.t('judge.more')}
            </button>
          )}
        </>
      )}
      <p class="judging" role="status">
        {told && <Foreign text={told.words} />}
        {told?.before && (
          <button
            type="button"
            class="quiet"
            onClick={() =>
              void tell(ask('replaceJudgements', { judgements: told.before as Judgements }), null)
            }
          >
            {i18n.t('judge.undo')}
          </button>
        )}
      </p>
      <div class="actions wrap">
        {entries.length > 0 && (
          <button
            type="button"
            onClick={() =>
              saveFile(
                'firstprint-judgements.json',
                'application/json',
                JSON.stringify(judgements, null, 2),
              )
            }
          >
            {i18n.t('judge.download')}
          </button>
        )}
        <button type="button" onClick={() => chooser.current?.click()}>
          {i18n.t('judge.restore')}
        </button>
        <input
          type="file"
          ref={chooser}
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            void restore(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}

/** The judgements as they are, kept up; undefined until they are read. */
function useJudgements(): Judgements | undefined {
  const [judgements, setJudgements] = useState<Judgements>();
  useEffect(() => {
    let changed = false;
    const stop = watchJudgements((next) => {
      changed = true;
      setJudgements(next);
    });
    void readJudgements().then((read) => {
      // What was changed meanwhile is newer than what was read.
      if (!changed) setJudgements(read);
    });
    return () => {
      changed = true;
      stop();
    };
  }, []);
  return judgements;
}
