import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

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

/** Cuts a file of one JSON object a line into import messages; blank lines are passed over. Throws when it cannot be read. */
export function corpusChunks(file: string, path: string): CorpusChunk[] {
  const bytes = readFileSync(path);
  const text = new TextDecoder().decode(isGzip(bytes) ? gunzipSync(bytes) : bytes);
  const chunks: CorpusChunk[] = [];
  let open: CorpusChunk | null = null;
  let characters = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const full = open?.lines.length === CHUNK_LINES || characters + line.length > CHUNK_CHARACTERS;
    // Line numbers are counted on inside a message: so a blank line ends one.
    if (line.trim() === '') {
      open = null;
      continue;
    }
    if (!open || full) {
      open = { file, firstLine: index + 1, lines: [] };
      characters = 0;
      chunks.push(open);
    }
    open.lines.push(line);
    characters += line.length;
  }
  return chunks;
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
