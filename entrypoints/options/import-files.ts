import type { Ask } from '@/components/ask';
import type { ImportFiles } from '@/components/import-progress';
import type { LineNote, Refusal } from '@/lib/corpus/article-fields';
import type { ImportProgress, NotedInFile, RefusedInFile } from '@/lib/corpus/import-progress';
import type { FileRow } from '@/lib/intake/file-row';
import { FileRows } from '@/lib/intake/file-rows';
import { encodingOf, fileText, UnpacksTooFar } from '@/lib/intake/file-text';
import { lineNote } from '@/lib/intake/line-note';
import type { ImportOutcome, Result } from '@/lib/messaging/protocol';
import { CHARACTERS_PER_STEP, IMPORT_LINES_AT_ONCE } from '@/lib/thresholds';
import { LinesUnderWay } from './lines-under-way';

/** Lines that are kept to be shown, refused ones and noted ones each: whoever has more mends them all in one way. */
const MAX_LINES_SHOWN = 1_000;
/** Progress is told so often at most, in milliseconds: of small files thousands are read in a second. */
const TELL_MS = 100;
/** A row, or what is to be said of a whole file: both wait in line, so that all is told in the order of the files. */
type Waiting = FileRow | { line: null; note: LineNote };
type Placed = Waiting & { file: string };

/** Of a file as a whole: nothing behind it is worth reading. */
const isRefusedFile = (row: FileRow) => row.line === null;

/** Reads files slice by slice, so that a file of any size takes no more memory than its longest line. */
export function fileImport(ask: Ask): ImportFiles {
  return async (files, signal, onProgress) => {
    const run = new ImportRun(ask, files, signal, onProgress);
    return run.finish();
  };
}

/** One import of some files, from their first byte to the last article. */
class ImportRun {
  private readonly refusedLines: RefusedInFile[] = [];
  private readonly notedLines: NotedInFile[] = [];
  private progress: ImportProgress;
  private waiting: Placed[] = [];
  private characters = 0;
  private readonly sending: LinesUnderWay;
  private toldAt = 0;

  constructor(
    ask: Ask,
    private readonly files: readonly File[],
    private readonly signal: AbortSignal,
    private readonly onProgress: (progress: ImportProgress) => void,
  ) {
    this.sending = new LinesUnderWay(ask);
    this.progress = {
      state: 'reading',
      file: files[0]?.name ?? '',
      bytesRead: 0,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      added: 0,
      replaced: 0,
      refused: 0,
      refusedFiles: 0,
      refusedLines: [],
      noted: 0,
      notedLines: [],
      error: null,
    };
  }

  async finish(): Promise<ImportProgress> {
    const { files, signal } = this;
    this.tell({}, true);
    let goesOn = true;
    for (const file of files) {
      if (signal.aborted || !goesOn) break;
      const before = this.progress.bytesRead;
      this.tell({ file: file.name });
      goesOn = await this.read(file, before);
      this.tell({ bytesRead: before + file.size });
    }
    if (goesOn && !signal.aborted) await this.send();
    goesOn = await this.sending.settled();
    const state = !goesOn ? 'broken' : signal.aborted ? 'stopped' : 'done';
    return { ...this.progress, ...this.lists(), state };
  }

  /** False when the import cannot go on. A file that cannot be read is refused, and the next has its turn. */
  private async read(file: File, before: number): Promise<boolean> {
    try {
      const encoding = await encodingOf(file);
      if (encoding === null) {
        return this.take(file.name, [{ line: null, why: { kind: 'unknown-encoding' } }]);
      }
      if (encoding.quoted !== null) {
        const note = lineNote('read-as-western', encoding.quoted);
        if (!(await this.take(file.name, [{ line: null, note }]))) return false;
      }
      const reading = new FileRows(file.name);
      for await (const { text, bytesRead } of fileText(file, encoding.label, this.signal)) {
        const rows = reading.push(text);
        if (!(await this.take(file.name, rows))) return false;
        if (rows.some(isRefusedFile)) return true;
        this.tell({ bytesRead: before + Math.min(bytesRead, file.size) });
      }
      return this.signal.aborted || (await this.take(file.name, reading.end()));
    } catch (error) {
      const kind = error instanceof UnpacksTooFar ? 'unpacks-too-far' : 'unreadable-file';
      return this.take(file.name, [{ line: null, why: { kind } }]);
    }
  }

  /** Sends rows as soon as there are enough of them. False when the import cannot go on. */
  private async take(file: string, rows: readonly Waiting[]): Promise<boolean> {
    for (const row of rows) {
      if (this.signal.aborted) return true;
      this.waiting.push({ ...row, file });
      this.characters += 'json' in row ? row.json.length : 0;
      const isFull =
        this.waiting.length >= IMPORT_LINES_AT_ONCE || this.characters >= CHARACTERS_PER_STEP;
      if (isFull && !(await this.send())) return false;
    }
    return true;
  }

  private send(): Promise<boolean> {
    const rows = this.waiting;
    this.waiting = [];
    this.characters = 0;
    const articles = rows.flatMap((row) => ('json' in row ? row : []));
    return this.sending.send(
      articles.map(({ json }) => json),
      (answer) => this.takeAnswer(rows, articles, answer),
    );
  }

  private takeAnswer(
    rows: readonly Placed[],
    articles: readonly Placed[],
    answer: Result<ImportOutcome>,
  ): void {
    if (!answer.ok) {
      this.progress = { ...this.progress, error: this.progress.error ?? answer.error };
      return;
    }
    // A row of a table may have several lines: the background counts rows.
    const place = (row: number) => articles[row - 1] as Placed;
    const { added, replaced, refused, noted } = answer.value;
    const whys = new Map<Placed, Refusal>(refused.map(({ line, why }) => [place(line), why]));
    const notes = new Map<Placed, LineNote[]>();
    for (const { line, note } of noted)
      notes.set(place(line), [...(notes.get(place(line)) ?? []), note]);
    for (const row of rows) {
      const why = 'why' in row ? row.why : whys.get(row);
      if (why) this.refuse(row.file, row.line, why);
      const said = 'note' in row ? [row.note] : (notes.get(row) ?? []);
      for (const note of said) this.note(row.file, row.line, note);
    }
    this.tell({
      added: this.progress.added + added,
      replaced: this.progress.replaced + replaced,
    });
  }

  private refuse(file: string, line: number | null, why: Refusal): void {
    if (this.refusedLines.length < MAX_LINES_SHOWN) this.refusedLines.push({ file, line, why });
    if (line === null) this.progress.refusedFiles += 1;
    else this.progress.refused += 1;
  }

  private note(file: string, line: number | null, note: LineNote): void {
    if (this.notedLines.length < MAX_LINES_SHOWN) this.notedLines.push({ file, line, note });
    this.progress.noted += 1;
  }

  private tell(change: Partial<ImportProgress>, isFirst = false): void {
    this.progress = { ...this.progress, ...change };
    if (!isFirst && Date.now() - this.toldAt < TELL_MS) return;
    this.toldAt = Date.now();
    const told = { ...this.progress, ...this.lists() };
    // A stop shows as one from the click on, not with the next lines.
    this.onProgress(this.signal.aborted ? { ...told, state: 'stopping' } : told);
  }

  private lists(): Pick<ImportProgress, 'refusedLines' | 'notedLines'> {
    return { refusedLines: [...this.refusedLines], notedLines: [...this.notedLines] };
  }
}
