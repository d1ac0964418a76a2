import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FlagLabel } from '@/lib/report/report';
import { FLAG_LENGTH } from '@/lib/thresholds';
import { FLAG_LABELS, flagWords } from './flag-words';
import { Foreign, keepPlaces, Message } from './Message';

interface FlagFormProps {
  /** The source's outlet by name, or null: then only the article can be flagged. */
  outlet: string | null;
  onSet: (flag: { isOutlet: boolean; label: FlagLabel; words: string | null }) => void;
  onCancel: () => void;
}

/** What to flag, and as what. */
export function FlagForm({ outlet, onSet, onCancel }: FlagFormProps) {
  const name = useId();
  const [isOutlet, setOutlet] = useState(outlet !== null);
  const [label, setLabel] = useState<FlagLabel>('press-release');
  const [words, setWords] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const isSettable = label !== 'own' || words.trim() !== '';
  return (
    <form
      class="flag-form"
      ref={form}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSettable) onSet({ isOutlet, label, words: label === 'own' ? words.trim() : null });
      }}
    >
      <fieldset>
        <legend>{i18n.t('judge.which')}</legend>
        {FLAG_LABELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${name}label`}
              checked={label === one}
              onChange={() => setLabel(one)}
            />
            {flagWords({ label: one, words: null })}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`${name}label`}
            checked={label === 'own'}
            onChange={() => setLabel('own')}
          />
          {i18n.t('judge.ownLabel')}
        </label>
        {label === 'own' && (
          <>
            <input
              type="text"
              dir="auto"
              aria-label={i18n.t('judge.ownLabel')}
              aria-describedby={`${name}hint`}
              maxLength={FLAG_LENGTH}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
            <p class="soft" id={`${name}hint`}>
              {i18n.t('judge.ownHint', [String(FLAG_LENGTH)])}
            </p>
          </>
        )}
      </fieldset>
      {outlet !== null && (
        <fieldset>
          <legend>{i18n.t('judge.where')}</legend>
          <label>
            <input
              type="radio"
              name={`${name}on`}
              checked={isOutlet}
              onChange={() => setOutlet(true)}
            />
            <span>
              <Message
                text={i18n.t('judge.onOutlet', keepPlaces('outlet'))}
                places={{ outlet: <Foreign text={outlet} /> }}
              />
            </span>
          </label>
          <label>
            <input
              type="radio"
              name={`${name}on`}
              checked={!isOutlet}
              onChange={() => setOutlet(false)}
            />
            {i18n.t('judge.onSource')}
          </label>
        </fieldset>
      )}
      <div class="actions wrap">
        <button type="submit" disabled={!isSettable}>
          {i18n.t('judge.save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {i18n.t('judge.cancel')}
        </button>
      </div>
    </form>
  );
}
