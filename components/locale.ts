import { i18n } from '#i18n';

/** The language of the words on screen, which dates and lists follow: the browser may ask for one that we do not speak. */
export function locale(): string {
  return i18n.t('language') || 'en';
}

/** Says in the document what language its words are in and which way they run. */
export function setDocumentLanguage(root: HTMLElement): void {
  root.lang = locale();
  root.dir = i18n.t('direction') || 'ltr';
}

/** Names the window or tab after what it shows. */
export function nameDocument(words: string): void {
  document.title = `${words} · ${i18n.t('extName')}`;
}

/** A count as the language of the words groups it, for `$1` in a message. */
export function grouped(count: number): [string] {
  return [count.toLocaleString(locale())];
}

/** Short names in one list: "6 passages, 1 word, 1 subhead". */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(words);
}
