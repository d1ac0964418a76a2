import { i18n } from '#i18n';
import type { HeadlineChange, PassageClass, Report } from '@/lib/report/report';
import { CopyPassage } from './CopyPassage';
import { type ChangedLine, type ChangedRun, clipSame } from './changed-lines';
import { Empty } from './Empty';
import { KindFilter, NoneOfKind } from './KindFilter';
import { KindTags } from './KindTags';
import { Line, type LineContext, LineList, lineName } from './Line';
import { Foreign } from './Message';
import { countKinds, type KindChoice, kindsOf } from './matter-kinds';
import { outletOf } from './outlets';
import { useWords } from './words-of-text';

/** Unchanged words shown on each side of a change. */
const AROUND = 12;

interface ChangedTabProps extends LineContext {
  report: Report;
  /** By source. */
  changed: readonly ChangedLine[][];
  chosen: KindChoice | null;
  onChoose: (kind: KindChoice | null) => void;
}

/** Edited and rewritten passages, page and source in one line. */
export function ChangedTab({ report, changed, chosen, onChoose, ...context }: ChangedTabProps) {
  const t = useWords();
  const headlines = report.sources.flatMap(({ headline }) => (headline ? [headline] : []));
  const all = [
    ...headlines.map(({ matters }) => ['headline' as const, ...matters]),
    ...changed.flat().map(({ matters }) => kindsOf(matters)),
  ];
  const counts = countKinds(all);
  const isChosen = (kinds: readonly KindChoice[]) => chosen === null || kinds.includes(chosen);
  if (all.length === 0 && chosen === null)
    return <Empty title={i18n.t('changed.none')}>{t('changed.noneWhy')}</Empty>;
  return (
    <>
      <p class="sum">{t('changed.hint')}</p>
      <KindFilter all={all.length} counts={counts} chosen={chosen} onChoose={onChoose} />
      {chosen !== null && !counts.has(chosen) && <NoneOfKind kind={chosen} onChoose={onChoose} />}
      {report.sources.map((source, index) => {
        const lines = (changed[index] ?? []).filter(({ matters }) => isChosen(kindsOf(matters)));
        const { headline } = source;
        const headKinds: KindChoice[] = headline ? ['headline', ...headline.matters] : [];
        const showsHeadline = headline && isChosen(headKinds);
        if (lines.length === 0 && !showsHeadline) return null;
        const outlet = outletOf(source);
        return (
          <section key={source.id}>
            {report.sources.length > 1 && outlet !== null && (
              <div class="from">
                <h2>
                  <Foreign text={outlet} />
                </h2>
              </div>
            )}
            {showsHeadline && <Headline headline={headline} kinds={headKinds} chosen={chosen} />}
            <ChangedLines lines={lines} sourceId={source.id} chosen={chosen} {...context} />
          </section>
        );
      })}
    </>
  );
}

interface HeadlineProps {
  headline: HeadlineChange;
  kinds: readonly KindChoice[];
  chosen: KindChoice | null;
}

/** The page's headline under its source's, each whole: they seldom share enough to be one line. */
function Headline({ headline, kinds, chosen }: HeadlineProps) {
  return (
    <div class="line changed headline">
      <p class="tag">
        <b>{i18n.t('changed.headline')}</b>
        <KindTags kinds={kinds.filter((kind) => kind !== 'headline')} chosen={chosen} />
      </p>
      <p class="article" dir="auto">
        <del>{headline.source}</del>
      </p>
      <p class="article" dir="auto">
        <ins>{headline.page}</ins>
      </p>
    </div>
  );
}

interface ChangedLinesProps extends LineContext {
  lines: readonly ChangedLine[];
  sourceId: string;
  chosen: KindChoice | null;
}

function ChangedLines({ lines, ...context }: ChangedLinesProps) {
  return (
    <LineList all={context.picked !== null}>
      {lines.map((line) => (
        <Changed key={line.page.start} line={line} {...context} />
      ))}
    </LineList>
  );
}

interface ChangedProps extends LineContext {
  line: ChangedLine;
  sourceId: string;
  chosen: KindChoice | null;
}

function Changed({ line, sourceId, chosen, ...context }: ChangedProps) {
  return (
    <Line
      class={`changed ${line.class}`}
      name={lineName(sourceId, line.page.start)}
      page={line.page}
      {...context}
    >
      <p class="tag">
        <b>{className(line.class)}</b>
        <KindTags kinds={kindsOf(line.matters)} chosen={chosen} />
      </p>
      <p class="article" dir="auto">
        {clipSame(line.runs, AROUND).map((run, index, runs) => (
          <Run key={index} run={run} before={runs[index - 1]} after={runs[index + 1]} />
        ))}
      </p>
      <CopyPassage span={line.page} />
    </Line>
  );
}

interface RunProps {
  run: ChangedRun;
  before: ChangedRun | undefined;
  after: ChangedRun | undefined;
}

/** The source's words are set between the page's: the spaces around them are ours. */
function Run({ run, before, after }: RunProps) {
  if (run.kind === 'same') return <>{run.text}</>;
  if (run.kind === 'in') return <ins>{run.text}</ins>;
  return (
    <>
      {before && !/\s$/.test(before.text) && ' '}
      <del>{run.text}</del>
      {after && !/^\s/.test(after.text) && ' '}
    </>
  );
}

function className(passage: PassageClass): string {
  if (passage === 'edited') return i18n.t('changed.edited');
  return passage === 'rewritten' ? i18n.t('changed.rewritten') : i18n.t('changed.verbatim');
}
