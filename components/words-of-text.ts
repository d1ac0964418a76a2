import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';

type Translate = (typeof i18n)['t'];

/** What is said of a page, and the same of a text by itself, which is none. */
const OF_TEXT: Record<string, string> = {
  'added.hint': 'ofText.addedHint',
  'added.noneWhy': 'ofText.addedNone',
  'chain.label': 'ofText.chain',
  'chain.page': 'ofText.text',
  'changed.hint': 'ofText.changedHint',
  'changed.noneWhy': 'ofText.changedNone',
  'credit.no': 'credit.noText',
  'credit.yes': 'ofText.credited',
  'desk.elsewhere': 'ofText.elsewhere',
  'desk.folded': 'ofText.folded',
  'leftOut.nonePlain': 'ofText.leftOutNone',
  'leftOut.notCounted': 'ofText.notCounted',
  'leftOut.pageEarlier': 'ofText.earlier',
  'mosaic.sources': 'ofText.sources',
  'nearest.onPage': 'ofText.inText',
  'paper.legendOut': 'ofText.legendOut',
  'paper.notHere': 'ofText.notHere',
  'paper.onPage': 'ofText.inText',
  'paper.strip': 'ofText.strip',
  'paper.textOfPage': 'ofText.textHash',
  'reason.earlierAndFuller': 'ofText.earlierAndFuller',
  'reason.ofPage': 'ofText.ofText',
  'reason.page': 'ofText.text',
  'reason.pageNamesNobody': 'ofText.namesNobody',
  'sources.here': 'ofText.here',
  'sources.pageShare': 'ofText.share',
  'sources.whereLabel': 'ofText.whereLabel',
  'state.tooShortWhy': 'ofText.tooShort',
  'strip.label': 'ofText.stripLabel',
};

/** Says of a text by itself what `i18n.t` says of a page. */
export const wordsOfText = ((key: string, ...rest: unknown[]) =>
  (i18n.t as (key: string, ...rest: unknown[]) => string)(
    OF_TEXT[key] ?? key,
    ...rest,
  )) as Translate;

const Speaker = createContext<Translate>(i18n.t);

/** Stands around what shows a text by itself. */
export const WordsOfText = Speaker.Provider;

/** Words on what is shown: a page, or a text by itself. */
export function useWords(): Translate {
  return useContext(Speaker);
}
