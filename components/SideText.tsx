import type { SideParagraph, SidePiece } from './side-by-side';

interface SideTextProps {
  side: 'page' | 'source';
  text: string;
  paragraphs: readonly SideParagraph[];
  /** Number of the difference that the reader is at, or null. */
  at: number | null;
}

/** One of two texts that stand side by side. Nothing stands in a paragraph but its own words. */
export function SideText({ side, text, paragraphs, at }: SideTextProps) {
  return (
    <div class="side-text article">
      {paragraphs.map(({ start, pieces }) => (
        <p key={start} data-start={start} dir="auto">
          {pieces.map((piece) => (
            <Piece
              key={piece.start}
              as={side === 'page' ? 'ins' : 'del'}
              piece={piece}
              words={text.slice(piece.start, piece.end)}
              isHere={piece.difference !== null && piece.difference === at}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface PieceProps {
  as: 'ins' | 'del';
  piece: SidePiece;
  words: string;
  isHere: boolean;
}

function Piece({ as: Tag, piece, words, isHere }: PieceProps) {
  const { kind, class: form, difference } = piece;
  if (difference === null)
    return <span class={kind === 'kept' ? `kept ${form}` : kind}>{words}</span>;
  return (
    <Tag class={kind} data-difference={difference} aria-current={isHere || undefined}>
      {words}
    </Tag>
  );
}
