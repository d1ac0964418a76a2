import { i18n } from '#i18n';
import type { PassageClass, Report } from '@/lib/report/report';
import { CopyPassage } from './CopyPassage';
import { type ChangedLine, type ChangedRun, clipSame } from './changed-lines';
import { Empty } from './Empty';
import { Line, type LineContext, LineList } from './Line';
import { Foreign } from './Message';
import { outletOf } from './outlets';

/** Unchanged words shown on each side of a change. */
const AROUND = 12;

interface ChangedTabProps extends LineContext {
  report: Report;
  /** By source. */
  changed: readonly ChangedLine[][];
}

/** Edited and rewritten passages, page and source in one line. */
export function ChangedTab({ report, changed, ...context }: ChangedTabProps) {
  if (changed.flat().length === 0)
    return <Empty title={i18n.t('changed.none')}>{i18n.t('changed.noneWhy')}</Empty>;
  return (
    <>
      <p class="sum">{i18n.t('changed.hint')}</p>
      {report.sources.map((source, index) => {
        const lines = changed[index] ?? [];
        if (lines.length === 0) return null;
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
            <LineList>
              {lines.map((line) => (
                <Changed key={line.page.start} line={line} {...context} />
              ))}
            </LineList>
          </section>
        );
      })}
    </>
  );
}

function Changed({ line, ...context }: LineContext & { line: ChangedLine }) {
  return (
    <Line class={`changed ${line.class}`} page={line.page} {...context}>
      <p class="tag">
        <b>{className(line.class)}</b>
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
