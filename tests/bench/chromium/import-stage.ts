import { join } from 'node:path';
import type { ImportOutcome } from '@/lib/messaging/protocol';
import { IMPORT_LINES_AT_ONCE, IMPORT_MESSAGES_AT_ONCE } from '../../../lib/thresholds';
import { fileLines } from '../../support/evaluate-input';
import { figure, spread } from '../bench-row';
import type { BenchStage } from './bench-stage';
import type { ExtensionSession, TimedAnswer, VisitedTab } from './extension-session';
import { databaseFolder, folderBytes, storedTables } from './stored-bytes';
import { cpuNote, megabytes, topFunctions, WorkerWatch } from './worker-watch';

/** Every so manieth message a page is checked meanwhile. */
const CHECK_EVERY = 8;
/** … and told how far it is. */
const TELL_EVERY = 8;
const INDEX_DATABASE = 'firstprint-index';

/** Takes the corpus in through the interface's message, and measures what that costs and leaves. */
export async function benchImport(
  stage: BenchStage,
  session: ExtensionSession,
  tab: VisitedTab,
): Promise<void> {
  const { articles, progress } = stage.options;
  // The bundled articles are taken in with the first message or page: they are not what is measured.
  await stage.check(tab, stage.pages[0]!);
  // Read beforehand: on two cores the reading would take time from what is measured.
  const messages: { lines: string[]; length: number }[] = [];
  for await (const message of corpusMessages(stage)) messages.push(message);
  const characters = messages.reduce((sum, { length }) => sum + length, 0);
  const watch = await WorkerWatch.attach(session);
  const stopWatching = watch.watchMemory();
  const stopProfile = stage.options.profile ? await watch.profile() : null;
  const before = await watch.cpu();
  const began = performance.now();
  const times: number[] = [];
  const meanwhile: number[] = [];
  let taken = 0;
  // As many at once as the options page sends.
  const underWay: Promise<TimedAnswer>[] = [];
  const takeNext = async () => {
    const { ms, answer } = await (underWay.shift() as Promise<TimedAnswer>);
    const outcome = takenIn(answer);
    times.push(ms);
    taken += outcome.added + outcome.replaced;
    if (times.length % TELL_EVERY === 0)
      progress(
        `${taken} articles imported, ${figure((taken * 1_000) / (performance.now() - began))}/s`,
      );
  };
  // Pages are checked one at a time, and the import goes on meanwhile.
  let checking = Promise.resolve();
  for (const { lines } of messages) {
    stage.options.signal.throwIfAborted();
    underWay.push(session.send('importArticles', { lines, firstLine: 1 }));
    if (underWay.length === IMPORT_MESSAGES_AT_ONCE) await takeNext();
    if (times.length % CHECK_EVERY !== 1) continue;
    const page = stage.pages[meanwhile.length % stage.pages.length]!;
    checking = checking.then(async () => {
      meanwhile.push((await stage.check(tab, page)).ms);
    });
  }
  while (underWay.length > 0) await takeNext();
  const elapsed = performance.now() - began;
  await checking;
  // Before the wait: a profiler is never idle.
  if (stopProfile) stage.tellProfile('import', topFunctions(await stopProfile(), 25));
  const settled = await watch.untilIdle();
  const after = await watch.cpu();
  const peaks = await stopWatching();
  await watch.detach();
  stage.row({
    what: 'durable import',
    build: (taken / elapsed) * 1_000,
    note: `messages of ${IMPORT_LINES_AT_ONCE} articles, ${IMPORT_MESSAGES_AT_ONCE} under way at once, from the first to the last answer ${figure(elapsed / 1_000)} s; slowest message ${figure(Math.max(...times))} ms; at rest ${figure(settled / 1_000)} s after the last; CPU an article: ${cpuNote(before, after, articles)}`,
  });
  if (meanwhile.length > 0) {
    stage.row({ what: 'page while importing', page: spread(meanwhile), note: 'wall time' });
  }
  stage.row({
    what: "worker's memory while importing and checking",
    note: `peak, sampled: heap ${megabytes(peaks.heap)}, with array buffers ${megabytes(peaks.heapAndBuffers)} (DevTools), resident set of the extension's process ${megabytes(peaks.resident)} (with the page that sends)`,
  });
  await bytesOnDisk(stage, session, characters);
}

/** What the index's database holds, and the files of all databases together. */
async function bytesOnDisk(
  stage: BenchStage,
  session: ExtensionSession,
  characters: number,
): Promise<void> {
  const { articles, progress } = stage.options;
  const tables = (await storedTables(session.desk, INDEX_DATABASE)) ?? [];
  const stored = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  const files = folderBytes(databaseFolder(join(stage.folder, 'profile'), session.extensionId));
  const list = tables.map(({ name, rows, bytes }) => `${name} ${rows} rows ${bytes} bytes`);
  progress(`tables of ${INDEX_DATABASE}: ${list.join(', ')}`);
  stage.row({
    what: 'index on disk',
    bytes: stored / characters,
    note: `keys and values of its database, ${figure(stored / articles)} bytes an article; files of all databases, texts included, ${figure(files / characters)} bytes a character`,
  });
}

/** The corpus as messages, with the characters of their texts; articles get made-up dates, as real ones have them. */
async function* corpusMessages(
  stage: BenchStage,
): AsyncGenerator<{ lines: string[]; length: number }> {
  const { corpus, articles, signal } = stage.options;
  let lines: string[] = [];
  let length = 0;
  let count = 0;
  for await (const { text } of fileLines(corpus)) {
    signal.throwIfAborted();
    length += (JSON.parse(text) as { text: string }).text.length;
    const date = new Date(Date.UTC(2015, 0, 1 + (count % 3_650))).toISOString().slice(0, 10);
    lines.push(`${text.trimEnd().slice(0, -1)},"published":"${date}"}`);
    count += 1;
    if (lines.length === IMPORT_LINES_AT_ONCE || count === articles) {
      yield { lines, length };
      lines = [];
      length = 0;
    }
    if (count === articles) return;
  }
  if (lines.length > 0) yield { lines, length };
}

function takenIn(answer: TimedAnswer['answer']): ImportOutcome {
  if (!answer.ok) throw new Error(answer.error);
  const outcome = answer.value as ImportOutcome;
  const [refused] = outcome.refused;
  if (refused) throw new Error(`Line ${refused.line} was refused: ${refused.reason}`);
  return outcome;
}
