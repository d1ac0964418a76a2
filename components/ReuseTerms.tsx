import { i18n } from '#i18n';
import type { Report, TermItem } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { locale } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { safeLink } from './page-access';
import { formatDate } from './partial-date';
import { ShowButton } from './ShowButton';

interface ReuseTermsProps {
  report: Report;
  onShow: (page: Span) => void;
}

/** What the original asks of those who reprint it, what the page did, and where that is seen. */
export function ReuseTerms({ report, onShow }: ReuseTermsProps) {
  const { terms } = report;
  if (!terms || terms.items.length === 0) return null;
  const link = safeLink(terms.url);
  return (
    <section class="terms">
      <h3>
        <Message
          text={i18n.t('terms.title', keepPlaces('outlet'))}
          places={{ outlet: <Foreign text={terms.outlet} /> }}
        />
      </h3>
      <ul>
        {terms.items.map((item) => (
          <li key={item.asks} class={item.state}>
            <TermMark state={item.state} />
            <p>
              {asksWords(item)} <span class="soft">{stateWords(item)}</span>
            </p>
            {item.address !== undefined && <LinkShown address={item.address} />}
            {item.page && <ShowButton page={item.page} onShow={onShow} />}
          </li>
        ))}
      </ul>
      <p class="soft">
        {i18n.t('terms.read', { date: formatDate(terms.read, locale()) ?? terms.read })}{' '}
        {link !== null && (
          <a href={link} target="_blank" rel="noreferrer">
            {terms.quotedBy === undefined ? i18n.t('terms.open') : i18n.t('terms.openQuoted')}
          </a>
        )}
      </p>
    </section>
  );
}

/** The link of the page that leads back. */
function LinkShown({ address }: { address: string }) {
  const link = safeLink(address);
  if (link === null) return null;
  return (
    <a class="shown-link" href={link} target="_blank" rel="noreferrer" title={link}>
      {i18n.t('page.openLink')}
    </a>
  );
}

/** How many of the original's terms the page kept, in one line. */
export function ReuseTermsLine({ report }: { report: Report }) {
  const { terms } = report;
  const count = (state: TermItem['state']) =>
    terms?.items.filter((item) => item.state === state).length ?? 0;
  if (!terms || count('kept') + count('not-kept') === 0) return null;
  return (
    <p class="soft">
      <Message
        text={i18n.t('terms.sum', {
          ...keepPlaces('outlet'),
          kept: count('kept'),
          notKept: count('not-kept'),
        })}
        places={{ outlet: <Foreign text={terms.outlet} /> }}
      />
    </p>
  );
}

function asksWords({ asks }: TermItem): string {
  switch (asks) {
    case 'credit':
      return i18n.t('terms.credit');
    case 'credit-top':
      return i18n.t('terms.creditTop');
    case 'link':
      return i18n.t('terms.link');
    case 'no-edits':
      return i18n.t('terms.noEdits');
    case 'no-cuts':
      return i18n.t('terms.noCuts');
    case 'canonical':
      return i18n.t('terms.canonical');
    case 'pixel':
      return i18n.t('terms.pixel');
  }
}

function stateWords({ asks, state, count }: TermItem): string {
  if (state === 'kept') return i18n.t('terms.kept');
  if (asks === 'no-edits' && count) return i18n.t('terms.edits', count);
  if (asks === 'no-cuts' && count) return i18n.t('terms.cuts', count);
  return state === 'not-kept' ? i18n.t('terms.notKept') : i18n.t('terms.unknown');
}

/** Tick, cross or question: the state without its colour. */
function TermMark({ state }: { state: TermItem['state'] }) {
  const path = {
    kept: 'M3 8.5 6.5 12 13 4.5',
    'not-kept': 'M4 4l8 8M12 4l-8 8',
    unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.8v.2',
  }[state];
  const tone = { kept: 'good', 'not-kept': 'bad', unknown: 'plain' }[state];
  return (
    <svg class={`mark ${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
