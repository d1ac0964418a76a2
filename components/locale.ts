import { i18n } from '#i18n';

/** The language of the words on screen, which dates and lists follow; English where the browser names none. */
export function locale(): string {
  return (i18n.t('@@ui_locale') || 'en').replace('_', '-');
}

/** Short names in one list: "6 passages, 1 word, 1 subhead". */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(words);
}
