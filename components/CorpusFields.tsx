import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleFields, FieldProblem } from '@/lib/corpus/article-fields';
import { locale } from './locale';

/** An article about which nothing is known. */
export const NO_FIELDS: ArticleFields = {
  title: '',
  site: '',
  url: '',
  byline: '',
  published: '',
  text: '',
};

interface CorpusFieldsProps {
  label: string;
  initial: ArticleFields;
  problems: readonly FieldProblem[];
  busy: boolean;
  save: string;
  onSave: (fields: ArticleFields) => void;
  onCancel?: () => void;
  /** A note beside the buttons. */
  children?: ComponentChildren;
}

/** The fields of one article. What is wrong stands at its field, and the first such field is entered. */
export function CorpusFields(props: CorpusFieldsProps) {
  const { label, initial, problems, busy, save, onSave, onCancel, children } = props;
  const [fields, setFields] = useState(initial);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problems.length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const field = (name: keyof ArticleFields) => ({
    value: fields[name],
    problem: problems.find((one) => one.field === name) ?? null,
    onInput: (value: string) => setFields((before) => ({ ...before, [name]: value })),
  });
  return (
    <form
      class="fields"
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave(fields);
      }}
    >
      <Field label={i18n.t('fields.title')} {...field('title')} />
      <div class="pair">
        <Field label={i18n.t('fields.site')} {...field('site')} />
        <Field label={i18n.t('fields.byline')} {...field('byline')} />
      </div>
      <div class="pair">
        <Field label={i18n.t('fields.url')} type="url" {...field('url')} />
        <Field
          label={i18n.t('fields.published')}
          hint={i18n.t('fields.publishedHint')}
          {...field('published')}
        />
      </div>
      <Field
        label={i18n.t('fields.text')}
        hint={i18n.t('fields.textHint')}
        long
        {...field('text')}
      />
      <div class="actions">
        <button type="submit" class="main" aria-disabled={busy}>
          {save}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {i18n.t('fields.cancel')}
          </button>
        )}
        {children}
      </div>
    </form>
  );
}

interface FieldProps {
  label: string;
  value: string;
  problem: FieldProblem | null;
  onInput: (value: string) => void;
  hint?: string;
  type?: 'text' | 'url';
  long?: boolean;
}

function Field({ label, value, problem, onInput, hint, type = 'text', long }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    // The text is anybody's, and so is the way it runs.
    dir: 'auto' as const,
    spellcheck: false,
    autocomplete: 'off',
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-note`,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea class="article" rows={12} {...shared} />
      ) : (
        <input type={type === 'url' ? 'text' : type} inputMode={type} {...shared} />
      )}
      <p id={`${id}-note`} class={problem ? 'wrong' : 'soft'}>
        {problem ? problemWords(problem) : hint}
      </p>
    </div>
  );
}

function problemWords({ kind, limit = 0 }: FieldProblem): string {
  switch (kind) {
    case 'no-address':
      return i18n.t('fields.noAddress');
    case 'no-date':
      return i18n.t('fields.noDate');
    case 'no-words':
      return i18n.t('fields.noWords');
    case 'taken':
      return i18n.t('fields.taken');
    case 'too-long':
      return i18n.t('fields.tooLong', limit, [limit.toLocaleString(locale())]);
  }
}
