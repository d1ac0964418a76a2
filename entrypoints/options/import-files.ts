import type { Ask } from '@/components/ask';
import type { ImportFiles } from '@/components/import-progress';
import type { ImportProgress, NotedInFile, RefusedInFile } from '@/lib/corpus/import-progress';
import { type FileRow, FileRows } from '@/lib/intake/file-rows';
import { CHARACTERS_PER_STEP } from '@/lib/thresholds';

/** Lines that go in at once: stopping waits for no more than these. */
const IMPORT_LINES_AT_ONCE = 250;
/** Lines that are kept to be shown, refused ones and noted ones each: whoever has more mends them all in one way. */
const MAX_LINES_SHOWN = 1_000;

/** Reads files slice by slice, so that a file of any size takes no more memory than its longest line. */
export function fileImport(ask: Ask): ImportFiles {
  return async (files, signal, onProgress) => {
    const refusedLines: RefusedInFile[] = [];
    const notedLines: NotedInFile[] = [];
    let progress: ImportProgress = {
      state: 'reading',
      file: files[0]?.name ?? '',
      bytesRead: 0,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      added: 0,
      replaced: 0,
      refused: 0,
      refusedLines,
      noted: 0,
      notedLines,
      error: null,
    };
    const tell = (change: Partial<ImportProgress>) => {
      progress = { ...progress, ...change };
      // A stop shows as one from the click on, not with the next lines.
      onProgress(signal.aborted ? { ...progress, state: 'stopping' } : progress);
    };

    /** False when it cannot go on. */
    const send = async (file: string, rows: readonly FileRow[]) => {
      const articles = rows.flatMap((row) => ('json' in row ? row : []));
      const lines = articles.map(({ json }) => json);
      const answer = await ask('importArticles', { lines, firstLine: 1 });
      if (!answer.ok) {
        progress = { ...progress, state: 'broken', error: answer.error };
        return false;
      }
      const { added, replaced, noted } = answer.value;
      // A row of a table may have several lines: the background counts rows.
      const lineOf = (row: number) => articles[row - 1]?.line ?? row;
      const refused = [
        ...rows.flatMap((row) => ('why' in row ? row : [])),
        ...answer.value.refused.map(({ line, why }) => ({ line: lineOf(line), why })),
      ].sort((one, other) => one.line - other.line);
      for (const { line, why } of refused) {
        if (refusedLines.length < MAX_LINES_SHOWN) refusedLines.push({ file, line, why });
      }
      for (const { line, note } of noted) {
        if (notedLines.length < MAX_LINES_SHOWN)
          notedLines.push({ file, line: lineOf(line), note });
      }
      tell({
        added: progress.added + added,
        replaced: progress.replaced + replaced,
        refused: progress.refused + refused.length,
        refusedLines: [...refusedLines],
        noted: progress.noted + noted.length,
        notedLines: [...notedLines],
      });
      return true;
    };

    tell({});
    for (const file of files) {
      if (signal.aborted) break;
      const before = progress.bytesRead;
      tell({ file: file.name });
      try {
        for await (const { rows, bytesRead } of batchesOf(file, signal)) {
          if (signal.aborted) break;
          if (!(await send(file.name, rows))) return progress;
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

/** The rows of a file, some at a time. */
async function* batchesOf(file: File, signal: AbortSignal) {
  const reading = new FileRows(file.name);
  const decoder = new TextDecoder(await encodingOf(file));
  const reader = file.stream().getReader();
  let bytesRead = 0;
  let rows: FileRow[] = [];
  let characters = 0;
  const batch = () => {
    const full = { rows, bytesRead };
    rows = [];
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
    const ended = reading.push(text);
    if (done) ended.push(...reading.end());
    for (const row of ended) {
      rows.push(row);
      characters += 'json' in row ? row.json.length : 0;
      if (rows.length >= IMPORT_LINES_AT_ONCE || characters >= CHARACTERS_PER_STEP) yield batch();
    }
    if (done) break;
  }
  if (rows.length > 0) yield batch();
}

/** UTF-8, but for the text that spreadsheets call Unicode, which says so in its first bytes. */
async function encodingOf(file: File): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
