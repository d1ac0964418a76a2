import { i18n } from '#i18n';
import { isOwnWord } from '@/lib/conclusions/credit-owed';
import { verdictKind } from '@/lib/conclusions/verdict-kind';
import type { Report } from '@/lib/report/report';
import { countRuns } from '@/lib/text/count-runs';
import { locale } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { hasSeveralOutlets, originalOutlet, outletList, outletOf, outletsOf } from './outlets';
import { formatDate } from './partial-date';
import { verdictLine } from './verdict-line';

/** The verdict's first line, in words. */
export function verdictHeadline(report: Report): string {
  switch (verdictKind(report)) {
    case 'own-first':
      return i18n.t('verdict.original');
    case 'own-earliest':
    case 'own-fullest':
      return i18n.t('verdict.earliest');
    case 'fullest':
      return i18n.t('verdict.printedTwice');
    case 'partial':
      return i18n.t('verdict.partial');
    case 'none':
      return i18n.t('verdict.unknown');
    case 'quotes':
      return i18n.t('verdict.quotation', Math.max(1, countRuns(report.sources)));
    default:
      return i18n.t('verdict.reprint');
  }
}

/** The line under the headline: whose article. */
export function VerdictOf({ report }: { report: Report }) {
  const { original, verdict } = report;
  const [first] = outletsOf(report);
  const outlet = first === undefined ? null : <b>{<Foreign text={first} />}</b>;
  const withOutlet = keepPlaces('outlet');
  const places = { outlet };
  if (original?.isThisPage)
    return <Message text={verdictLine(verdictKind(report), withOutlet)} places={places} />;
  if (outlet && verdictKind(report) === 'fullest')
    return (
      <Message
        text={i18n.t('verdict.ofFullest', withOutlet)}
        places={{ outlet: <OutletList report={report} /> }}
      />
    );
  if (outlet && hasSeveralOutlets(report)) {
    const keep = keepPlaces('outlets');
    return (
      <Message
        text={
          verdict === 'quotes'
            ? i18n.t('verdict.withOutlets', keep)
            : i18n.t('verdict.fromOutlets', keep)
        }
        places={{ outlets: <OutletList report={report} /> }}
      />
    );
  }
  if (verdict === 'quotes')
    return outlet ? (
      <Message text={i18n.t('verdict.withOutlet', withOutlet)} places={places} />
    ) : (
      i18n.t('verdict.withStored')
    );
  if (!outlet) return <>{i18n.t('verdict.ofStored')}</>;
  return <Message text={ofWords(report, withOutlet)} places={places} />;
}

function ofWords(report: Report, keep: { outlet: string }): string {
  const { original } = report;
  if (original?.basis === 'date') return i18n.t('verdict.ofEarliest', keep);
  if (original?.certainty === 'likely') return i18n.t('verdict.ofLikely', keep);
  if (original?.certainty === 'unsure') return i18n.t('verdict.ofUnsure', keep);
  return isOwnWord(report) ? i18n.t('claimed.of', keep) : i18n.t('verdict.ofOutlet', keep);
}

/** The whole verdict in one line, for the panel. */
export function VerdictLine({ report }: { report: Report }) {
  const places = {
    outlet:
      outletsOf(report).length > 0 ? (
        <OutletList report={report} />
      ) : (
        i18n.t('verdict.storedArticle')
      ),
  };
  return <Message text={verdictLine(verdictKind(report), keepPlaces('outlet'))} places={places} />;
}

/** Where the compared copy stood, when that is not the original outlet itself. Of several outlets' copies none is the one. */
export function FoundIn({ report }: { report: Report }) {
  const { original, sources } = report;
  const copy = sources[0];
  const name = copy ? outletOf(copy) : null;
  if (
    hasSeveralOutlets(report) ||
    !original ||
    !copy ||
    name === null ||
    name === originalOutlet(original)
  )
    return null;
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

function OutletList({ report }: { report: Report }) {
  return (
    <>
      {outletList(report).map(({ text, isName }) =>
        isName ? (
          <b key={text}>
            <Foreign text={text} />
          </b>
        ) : (
          text
        ),
      )}
    </>
  );
}
