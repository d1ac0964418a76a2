import type { CreditKind } from './credit';

/** Whose printing is meant: the page, or a stored copy by the name of its outlet, null where it has none. */
export type Witness = { isPage: true } | { isPage: false; outlet: string | null };

/** A credit and the printing that it stands on. */
export interface Sign {
  sign: CreditKind;
  on: Witness;
  /** Host that a canonical link leads to; null for other credits. */
  to: string | null;
}

/** A printing and its date, ISO 8601 cut to its precision. */
export interface DatedWitness {
  on: Witness;
  published: string | null;
  /** The day in its address, where that contradicts `published`, ISO 8601. Absent where it does not, and in Reports made before it was asked. */
  inAddress?: string;
}

/** Why somebody is called the first, or a hop stands where it does: plain data, so that it can be said in any language. */
export type Reason =
  | ({
      kind: 'sign';
      /** The printing that credits the one with the sign, where that is another. */
      creditedBy: Witness | null;
      /** An outlet that another credit line names; null for none. */
      rival: string | null;
    } & Sign)
  /** The page names nobody; a copy of the same text (`by`) credits `outlet`. */
  | { kind: 'page-names-nobody'; by: Witness | null; outlet: string }
  /** `copy` does not say where it has its text from. */
  | { kind: 'source-not-said'; copy: string | null; by: Witness | null; outlet: string }
  | { kind: 'way-unknown' }
  | { kind: 'earlier-and-fuller'; outlet: string | null }
  | { kind: 'earliest'; first: DatedWitness }
  /** `tied`: two copies whose dates do not tell which is earlier. */
  | { kind: 'fullest'; outlet: string; tied: [DatedWitness, DatedWitness] | null };

const SIGN: Record<CreditKind, string> = {
  'first-published': 'credit line',
  republished: 'credit line',
  'also-appeared': 'credit line',
  tail: 'credit line',
  'source-line': 'source line',
  byline: 'byline',
  dateline: 'dateline',
  copyright: 'copyright line',
  canonical: 'canonical link',
  metadata: 'metadata',
};

const NOBODY = 'No credit line says who printed it first';

/** The reason in one English sentence: for the terminal and for the log of a Report; screens say it in the reader's language. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'sign': {
      const by = reason.creditedBy === null ? '' : `, which ${copyOf(reason.creditedBy)} credits`;
      const rival = reason.rival === null ? '' : `; another credit line names ${reason.rival}`;
      return `By ${signWords(reason)}${by}${rival}.`;
    }
    case 'page-names-nobody':
      return `This page names nobody${credits(reason.by, reason.outlet)}.`;
    case 'source-not-said':
      return `Where ${reason.copy ?? 'it'} has the text from is not said${credits(reason.by, reason.outlet)}.`;
    case 'way-unknown':
      return 'Where it has the text from is not known.';
    case 'earlier-and-fuller':
      return `${possessive(reason.outlet)} copy is earlier and holds all that this page has of the story.`;
    case 'earliest':
      return `${NOBODY}; the earliest known copy is ${whose(reason.first.on)}, of ${reason.first.published}.`;
    case 'fullest': {
      const [one, other] = reason.tied ?? [];
      const why =
        one && other ? ` and the dates do not tell ${dated(one)} from ${dated(other)}` : '';
      return `${NOBODY}${why}; compared with ${possessive(reason.outlet)} copy.`;
    }
  }
}

function signWords({ sign, on, to }: Sign): string {
  if (sign === 'canonical')
    return on.isPage
      ? `this page's canonical link to ${to}`
      : `the canonical link of ${copyOf(on)} to ${to}`;
  return `the ${SIGN[sign]} of ${copyOf(on)}`;
}

const copyOf = (on: Witness): string => (on.isPage ? 'this page' : `${possessive(on.outlet)} copy`);

const whose = (on: Witness): string => (on.isPage ? "this page's" : possessive(on.outlet));

const dated = ({ on, published, inAddress }: DatedWitness): string =>
  `${whose(on)} (${published}${inAddress === undefined ? '' : `, by its address ${inAddress}`})`;

const credits = (by: Witness | null, outlet: string): string =>
  by === null ? '' : `; ${copyOf(by)} of the same text credits ${outlet}`;

/** "American Military News'", "Reuters'", "RFE/RL's"; a printing without a name is "a known". */
function possessive(name: string | null): string {
  if (name === null) return 'a known';
  return /s$/i.test(name) ? `${name}'` : `${name}'s`;
}
