import { isWestern } from './western-text';

/** A file as the browser gives it: a `File`, or a `Blob` with a name. */
export interface GivenFile extends Blob {
  readonly name: string;
}

/** How the bytes of a file are read as text. `quoted`: a word that shows whether a guess was right, else null. */
export interface FileEncoding {
  label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  quoted: string | null;
}

/** So many bytes from the first one on that is not ASCII tell the encoding: some hundred paragraphs. */
const SAMPLE = 262_144;
/** … and so many before it, lest it stand within a word. */
const WORD = 64;
/** Read at once on the way to that byte. */
const STEP = 4_194_304;
/** Bytes whose zeros tell UTF-16 without a mark. */
const HEAD = 512;
/** Text packs to a tenth, many like rows to a thirtieth; gzip reaches a thousandth, of nothing but one byte. */
const MOST_UNPACKED = 100;
/** … and so many bytes are unpacked from however few: the first pieces tell no share. */
const UNPACKED_ANYHOW = 16_777_216;

/** A packed file that grows, unpacked, beyond what articles do: made to fill a machine, or no text. */
export class UnpacksTooFar extends Error {
  constructor(bytesRead: number, unpacked: number) {
    super(`${bytesRead} bytes of the file unpack to ${unpacked} or more: no text does.`);
  }
}

/**
 * How a file is to be read; null for text that is neither UTF-8 nor UTF-16 nor likely to be
 * Windows-1252. Packed files (gzip) are taken to be UTF-8. Rejects when the file cannot be read.
 */
export async function encodingOf(file: GivenFile): Promise<FileEncoding | null> {
  const head = await bytesOf(file, 0, HEAD);
  const wide = isPacked(head) ? ('utf-8' as const) : wideLabel(head);
  if (wide !== null) return { label: wide, quoted: null };
  for (let at = 0; at < file.size; at += STEP) {
    const bytes = await bytesOf(file, at, STEP);
    const first = at + bytes.findIndex((byte) => byte > 0x7f);
    if (first >= at) return narrowEncoding(await bytesOf(file, Math.max(0, first - WORD), SAMPLE));
  }
  return { label: 'utf-8', quoted: null };
}

/**
 * The text of a file, piece by piece, with the bytes read so far. Whoever stops early reads no more of it. Rejects
 * when the file cannot be read to its end, or has another length than when it was chosen; with `UnpacksTooFar`
 * before a packed file fills the memory.
 */
export async function* fileText(
  file: GivenFile,
  label: FileEncoding['label'],
  signal: AbortSignal,
): AsyncGenerator<{ text: string; bytesRead: number }> {
  let bytesRead = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, to) {
        bytesRead += bytes.length;
        to.enqueue(bytes);
      },
    }),
  );
  const unpacked = isPacked(await bytesOf(file, 0, 2))
    ? counted.pipeThrough(new DecompressionStream('gzip'))
    : counted;
  const reader = unpacked.getReader();
  const decoder = new TextDecoder(label);
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      bytes += value?.length ?? 0;
      if (bytes > Math.max(UNPACKED_ANYHOW, MOST_UNPACKED * bytesRead))
        throw new UnpacksTooFar(bytesRead, bytes);
      yield { text: decoder.decode(value, { stream: !done }), bytesRead };
      if (done) break;
    }
  } finally {
    // Else the rest of the file would wait in memory for a reader; one that failed has nothing left to cancel.
    await reader.cancel().catch(() => {});
  }
  // Not every change of a file on the disk is an error of its stream.
  if (bytesRead !== file.size) throw new Error('The file is not as long as it was.');
}

async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

const isPacked = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

/** UTF-16 by its mark, or by the zeros that every other byte of Western text is in it. */
function wideLabel(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0] as [number, number];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2 ? 1 : 0] += 1;
  const many = head.length / 4;
  if (zeros[1] > many && zeros[0] === 0) return 'utf-16le';
  return zeros[0] > many && zeros[1] === 0 ? 'utf-16be' : null;
}

/** @param sample from shortly before the first byte on that is not ASCII */
function narrowEncoding(sample: Uint8Array): FileEncoding | null {
  // A sign that the sample ends within is no mistake.
  const whole = { stream: true };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, whole);
    return { label: 'utf-8', quoted: null };
  } catch {
    // Not UTF-8 all through: what is more?
  }
  const text = new TextDecoder().decode(sample, whole);
  const signs = text.match(/[^\0-\x7f]/gu) ?? [];
  const broken = signs.filter((sign) => sign === '\ufffd').length;
  if (2 * broken <= signs.length) return { label: 'utf-8', quoted: null };
  const western = new TextDecoder('windows-1252').decode(sample);
  if (!isWestern(western)) return null;
  // No more letters than a long word has: without a bound a run of plain ones would be walked once for each of them.
  const quoted = /\p{L}{0,40}[^\0-\x7f\P{L}]\p{L}{0,40}/u.exec(western)?.[0] ?? null;
  return { label: 'windows-1252', quoted };
}
