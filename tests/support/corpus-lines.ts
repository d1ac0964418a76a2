import { fileLines } from './evaluate-input';

/** Consecutive lines of one corpus file, as one import message carries them. */
export interface CorpusChunk {
  file: string;
  /** Number of the first line in the file, from 1. */
  firstLine: number;
  lines: string[];
}

/** Small enough that a refused or lost message costs little. */
const CHUNK_LINES = 500;
const CHUNK_CHARACTERS = 1_000_000;

/** Cuts a file of one JSON object a line into import messages; blank lines are passed over. Rejects when it cannot be read. */
export async function corpusChunks(file: string, path: string): Promise<CorpusChunk[]> {
  const chunks: CorpusChunk[] = [];
  let open: CorpusChunk | null = null;
  let characters = 0;
  for await (const { line, text } of fileLines(path)) {
    const full = open?.lines.length === CHUNK_LINES || characters + text.length > CHUNK_CHARACTERS;
    // Line numbers are counted on inside a message: so a blank line ends one.
    if (open === null || full || line !== open.firstLine + open.lines.length) {
      open = { file, firstLine: line, lines: [] };
      characters = 0;
      chunks.push(open);
    }
    open.lines.push(text.trim());
    characters += text.length;
  }
  return chunks;
}
