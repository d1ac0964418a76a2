import { i18n } from '#i18n';
import type { LeftOut, Report } from '@/lib/report/report';
import { clipEnd } from './clip-text';
import { countLeftOut, firstToRead, leftOutOf, opensWithQuotation } from './left-out-counts';
import { listWords } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { outletOf } from './outlets';

const SHOWN = 2;
/** Characters of one passage: three lines of the popup. */
const LENGTH = 104;

/** What was left out, counted, with its first passages. */
export function LeftOutTeaser({ report }: { report: Report }) {
  const leftOut = leftOutOf(report);
  if (leftOut.length === 0) return <NothingLeftOut report={report} />;
  return (
    <section class="sec">
      <h2>
        {i18n.t('leftOut.title')} <span>{leftOutWords(leftOut)}</span>
      </h2>
      {firstToRead(leftOut, SHOWN).map(({ text, source }) => (
        <div class="teaser" key={source.start}>
          {opensWithQuotation(text) && <p class="tag">{i18n.t('leftOut.quotation')}</p>}
          <p class="article" dir="auto">
            {clipEnd(text.replace(/\s+/g, ' '), LENGTH)}
          </p>
        </div>
      ))}
    </section>
  );
}

/** "6 passages, 1 word, 1 subhead" */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  const { passages, words, headings } = countLeftOut(leftOut);
  return listWords([
    ...(passages > 0 ? [i18n.t('leftOut.passages', passages)] : []),
    ...(words > 0 ? [i18n.t('leftOut.words', words)] : []),
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
          i18n.t('leftOut.nonePlain')
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
