import { i18n } from '#i18n';
import type { LeftOut, Report } from '@/lib/report/report';
import { clipAround } from './clip-text';
import { KindTags } from './KindTags';
import { countLeftOut, firstToRead, leftOutOf } from './left-out-counts';
import { grouped, listWords } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { kindsOf } from './matter-kinds';
import { outletOf } from './outlets';

const SHOWN = 2;
/** Characters of one passage: three lines of the popup. */
const LENGTH = 104;
/** Kinds named over it: more would be a second line. */
const KINDS = 3;

/** What was left out, counted, with the passages to read first. */
export function LeftOutTeaser({ report }: { report: Report }) {
  const leftOut = leftOutOf(report);
  if (leftOut.length === 0) return <NothingLeftOut report={report} />;
  const first = firstToRead(leftOut, SHOWN);
  return (
    <section class="sec">
      <h2>
        {i18n.t('leftOut.title')} <span>{leftOutWords(leftOut)}</span>
      </h2>
      {first.leftOut.map(({ text, source, matters = [] }) => (
        <div class="teaser" key={source.start}>
          {matters.length > 0 && (
            <p class="tag">
              <KindTags kinds={kindsOf(matters).slice(0, KINDS)} />
            </p>
          )}
          <p class="article" dir="auto">
            {clipAround(text, (matters[0]?.source?.start ?? source.start) - source.start, LENGTH)}
          </p>
        </div>
      ))}
      {first.byKind && <p class="soft">{i18n.t('matters.first')}</p>}
    </section>
  );
}

/** "6 passages, 1 more word, 1 subhead" */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  const { passages, words, headings } = countLeftOut(leftOut);
  return listWords([
    ...(passages > 0 ? [i18n.t('leftOut.passages', passages)] : []),
    ...(words > 0
      ? [
          passages > 0
            ? i18n.t('leftOut.moreWords', words, grouped(words))
            : i18n.t('leftOut.words', words, grouped(words)),
        ]
      : []),
    ...(headings > 0 ? [i18n.t('leftOut.headings', headings)] : []),
  ]);
}

function NothingLeftOut({ report }: { report: Report }) {
  const counted = report.sources.filter(({ leftOutCounts }) => leftOutCounts);
  if (counted.length === 0) return null;
  const outlet = counted.length === 1 && counted[0] ? outletOf(counted[0]) : null;
  return (
    <section class="sec">
      <h2>{i18n.t('leftOut.none')}</h2>
      <p class="soft">
        {outlet === null ? (
          i18n.t('leftOut.nonePlain', counted.length)
        ) : (
          <Message
            text={i18n.t('leftOut.noneWhy', keepPlaces('outlet'))}
            places={{ outlet: <Foreign text={outlet} /> }}
          />
        )}
      </p>
    </section>
  );
}
