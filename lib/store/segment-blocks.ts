import { encodeBlock, PostingBlock } from '../corpus/posting-block';
import { ARTICLE_SPAN, type Postings } from '../corpus/postings';
import type { IndexDatabase } from './databases';
import { blockKey, blockOf, type Segment } from './index-state';

/** A block that should be there and is not, or is not what was written. */
export class DamagedSegment extends Error {
  override readonly name = 'DamagedSegment';
  constructor(
    readonly segment: number,
    reason: string,
  ) {
    super(`Segment ${segment} of the index is damaged: ${reason}`);
  }
}

/** Blocks `first` to before `end` of a segment, from its postings; every block is written, empty ones too, so that a missing one is told. Inside a transaction. */
export async function writeBlocks(
  database: IndexDatabase,
  segment: Pick<Segment, 'id' | 'bits'>,
  postings: Postings,
  first: number,
  end: number,
): Promise<void> {
  const keys: number[] = [];
  const blocks: Uint32Array[] = [];
  const width = 32 - segment.bits;
  let at = 0;
  for (let block = first; block < end; block += 1) {
    const range = { start: block * 2 ** width, bits: width };
    const from = at;
    const limit = (range.start + 2 ** width) * ARTICLE_SPAN;
    while (at < postings.sorted.length && (postings.sorted[at] as number) < limit) at += 1;
    keys.push(blockKey(segment.id, block));
    blocks.push(encodeBlock(postings, range, from, at));
  }
  await database.blocks.bulkPut(blocks, keys);
}

/** A segment's postings of the prints in `[start, end)`, after spreading, as postings of `base`. Inside a transaction. Throws `DamagedSegment`. */
export async function readBlocks(
  database: IndexDatabase,
  segment: Segment,
  start: number,
  end: number,
  base: number,
): Promise<Postings> {
  const first = blockOf(segment.bits, start);
  const last = blockOf(segment.bits, end - 1);
  const keys = [blockKey(segment.id, first), blockKey(segment.id, last)] as const;
  const rows = await database.blocks
    .where(':id')
    .between(...keys, true, true)
    .toArray();
  if (rows.length !== last - first + 1) {
    throw new DamagedSegment(segment.id, `Blocks are missing: ${last - first + 1 - rows.length}.`);
  }
  const width = 32 - segment.bits;
  const blocks = rows.map((row, at) =>
    openBlock(segment, row, { start: (first + at) * 2 ** width, bits: width }),
  );
  const unpacked = new Float64Array(blocks.reduce((sum, block) => sum + block.length, 0));
  const stops = new Map<number, number>();
  let at = 0;
  for (const block of blocks) at = block.unpack(unpacked, at, base, stops);
  if (end - start >= 2 ** width) return { base, sorted: unpacked, stops };
  // The segment is divided more coarsely than the range asked.
  const inside = (print: number) => print >= start && print < end;
  return {
    base,
    sorted: unpacked.filter((posting) => inside(Math.floor(posting / ARTICLE_SPAN))),
    stops: new Map([...stops].filter(([print]) => inside(print))),
  };
}

/** A stored block, checked. Throws `DamagedSegment`. */
export function openBlock(
  segment: Pick<Segment, 'id'>,
  row: Uint32Array | undefined,
  range: { start: number; bits: number },
): PostingBlock {
  if (row === undefined) throw new DamagedSegment(segment.id, 'a block is missing.');
  try {
    return new PostingBlock(row, range);
  } catch (error) {
    throw new DamagedSegment(segment.id, String(error));
  }
}
