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
      'date',
      [],
      page,
    );
  }
  const fullest = outletOf(reference);
  if (fullest === null) return null;
  const [one, other] = earliest;
  const why =
    one && other
      ? ` and the dates do not tell ${datedName(one, page)} from ${datedName(other, page)}`
      : '';
  const rivals = earliest.map(outletOf).filter((other) => other !== null && other !== fullest);
  return finding(
    reference,
    fullest,
    `${NOBODY}${why}; the fullest known copy is ${possessive(fullest)}.`,
    'unsure',
    'fullest',
    [...new Set(rivals as string[])],
    page,
  );
}

function datedName(printing: Printing, page: Printing): string {
  const name = printing === page ? "this page's" : possessive(outletOf(printing));
  return `${name} (${printing.published})`;
}

function finding(
  printing: Printing,
  outlet: string,
  because: string,
  certainty: OriginalFinding['certainty'],
  basis: 'date' | 'fullest',
  rivals: string[],
  page: Printing,
): OriginalFinding {
  const { title, url, published } = printing;
  const copy = 'id' in printing ? String(printing.id) : null;
  return {
    outlet,
    title,
    url,
    because,
    certainty,
    isThisPage: printing === page || standsOnSiteOf(page, outlet),
    basis,
    rivals,
    proof:
      basis === 'date' ? [{ kind: 'date', copy, by: outlet, text: published, credit: null }] : [],
  };
}
