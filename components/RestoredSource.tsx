import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Matter, MatterKind } from '@/lib/report/report';
import { countWords } from '@/lib/text/words';
import { CopyPassage } from './CopyPassage';
import { FoldSign } from './FoldSign';
import { type Fold, foldLines } from './folded-lines';
import { KindTags } from './KindTags';
import { Line, type LineContext, LineList, lineName } from './Line';
import { grouped } from './locale';
import { kindsOf } from './matter-kinds';
import type { KeptLine, LeftOutLine, RestoredLine } from './restored-source';
import type { OpenFolds } from './use-desk-place';
import { useWords } from './words-of-text';

interface SourceContext extends LineContext {
  sourceId: string;
  /** The kind that the list is narrowed to. */
  chosen: MatterKind | null;
  folds: OpenFolds;
}

interface RestoredSourceProps extends SourceContext {
  lines: readonly RestoredLine[];
  label: string;
  /** What stands around these lines in the source was never meant to be had. */
  isExcerpt: boolean;
}

/** The source laid open: kept text quiet, left-out text in full ink. */
export function RestoredSource({ lines, label, isExcerpt, ...context }: RestoredSourceProps) {
  const { chosen } = context;
  const desk = useMemo(() => foldLines(lines, chosen, isExcerpt), [lines, chosen, isExcerpt]);
  return (
    <LineList label={label} all={context.picked !== null}>
      {desk.map((line) =>
        line.kind === 'fold' ? (
          <FoldedLines key={`fold-${line.lines[0]?.source.start}`} fold={line} {...context} />
        ) : (
          <OpenLine key={line.source.start} line={line} {...context} />
        ),
      )}
    </LineList>
  );
}

function OpenLine({ line, ...context }: SourceContext & { line: RestoredLine }) {
  if (line.kind === 'kept') return <Kept line={line} {...context} />;
  if (line.kind === 'left-out') return <LeftOut line={line} {...context} />;
  return (
    <Line class={line.kind} name={nameOf(context, line)} page={null} {...context}>
      <p class="article" dir="auto">
        {line.text}
      </p>
    </Line>
  );
}

function Kept({ line, ...context }: SourceContext & { line: KeptLine }) {
  const kinds = kindsOf(line.matters);
  return (
    <Line class="kept" name={nameOf(context, line)} page={line.page} {...context}>
      {kinds.length > 0 && (
        <p class="tag">
          <span>{i18n.t('leftOut.wordsInside')}</span>
          <KindTags kinds={kinds} chosen={context.chosen} />
        </p>
      )}
      <p class="article" dir="auto">
        {line.runs.map((run, index) =>
          run.kind === 'left-out' ? (
            <mark key={index} class="word">
              {run.text}
            </mark>
          ) : (
            run.text
          ),
        )}
      </p>
      <CopyPassage span={line.source} />
    </Line>
  );
}

function LeftOut({ line, ...context }: SourceContext & { line: LeftOutLine }) {
  const words = countWords(line.paragraphs.join('\n\n'));
  return (
    <Line class={`gone ${line.place}`} name={nameOf(context, line)} page={line.page} {...context}>
      <p class="tag">
        <b>{placeWords(line)}</b>
        {line.place !== 'heading' && <span>{i18n.t('leftOut.words', words, grouped(words))}</span>}
        <KindTags kinds={kindsOf(line.matters)} chosen={context.chosen} />
      </p>
      {line.paragraphs.map((paragraph, index) => (
        <p key={index} class="article" dir="auto">
          <Shown
            text={paragraph}
            start={line.starts[index] ?? 0}
            shows={line.matters.find(({ kind }) => kind === context.chosen)}
          />
        </p>
      ))}
      <CopyPassage span={line.source} />
    </Line>
  );
}

/** Text with the words that show the chosen kind. */
function Shown({ text, start, shows }: { text: string; start: number; shows: Matter | undefined }) {
  const place = shows?.source;
  if (!place || place.start >= start + text.length || place.end <= start) return <>{text}</>;
  const from = Math.max(place.start - start, 0);
  const to = Math.min(place.end - start, text.length);
  return (
    <>
      {text.slice(0, from)}
      <b class="shows">{text.slice(from, to)}</b>
      {text.slice(to)}
    </>
  );
}

const nameOf = ({ sourceId }: SourceContext, { source }: RestoredLine) =>
  lineName(sourceId, source.start);

function placeWords({ place, paragraphs }: LeftOutLine): string {
  switch (place) {
    case 'opening':
      return i18n.t('leftOut.opening');
    case 'paragraphs':
      return i18n.t('leftOut.paragraphs', paragraphs.length);
    case 'paragraph-start':
      return i18n.t('leftOut.paragraphStart');
    case 'paragraph-middle':
      return i18n.t('leftOut.paragraphMiddle');
    case 'paragraph-end':
      return i18n.t('leftOut.paragraphEnd');
    case 'across':
      return i18n.t('leftOut.across', paragraphs.length);
    case 'heading':
      return i18n.t('leftOut.heading');
  }
}

function FoldedLines({ fold, ...context }: SourceContext & { fold: Fold }) {
  const t = useWords();
  const { picked, folds } = context;
  const names = fold.lines.map((line) => nameOf(context, line));
  const open = folds.isOpen(names);
  const holdsPicked =
    picked !== null && fold.lines.some((line) => 'page' in line && line.page === picked.page);
  useEffect(() => {
    if (holdsPicked) folds.set(names, true);
  }, [holdsPicked, picked?.at]);
  return (
    <>
      <li class={`folded ${fold.of}`}>
        <button
          type="button"
          class="fold"
          aria-expanded={open}
          onClick={() => folds.set(names, !open)}
        >
          <FoldSign />
          {foldWords(t, fold)}
        </button>
        {open && fold.of === 'furniture' && <p class="soft">{i18n.t('desk.furnitureNote')}</p>}
      </li>
      {open &&
        fold.lines.map((line) => <OpenLine key={line.source.start} line={line} {...context} />)}
    </>
  );
}

function foldWords(t: typeof i18n.t, { of, lines }: Fold): string {
  if (of === 'kept') return t('desk.folded', lines.filter(({ kind }) => kind === 'kept').length);
  if (of === 'furniture') return i18n.t('desk.furniture', lines.length);
  if (of === 'rest') return i18n.t('desk.rest', lines.length);
  return t('desk.elsewhere', lines.filter(({ kind }) => kind === 'elsewhere').length);
}
