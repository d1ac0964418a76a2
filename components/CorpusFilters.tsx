import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleQuery, ListedOutlet } from '@/lib/corpus/article-list';
import { MAX_SEARCH } from '@/lib/messaging/corpus-protocol';
import { clipEnd } from './clip-text';

/** Characters of an outlet's name in the choice. */
const NAME_LENGTH = 60;
/** A year, a month or a day. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

interface CorpusFiltersProps {
  query: ArticleQuery;
  outlets: readonly ListedOutlet[];
  isNarrowed: boolean;
  onChange: (change: Partial<ArticleQuery>) => void;
}

/** What narrows the list down. Every change counts at once. */
export function CorpusFilters({ query, outlets, isNarrowed, onChange }: CorpusFiltersProps) {
  const id = useId();
  // Fields begin anew when all is shown again.
  const [turn, setTurn] = useState(0);
  return (
    <search class="filters" aria-label={i18n.t('corpus.find')}>
      <div class="field grow">
        <label for={`${id}-words`}>{i18n.t('corpus.find')}</label>
        <input
          id={`${id}-words`}
          type="search"
          dir="auto"
          maxLength={MAX_SEARCH}
          value={query.words}
          placeholder={i18n.t('corpus.findHint')}
          onInput={(event) => onChange({ words: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-outlet`}>{i18n.t('corpus.outlet')}</label>
        <select
          id={`${id}-outlet`}
          value={query.outlet ?? ''}
          onChange={(event) => onChange({ outlet: event.currentTarget.value || null })}
        >
          <option value="">{i18n.t('corpus.anyOutlet')}</option>
          {outlets.map(({ key, name, articles }) => (
            <option key={key} value={key}>
              {`\u2068${clipEnd(name, NAME_LENGTH)}\u2069 (${articles})`}
            </option>
          ))}
        </select>
      </div>
      <DateField
        key={`from-${turn}`}
        label={i18n.t('corpus.from')}
        onChange={(from) => onChange({ from })}
      />
      <DateField
        key={`to-${turn}`}
        label={i18n.t('corpus.to')}
        onChange={(to) => onChange({ to })}
      />
      {isNarrowed && (
        <button
          type="button"
          onClick={() => {
            setTurn(turn + 1);
            onChange({ words: '', outlet: null, from: null, to: null });
          }}
        >
          {i18n.t('corpus.clear')}
        </button>
      )}
    </search>
  );
}

/** A date as precise as it is known; it counts once it is one. */
function DateField({
  label,
  onChange,
}: {
  label: string;
  onChange: (date: string | null) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const read = (value: string) => {
    setText(value);
    const date = value.trim();
    if (date !== '' && !DATE.test(date)) return;
    setWrong(false);
    onChange(date === '' ? null : date);
  };
  return (
    <div class="field date">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        maxLength={10}
        autocomplete="off"
        placeholder={i18n.t('corpus.dateHint')}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-note` : undefined}
        onInput={(event) => read(event.currentTarget.value)}
        onBlur={() => setWrong(text.trim() !== '' && !DATE.test(text.trim()))}
      />
      {isWrong && (
        <p id={`${id}-note`} class="wrong">
          {i18n.t('corpus.dateWrong')}
        </p>
      )}
    </div>
  );
}
