import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportProgress } from '@/lib/corpus/import-progress';
import { errorWords } from './error-words';
import { ImportFindings } from './ImportFindings';
import { listWords, locale } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import type { ImportJob } from './use-import';

/** Characters of a file's name that are shown. */
const NAME_LENGTH = 80;

/** Takes in files of articles, chosen or dropped, and shows how far it is. */
export function CorpusImport({ job }: { job: ImportJob }) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { progress, isRunning } = job;
  return (
    <section class="block" aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('adding.file')}</h2>
      <p class="soft">
        {i18n.t('adding.fileWhy')} {i18n.t('adding.fileForms')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first. */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(!isRunning);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          job.start([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".jsonl,.ndjson,.json,.csv,.tsv,.tab,.txt,.md,.gz"
          onChange={(event) => {
            job.start([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          aria-disabled={isRunning}
          onClick={() => !isRunning && input.current?.click()}
        >
          {i18n.t('adding.choose')}
        </button>
        <span class="soft">{isOver ? i18n.t('adding.dropNow') : i18n.t('adding.drop')}</span>
      </div>
      {progress && <Progress job={job} progress={progress} />}
      {progress && <ImportFindings progress={progress} />}
    </section>
  );
}

function Progress({ job, progress }: { job: ImportJob; progress: ImportProgress }) {
  const { state, file, bytes, bytesRead, added, replaced, refused, refusedFiles, noted, error } =
    progress;
  const { isRunning, beganAt } = job;
  const figure = (count: number) => count.toLocaleString(locale());
  const percent = bytes === 0 ? 100 : Math.floor((100 * bytesRead) / bytes);
  const outcome = useRef<HTMLParagraphElement>(null);
  const ranBefore = useRef(isRunning);
  useEffect(() => {
    const hasEnded = ranBefore.current && !isRunning;
    ranBefore.current = isRunning;
    // The button that had the focus is gone: whoever works by keys would begin at the top again.
    if (hasEnded && document.activeElement === document.body)
      outcome.current?.focus({ preventScroll: true });
  }, [isRunning]);
  return (
    <div class="progress">
      {beganAt !== null && (
        <p class="soft">
          {i18n.t(isRunning ? 'lastImport.elsewhere' : 'lastImport.title', {
            date: new Date(beganAt).toLocaleString(locale(), {
              dateStyle: 'medium',
              timeStyle: 'short',
            }),
          })}
        </p>
      )}
      {isRunning && (
        <>
          <p>
            <Message
              text={i18n.t('adding.reading', keepPlaces('file'))}
              places={{ file: <Foreign text={file.slice(0, NAME_LENGTH)} /> }}
            />{' '}
            <span class="soft">{i18n.t('adding.percent', { percent })}</span>
          </p>
          <progress max={100} value={percent} aria-label={i18n.t('adding.file')} />
        </>
      )}
      <p
        ref={outcome}
        class="count-line"
        role={isRunning ? undefined : 'status'}
        tabIndex={isRunning ? undefined : -1}
      >
        {!isRunning && `${endWords(state)} `}
        {listWords([
          i18n.t('adding.in', added, [figure(added)]),
          i18n.t('adding.renewed', replaced, [figure(replaced)]),
          i18n.t('adding.refused', refused, [figure(refused)]),
          ...(refusedFiles > 0
            ? [i18n.t('fileForm.refused', refusedFiles, [figure(refusedFiles)])]
            : []),
          ...(noted > 0 ? [i18n.t('noted.count', noted, [figure(noted)])] : []),
        ])}
      </p>
      {state === 'broken' && (
        <p class="trouble" role="alert">
          {errorWords(error ?? '')}
        </p>
      )}
      {state === 'interrupted' && <p>{i18n.t('lastImport.again')}</p>}
      {!isRunning && (
        <div class="actions">
          <button type="button" class="quiet" onClick={job.forget}>
            {i18n.t('lastImport.putAway')}
          </button>
        </div>
      )}
      {isRunning && beganAt === null && (
        <div class="actions">
          <button type="button" aria-disabled={state === 'stopping'} onClick={job.stop}>
            {i18n.t('adding.stop')}
          </button>
          <span class="soft" role="status">
            {state === 'stopping' ? i18n.t('adding.stopping') : i18n.t('adding.stayOpen')}
          </span>
        </div>
      )}
    </div>
  );
}

function endWords(state: ImportProgress['state']): string {
  if (state === 'done') return i18n.t('adding.done');
  if (state === 'interrupted') return i18n.t('lastImport.interrupted');
  return state === 'stopped' ? i18n.t('adding.stopped') : i18n.t('adding.broken');
}
