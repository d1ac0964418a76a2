import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countWords } from '@/lib/text/words';
import { CopyPassage } from './CopyPassage';
import { type Fold, foldLines } from './folded-lines';
import { Line, type LineContext, LineList } from './Line';
import { opensWithQuotation } from './left-out-counts';
import type { KeptLine, LeftOutLine, RestoredLine } from './restored-source';

interface RestoredSourceProps extends LineContext {
  lines: readonly RestoredLine[];
  label: string;
}

/** The source laid open: kept text quiet, left-out text in full ink. */
export function RestoredSource({ lines, label, ...context }: RestoredSourceProps) {
  return (
    <LineList label={label}>
      {foldLines(lines).map((line) =>
        line.kind === 'fold' ? (
          <FoldedLines key={`fold-${line.lines[0]?.source.start}`} fold={line} {...context} />
        ) : (
          <OpenLine key={line.source.start} line={line} {...context} />
        ),
      )}
    </LineList>
  );
}

function OpenLine({ line, ...context }: LineContext & { line: RestoredLine }) {
  if (line.kind === 'kept') return <Kept line={line} {...context} />;
  if (line.kind === 'left-out') return <LeftOut line={line} {...context} />;
  return (
    <Line class={line.kind} page={null} {...context}>
      <p class="article" dir="auto">
        {line.text}
      </p>
    </Line>
  );
}

function Kept({ line, ...context }: LineContext & { line: KeptLine }) {
  return (
    <Line class="kept" page={line.page} {...context}>
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

function LeftOut({ line, ...context }: LineContext & { line: LeftOutLine }) {
  const text = line.paragraphs.join('\n\n');
  const words = countWords(text);
  const place = placeWords(line);
  const quotation = line.place !== 'heading' && opensWithQuotation(text);
  return (
    <Line class={`gone ${line.place}`} page={line.page} {...context}>
      <p class="tag">
        {quotation && <b>{i18n.t('leftOut.quotation')}</b>}
        {quotation ? <span>{place}</span> : <b>{place}</b>}
        {line.place !== 'heading' && <span>{i18n.t('leftOut.words', words)}</span>}
      </p>
      {line.paragraphs.map((paragraph, index) => (
        <p key={index} class="article" dir="auto">
          {paragraph}
        </p>
      ))}
      <CopyPassage span={line.source} />
    </Line>
  );
}

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

function FoldedLines({ fold, ...context }: LineContext & { fold: Fold }) {
  const [open, setOpen] = useState(false);
  const { picked } = context;
  const holdsPicked =
    picked !== null && fold.lines.some((line) => 'page' in line && line.page === picked.page);
  useEffect(() => {
    if (holdsPicked) setOpen(true);
  }, [holdsPicked, picked?.at]);
  return (
    <>
      <li class={`folded ${fold.of}`}>
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2.5 8 6l-4 3.5" />
          </svg>
          {foldWords(fold)}
        </button>
        {open && fold.of === 'furniture' && <p class="soft">{i18n.t('desk.furnitureNote')}</p>}
      </li>
      {open &&
        fold.lines.map((line) => <OpenLine key={line.source.start} line={line} {...context} />)}
    </>
  );
}

function foldWords({ of, lines }: Fold): string {
  if (of === 'kept')
    return i18n.t('desk.folded', lines.filter(({ kind }) => kind === 'kept').length);
  if (of === 'furniture') return i18n.t('desk.furniture', lines.length);
  return i18n.t('desk.elsewhere', lines.length);
}
