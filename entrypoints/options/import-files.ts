import type { Ask } from '@/components/ask';
import type { ImportFiles, ImportProgress, RefusedInFile } from '@/components/import-progress';
import { LineSplitter } from '@/lib/intake/split-lines';
import { CHARACTERS_PER_STEP } from '@/lib/thresholds';

/** Lines that go in at once: stopping waits for no more than these. */
const IMPORT_LINES_AT_ONCE = 250;
/** Refused lines that are kept to be shown: a file with more is of another kind. */
const MAX_REFUSED_SHOWN = 1_000;

/** Reads files slice by slice, so that a file of any size takes no more memory than its longest line. */
export function fileImport(ask: Ask): ImportFiles {
  return async (files, signal, onProgress) => {
    const refusedLines: RefusedInFile[] = [];
    let progress: ImportProgress = {
      state: 'reading',
      file: files[0]?.name ?? '',
      bytesRead: 0,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      added: 0,
      replaced: 0,
      refused: 0,
      refusedLines,
      error: null,
    };
    const tell = (change: Partial<ImportProgress>) => {
      progress = { ...progress, ...change };
      // A stop shows as one from the click on, not with the next lines.
      onProgress(signal.aborted ? { ...progress, state: 'stopping' } : progress);
    };

    /** False when it cannot go on. */
    const send = async (file: string, lines: string[], firstLine: number) => {
      const answer = await ask('importArticles', { lines, firstLine });
      if (!answer.ok) {
        progress = { ...progress, state: 'broken', error: answer.error };
        return false;
      }
      const { added, replaced, refused } = answer.value;
      for (const { line, why } of refused) {
        if (refusedLines.length < MAX_REFUSED_SHOWN) refusedLines.push({ file, line, why });
      }
      tell({
        added: progress.added + added,
        replaced: progress.replaced + replaced,
        refused: progress.refused + refused.length,
        refusedLines: [...refusedLines],
      });
      return true;
    };

    tell({});
    for (const file of files) {
      if (signal.aborted) break;
      const before = progress.bytesRead;
      tell({ file: file.name });
      try {
        for await (const { lines, firstLine, bytesRead } of batchesOf(file, signal)) {
          if (signal.aborted) break;
          if (!(await send(file.name, lines, firstLine))) return progress;
          tell({ bytesRead: before + bytesRead });
        }
      } catch {
        return { ...progress, state: 'broken', error: null };
      }
      if (!signal.aborted) tell({ bytesRead: before + file.size });
    }
    return { ...progress, state: signal.aborted ? 'stopped' : 'done' };
  };
}

/** The lines of a file, some at a time. */
async function* batchesOf(file: File, signal: AbortSignal) {
  const splitter = new LineSplitter();
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let bytesRead = 0;
  let firstLine = 1;
  let lines: string[] = [];
  let characters = 0;
  const batch = () => {
    const full = { lines, firstLine, bytesRead };
    firstLine += lines.length;
    lines = [];
    characters = 0;
    return full;
  };
  for (;;) {
    const { done, value } = await reader.read();
    if (signal.aborted) {
      await reader.cancel();
      return;
    }
    bytesRead += value?.length ?? 0;
    const text = decoder.decode(value, { stream: !done });
    const ended = splitter.push(text);
    if (done) ended.push(...splitter.end());
    for (const line of ended) {
      lines.push(line);
      characters += line.length;
      if (lines.length >= IMPORT_LINES_AT_ONCE || characters >= CHARACTERS_PER_STEP) yield batch();
    }
    if (done) break;
  }
  if (lines.length > 0) yield batch();
}
