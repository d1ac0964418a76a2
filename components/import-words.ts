import { i18n } from '#i18n';
import type { LineNote, Refusal } from '@/lib/corpus/article-fields';
import type { NotedInFile, RefusedInFile } from '@/lib/corpus/import-progress';
import { locale } from './locale';

/** Why a line brings no article, in one sentence. */
export function refusalWords({ kind, field = '', limit = 0 }: Refusal): string {
  const figure = limit.toLocaleString(locale());
  switch (kind) {
    case 'not-json':
      return i18n.t('adding.notJson');
    case 'not-object':
      return i18n.t('adding.notObject');
    case 'not-text':
      return i18n.t('adding.notText', { field });
    case 'no-address':
      return i18n.t('adding.noAddress');
    case 'no-text':
      return i18n.t('adding.noText');
    case 'no-words':
      return i18n.t('adding.noWords');
    case 'too-long':
      return i18n.t('adding.fieldTooLong', { field, limit: figure });
    case 'line-too-long':
      return i18n.t('adding.lineTooLong', { limit: figure });
    case 'no-header':
      return i18n.t('adding.noHeader');
    case 'header-twice':
      return i18n.t('adding.headerTwice', { field });
    case 'too-many-cells':
      return i18n.t('adding.tooManyCells', { limit: figure });
    case 'bad-quotes':
      return i18n.t('adding.badQuotes');
    case 'not-utf-8':
      return i18n.t('adding.notUtf8');
    case 'id-taken':
      return i18n.t('adding.idTaken');
    case 'cut-off':
      return i18n.t('fileForm.cutOff');
    case 'empty-file':
      return i18n.t('fileForm.empty');
    case 'packed-file':
      return i18n.t('fileForm.packed');
    case 'pdf':
      return i18n.t('fileForm.pdf');
    case 'web-page':
      return i18n.t('fileForm.webPage');
    case 'feed':
      return i18n.t('fileForm.feed');
    case 'no-text-file':
      return i18n.t('fileForm.noText');
    case 'unknown-form':
      return i18n.t('fileForm.unknown');
    case 'unknown-encoding':
      return i18n.t('fileForm.encoding');
    case 'unpacks-too-far':
      return i18n.t('fileForm.unpacksTooFar');
    case 'unreadable-file':
      return i18n.t('fileForm.unreadable');
  }
}

/** What is to be said of a line whose article was taken. `written`: what stood there, or its place. */
export function noteWords(kind: LineNote['kind'], { written }: { written: string }): string {
  switch (kind) {
    case 'date-unread':
      return i18n.t('noted.dateUnread', { written });
    case 'date-of-nothing':
      return i18n.t('noted.dateOfNothing', { written });
    case 'date-to-come':
      return i18n.t('noted.dateToCome', { written });
    case 'signs-lost':
      return i18n.t('noted.signsLost', { written });
    case 'read-as-western':
      return i18n.t('noted.western', { written });
    case 'language-unread':
      return i18n.t('noted.languageUnread', { written });
  }
}

/** The noted lines as plain text, one a line. */
export function notedText(lines: readonly NotedInFile[]): string {
  return lines
    .map(({ file, line, note }) => `${lineWords(file, line)}: ${noteWords(note.kind, note)}\n`)
    .join('');
}

/** The refused lines as plain text, one a line. */
export function refusedText(lines: readonly RefusedInFile[]): string {
  return lines
    .map(({ file, line, why }) => `${lineWords(file, line)}: ${refusalWords(why)}\n`)
    .join('');
}

/** The place of a line; the file where it is the whole of it. */
export function lineWords(file: string, line: number | null): string {
  if (line === null) return file;
  return i18n.t('adding.line', { file, line: line.toLocaleString(locale()) });
}
