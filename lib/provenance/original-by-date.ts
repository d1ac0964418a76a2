import { possessive } from './original-reason';
import {
  type Copy,
  type OriginalFinding,
  type OriginalInput,
  outletOf,
  type Printing,
  standsOnSiteOf,
} from './printing';
import { comparePublished } from './published';

const NOBODY = 'No credit line says who printed it first';

/** The earliest copy by date, else the fullest: said to be just that. */
export function byDate(
  { page, reference }: OriginalInput,
  copies: readonly Copy[],
): OriginalFinding | null {
  if (reference === null) return null;
  const printings: Printing[] = [page, ...copies];
  const dated = printings.filter((printing) => printing.published !== null);
  const earliest = dated.filter((one) =>
    dated.every((other) => other === one || (comparePublished(one, other) ?? 0) <= 0),
  );
  const first = earliest[0];
  const isAlone =
    first !== undefined &&
    earliest.length === 1 &&
    dated.every((other) => other === first || (comparePublished(first, other) ?? 0) < 0);
  const name = first ? outletOf(first) : null;
  if (first && name !== null && isAlone && dated.length > 1) {
    const sentence = `${NOBODY}; the earliest known copy is ${first === page ? "this page's" : possessive(name)}, of ${first.published}.`;
    return finding(
      first,
      name,
      sentence,
      dated.length === printings.length ? 'likely' : 'unsure',
      page,
    );
  }
  const fullest = outletOf(reference);
  if (fullest === null) return null;
  const why = earliest.length > 1 ? ' and the dates do not tell' : '';
  return finding(
    reference,
    fullest,
    `${NOBODY}${why}; the fullest known copy is ${possessive(fullest)}.`,
    'unsure',
    page,
  );
}

function finding(
  printing: Printing,
  outlet: string,
  because: string,
  certainty: OriginalFinding['certainty'],
  page: Printing,
): OriginalFinding {
  const { title, url } = printing;
  return {
    outlet,
    title,
    url,
    because,
    certainty,
    isThisPage: printing === page || standsOnSiteOf(page, outlet),
  };
}
