import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FoldSign } from './FoldSign';
import type { SideParagraph, SidePiece } from './side-by-side';

interface SideTextProps {
  side: 'page' | 'source';
  text: string;
  paragraphs: readonly SideParagraph[];
  /** Number of the difference that the reader is at, or null. */
  at: number | null;
}

/** One of two texts that stand side by side. Nothing stands in a paragraph but its own words. */
export function SideText({ paragraphs, ...shown }: SideTextProps) {
  return (
    <div class="side-text article">
      {byFurniture(paragraphs).map((run) => {
        const start = run[0]?.start;
        return isFurniture(run[0]) ? (
          <Folded key={start} count={run.length}>
            <Paragraphs paragraphs={run} {...shown} />
          </Folded>
        ) : (
          <Paragraphs key={start} paragraphs={run} {...shown} />
        );
      })}
    </div>
  );
}

/** Lines that are not the story, put away until they are asked for. */
function Folded({ count, children }: { count: number; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="plain unfolds"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <FoldSign />
        {i18n.t('desk.furniture', count)}
      </button>
      <div id={id}>{isOpen && children}</div>
    </>
  );
}

function Paragraphs({ side, text, paragraphs, at }: SideTextProps) {
  return (
    <>
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
    </>
  );
}

/** Paragraphs in order, those that are furniture from first to last word apart from all others. */
function byFurniture(paragraphs: readonly SideParagraph[]): SideParagraph[][] {
  const runs: SideParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run && isFurniture(run[0]) === isFurniture(paragraph)) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

const isFurniture = (paragraph: SideParagraph | undefined): boolean =>
  paragraph?.pieces.every(({ kind }) => kind === 'furniture') === true;

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
