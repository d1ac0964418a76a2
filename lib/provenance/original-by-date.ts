import { SAME_DAY_LACKING_SHARE } from '../thresholds';
import {
  type Copy,
  type OriginalFinding,
  type OriginalInput,
  outletOf,
  type Printing,
  pageOutlet,
  standsOnSiteOf,
} from './printing';
import { comparePublished, disputedDay, isBeforeWeb, isDated, isWithinDay } from './published';
import type { DatedWitness, Reason, Witness } from './reason';

/** The earliest copy by date, else the fullest: said to be just that. */
export function byDate(
  { page, reference }: OriginalInput,
  copies: readonly Copy[],
): OriginalFinding | null {
  if (reference === null) return null;
  const printings: Printing[] = [page, ...copies];
  const dated = printings.filter(isDated);
  const earliest = dated.filter((one) =>
    dated.every((other) => other === one || (comparePublished(one, other) ?? 0) <= 0),
  );
  const first = earliest[0];
  const isAlone =
    first !== undefined &&
    earliest.length === 1 &&
    dated.every((other) => other === first || (comparePublished(first, other) ?? 0) < 0);
  const name = first === page ? pageOutlet(page, copies) : first ? outletOf(first) : null;
  if (first && name !== null && isAlone && dated.length > 1 && !isPartOfSameDay(first, page)) {
    return finding(
      first,
      name,
      { kind: 'earliest', first: witnessed(first, page) },
      dated.length === printings.length && !isBeforeWeb(first) ? 'likely' : 'unsure',
      'date',
      [],
      page,
      copies,
    );
  }
  const fullest = outletOf(reference);
  if (fullest === null) return null;
  const [one, other] = earliest;
  const tied: [DatedWitness, DatedWitness] | null =
    one && other ? [witnessed(one, page), witnessed(other, page)] : null;
  const rivals = earliest.map(outletOf).filter((other) => other !== null && other !== fullest);
  return finding(
    reference,
    fullest,
    { kind: 'fullest', outlet: fullest, tied },
    'unsure',
    'fullest',
    [...new Set(rivals as string[])],
    page,
    copies,
  );
}

/** A copy some hours older than the page that lacks text of it: either may be taken from the other, or both from a third. */
function isPartOfSameDay(first: Copy | Printing, page: Printing): boolean {
  const lacks = 'lacks' in first ? (first.lacks ?? 0) : 0;
  return lacks > SAME_DAY_LACKING_SHARE && isWithinDay(first, page);
}

function witnessed(printing: Printing, page: Printing): DatedWitness {
  const isPage = printing === page;
  const on: Witness = isPage ? { isPage } : { isPage, outlet: outletOf(printing) };
  const inAddress = disputedDay(printing);
  return { on, published: printing.published, ...(inAddress !== null && { inAddress }) };
}

function finding(
  printing: Printing,
  outlet: string,
  reason: Reason,
  certainty: OriginalFinding['certainty'],
  basis: 'date' | 'fullest',
  rivals: string[],
  page: Printing,
  copies: readonly Copy[],
): OriginalFinding {
  const { title, url, published } = printing;
  const copy = 'id' in printing ? String(printing.id) : null;
  return {
    outlet,
    title,
    url,
    reason,
    certainty,
    isThisPage: printing === page || standsOnSiteOf(page, outlet, copies),
    basis,
    rivals,
    proof:
      basis === 'date' ? [{ kind: 'date', copy, by: outlet, text: published, credit: null }] : [],
  };
}
