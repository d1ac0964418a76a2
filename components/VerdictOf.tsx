import { i18n } from '#i18n';
import type { Report } from '@/lib/report/report';
import { countRuns } from '@/lib/text/count-runs';
import { locale } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { originalOutlet, outletOf, outletsOf } from './outlets';
import { formatDate } from './partial-date';

/** The verdict's first line, in words. */
export function verdictHeadline(report: Report): string {
  const { verdict, original } = report;
  if (original?.isThisPage)
    return isFirstKnown(original) ? i18n.t('verdict.original') : i18n.t('verdict.earliest');
  if (verdict === 'reprint')
    return original?.basis === 'fullest' && outletsOf(report).length === 1
      ? i18n.t('verdict.printedTwice')
      : i18n.t('verdict.reprint');
  if (verdict === 'partial') return i18n.t('verdict.partial');
  if (verdict === 'none') return i18n.t('verdict.unknown');
  return i18n.t('verdict.quotation', Math.max(1, countRuns(report.sources)));
}

/** Whether somebody says who was first; else only the copies' dates or lengths do. */
function isFirstKnown({ basis }: NonNullable<Original>): boolean {
  return basis !== 'date' && basis !== 'fullest';
}

/** The line under the headline: whose article. */
export function VerdictOf({ report }: { report: Report }) {
  const { original, verdict } = report;
  const outlets = outletsOf(report);
  const [first] = outlets;
  const outlet = first === undefined ? null : <b>{<Foreign text={first} />}</b>;
  const withOutlet = keepPlaces('outlet');
  const places = { outlet };
  if (original?.isThisPage)
    return <Message text={ownWords(original, withOutlet)} places={places} />;
  if (verdict === 'quotes')
    return outlet ? (
      <Message text={i18n.t('verdict.withOutlet', withOutlet)} places={places} />
    ) : (
      i18n.t('verdict.withStored')
    );
  if (!outlet) return <>{i18n.t('verdict.ofStored')}</>;
  if (outlets.length > 1)
    return (
      <Message
        text={i18n.t('verdict.fromOutlets', keepPlaces('outlets'))}
        places={{ outlets: <OutletList outlets={outlets} /> }}
      />
    );
  return <Message text={ofWords(original, withOutlet)} places={places} />;
}

type Original = Report['original'];

function ownWords(original: NonNullable<Original>, keep: { outlet: string }): string {
  if (isFirstKnown(original)) return i18n.t('verdict.isOriginal', keep);
  return original.basis === 'date' ? i18n.t('verdict.isEarliest') : i18n.t('verdict.isFullest');
}

function ofWords(original: Original, keep: { outlet: string }): string {
  if (original?.basis === 'date') return i18n.t('verdict.ofEarliest', keep);
  if (original?.basis === 'fullest') return i18n.t('verdict.ofFullest', keep);
  if (original?.certainty === 'likely') return i18n.t('verdict.ofLikely', keep);
  if (original?.certainty === 'unsure') return i18n.t('verdict.ofUnsure', keep);
  return i18n.t('verdict.ofOutlet', keep);
}

function lineWords(original: Original, keep: { outlet: string }): string {
  if (original?.basis === 'date') return i18n.t('verdict.lineEarliest', keep);
  if (original?.basis === 'fullest') return i18n.t('verdict.lineFullest', keep);
  if (original?.certainty === 'likely') return i18n.t('verdict.lineReprintLikely', keep);
  if (original?.certainty === 'unsure') return i18n.t('verdict.lineReprintUnsure', keep);
  return i18n.t('verdict.lineReprint', keep);
}

/** The whole verdict in one line, for the panel. */
export function VerdictLine({ report }: { report: Report }) {
  const { original, verdict } = report;
  const outlets = outletsOf(report);
  const keep = keepPlaces('outlet');
  const places = {
    outlet: outlets.length > 0 ? <OutletList outlets={outlets} /> : i18n.t('verdict.storedArticle'),
  };
  if (original?.isThisPage) return <Message text={ownWords(original, keep)} places={places} />;
  // Of several sources no one copy is the earliest.
  const first = original && outlets.length > 1 && !isFirstKnown(original) ? null : original;
  if (verdict === 'reprint') return <Message text={lineWords(first, keep)} places={places} />;
  if (verdict === 'partial')
    return <Message text={i18n.t('verdict.linePartial', keep)} places={places} />;
  return <Message text={i18n.t('verdict.lineQuotes', keep)} places={places} />;
}

/** Where the compared copy stood, when that is not the original outlet itself. */
export function FoundIn({ report }: { report: Report }) {
  const { original, sources } = report;
  const copy = sources[0];
  const name = copy ? outletOf(copy) : null;
  if (!original || !copy || name === null || name === originalOutlet(original)) return null;
  const date = formatDate(copy.published, locale());
  const places = { outlet: <Foreign text={name} />, date };
  const again = original.isThisPage;
  if (date === null) {
    const keep = keepPlaces('outlet');
    return (
      <Message
        text={
          again ? i18n.t('verdict.foundAgainUndated', keep) : i18n.t('verdict.foundInUndated', keep)
        }
        places={places}
      />
    );
  }
  const keep = keepPlaces('outlet', 'date');
  return (
    <Message
      text={again ? i18n.t('verdict.foundAgain', keep) : i18n.t('verdict.foundIn', keep)}
      places={places}
    />
  );
}

/** More outlets are counted, not named: a headline of two lines fits in. */
const MOST_NAMED = 3;

function OutletList({ outlets }: { outlets: readonly string[] }) {
  const named = outlets.length > MOST_NAMED ? outlets.slice(0, MOST_NAMED - 1) : outlets;
  const others = outlets.length - named.length;
  const parts = new Intl.ListFormat(locale(), { type: 'conjunction' }).formatToParts([
    ...named,
    ...(others > 0 ? [i18n.t('verdict.others', others)] : []),
  ]);
  return (
    <>
      {parts.map(({ type, value }) =>
        type === 'element' && named.includes(value) ? (
          <b key={value}>
            <Foreign text={value} />
          </b>
        ) : (
          value
        ),
      )}
    </>
  );
}
