import type { i18n } from '#i18n';
import type { CitationWords } from '@/lib/export/citation';
import type { ExportWords } from '@/lib/export/export-words';

type Translate = (typeof i18n)['t'];

/**
 * The words of exports in the language of `t`. It is handed in, so that the command line has the
 * same words; `because` says a reason in that language.
 */
export function exportWords(
  t: Translate,
  because: ExportWords['because'] = (of) => of.because,
): ExportWords {
  const outlet = { outlet: '{outlet}' };
  const date = { date: '{date}' };
  const language = t('language') || 'en';
  const grouped = (count: number) => count.toLocaleString(language);
  return {
    language,
    direction: t('direction') === 'rtl' ? 'rtl' : 'ltr',
    title: t('paper.title'),
    about: t('paper.about'),
    verdicts: {
      'own-first': t('verdict.isOriginal', outlet),
      'own-earliest': t('verdict.isEarliest'),
      'own-fullest': t('verdict.isFullest'),
      reprint: t('verdict.lineReprint', outlet),
      'reprint-claimed': t('claimed.line', outlet),
      'reprint-likely': t('verdict.lineReprintLikely', outlet),
      'reprint-unsure': t('verdict.lineReprintUnsure', outlet),
      earliest: t('verdict.lineEarliest', outlet),
      fullest: t('verdict.lineFullest', outlet),
      partial: t('verdict.linePartial', outlet),
      quotes: t('verdict.lineQuotes', outlet),
      none: t('verdict.unknown'),
    },
    states: {
      'no-article': t('state.noArticle'),
      'too-short': t('state.tooShort'),
      unreadable: t('state.unreadable'),
    },
    storedArticle: t('verdict.storedArticle'),
    untitled: t('sources.untitled'),
    opening: t('sources.opening', { words: '{words}' }),
    undated: t('sources.undated'),
    source: t('paper.source'),
    sourceNumber: (number) => t('paper.sourceNumber', [String(number)]),
    address: t('paper.address'),
    checked: t('paper.checked'),
    saved: t('paper.saved'),
    madeWith: t('paper.madeWith', { version: '{version}' }),
    accountedFor: t('paper.accountedFor'),
    pageShare: t('sources.pageShare'),
    sourceShare: t('sources.sourceShare'),
    comparedWith: (articles) => t('paper.comparedWith', articles, [grouped(articles)]),
    newest: t('paper.newest', date),
    credit: {
      'credited-top': t('credit.topTo', outlet),
      'credited-foot': t('credit.footTo', outlet),
      'credited-part': t('page.creditPart', outlet),
      'credited-metadata': t('credit.metadataTo', outlet),
      'named-once': t('credit.namedOnce', outlet),
      linked: t('credit.linked', outlet),
      'staff-byline': t('credit.staffByline', outlet),
      yes: t('credit.yes'),
      yesTo: t('credit.yesTo', outlet),
      other: t('credit.other'),
      otherTo: t('credit.otherTo', outlet),
      no: t('credit.no'),
      noText: t('credit.noText'),
      own: t('credit.own'),
    },
    quotation: t('export.quotation', { quotation: '{quotation}' }),
    because,
    chain: {
      title: t('paper.chain'),
      thisPage: t('chain.page'),
      nameless: t('chain.nameless'),
      from: t('paper.from', { to: '{to}', from: '{from}' }),
    },
    terms: {
      title: t('terms.title', outlet),
      read: t('terms.read', date),
      asks: {
        credit: t('terms.credit'),
        'credit-top': t('terms.creditTop'),
        link: t('terms.link'),
        'no-edits': t('terms.noEdits'),
        'no-cuts': t('terms.noCuts'),
        canonical: t('terms.canonical'),
        pixel: t('terms.pixel'),
      },
      states: {
        kept: t('terms.kept'),
        'not-kept': t('terms.notKept'),
        unknown: t('terms.unknown'),
      },
    },
    leftOut: {
      title: t('leftOut.title'),
      notHere: t('paper.notHere'),
      notCounted: t('leftOut.notCounted'),
      onlyQuoted: t('leftOut.onlyQuoted'),
      pageEarlier: t('leftOut.pageEarlier'),
      none: t('leftOut.nonePlain', 1),
      kinds: {
        sentences: t('paper.leftOutSentences'),
        words: t('paper.leftOutWords'),
        heading: t('leftOut.heading'),
      },
    },
    matters: {
      denial: t('matters.denial'),
      quotation: t('matters.quotation'),
      number: t('matters.number'),
      negation: t('matters.negation'),
      hedge: t('matters.hedge'),
      attribution: t('matters.attribution'),
      name: t('matters.name'),
    },
    flags: {
      'press-release': t('judge.flags.pressRelease'),
      'state-media': t('judge.flags.stateMedia'),
      advertiser: t('judge.flags.advertiser'),
    },
    headline: t('changed.headline'),
    passages: {
      title: t('paper.passages'),
      classes: {
        verbatim: t('changed.verbatim'),
        edited: t('changed.edited'),
        rewritten: t('changed.rewritten'),
      },
    },
    added: { title: t('desk.tabAdded'), hint: t('added.hint') },
    read: t('state.read'),
    restored: t('paper.restored', outlet),
    legend: { out: t('paper.legendOut'), furniture: t('paper.legendFurniture') },
    copies: t('sources.copies'),
    words: (count) => t('leftOut.words', count, [grouped(count)]),
    onPage: t('paper.onPage'),
    inSource: t('paper.inSource'),
    links: t('paper.links'),
    texts: {
      title: t('paper.texts'),
      page: t('paper.textOfPage'),
      source: t('paper.textOfSource', outlet),
      how: t('paper.how'),
    },
    strip: t('paper.strip'),
  };
}

/** The marks around a quotation, in the language of `t`. */
export function citationWords(t: Translate): CitationWords {
  const quotation = t('export.quotation', { quotation: '{quotation}' });
  return { quotation, title: quotation };
}
