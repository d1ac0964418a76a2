import { i18n } from '#i18n';
import type { ImportProgress } from '@/lib/corpus/import-progress';
import { ImportLines } from './ImportLines';
import { lineWords, notedText, noteWords, refusalWords, refusedText } from './import-words';
import { Foreign, keepPlaces, Message } from './Message';

/** What an import has to say of single lines: those that brought no article, and those that are to be looked at. */
export function ImportFindings({ progress }: { progress: ImportProgress }) {
  const { refused, refusedLines, noted, notedLines } = progress;
  return (
    <>
      {refusedLines.length > 0 && (
        <ImportLines
          title={i18n.t('adding.refusedTitle')}
          lines={refusedLines.map(({ file, line, why }) => (
            <>
              <bdi>{lineWords(file, line)}</bdi>: {refusalWords(why)}
            </>
          ))}
          text={refusedText(refusedLines)}
          total={refused}
          kind="refused"
        />
      )}
      {notedLines.length > 0 && (
        <ImportLines
          title={i18n.t('noted.title')}
          lines={notedLines.map(({ file, line, note }) => (
            <>
              <bdi>{lineWords(file, line)}</bdi>:{' '}
              <Message
                text={noteWords(note.kind, keepPlaces('written'))}
                places={{ written: <Foreign text={note.written} /> }}
              />
            </>
          ))}
          text={notedText(notedLines)}
          total={noted}
          kind="noted"
        >
          {notedLines.some(({ note }) => note.kind === 'date-unread') && (
            <p class="soft">{i18n.t('noted.hint')}</p>
          )}
        </ImportLines>
      )}
    </>
  );
}
