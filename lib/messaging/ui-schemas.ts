import * as v from 'valibot';
import type { JudgementChange, Judgements } from '../report/judgements';
import { FLAG_LABELS, judgementsFrom } from '../settings/read-judgements';
import { type SiteChange, siteFromText } from '../settings/site-rules';
import type { BlockChoice } from '../text/chosen-blocks';
import {
  FLAG_LENGTH,
  MAX_ADDRESS,
  MAX_ARTICLE_LINE,
  MAX_JUDGEMENTS_FILE,
  MAX_PAGE_BLOCKS,
  MAX_PAGE_CHARACTERS,
  PHRASE_LENGTH,
} from '../thresholds';

/* What the extension's own pages may ask that carries text of the reader's or of a page's. */

const line = (longest: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longest));
const nullableLine = v.nullable(line(MAX_ARTICLE_LINE));

const flag = v.pipe(
  v.strictObject({
    source: nullableLine,
    outlet: nullableLine,
    label: v.picklist(FLAG_LABELS),
    words: v.nullable(line(FLAG_LENGTH)),
  }),
  v.check(
    ({ source, outlet }) => (source === null) !== (outlet === null),
    'A flag is on a source or on an outlet.',
  ),
  v.check(
    ({ label, words }) => (label === 'own') === (words !== null),
    'A flag has a label or words of its own.',
  ),
);

const source = v.strictObject({
  id: line(MAX_ARTICLE_LINE),
  title: nullableLine,
  opening: v.exactOptional(line(MAX_ARTICLE_LINE)),
  site: nullableLine,
  url: nullableLine,
  published: v.nullable(line(20)),
});

export const judgementChange: v.GenericSchema<unknown, JudgementChange> = v.variant('kind', [
  v.strictObject({ kind: v.literal('flag'), flag, on: v.boolean() }),
  v.strictObject({
    kind: v.literal('match'),
    page: line(MAX_ADDRESS),
    source,
    says: v.nullable(v.picklist(['right', 'not-a-reprint'])),
  }),
  v.strictObject({ kind: v.literal('phrase'), text: line(PHRASE_LENGTH), on: v.boolean() }),
]);

/** Brought into form rather than refused: what one release wrote another must be able to undo. */
export const judgements: v.GenericSchema<unknown, Judgements> = v.pipe(
  v.unknown(),
  v.transform((value) => judgementsFrom(value).judgements),
);

export const judgementsText = v.pipe(v.string(), v.maxLength(MAX_JUDGEMENTS_FILE));
export const givenText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_PAGE_CHARACTERS));

/** A site as the rules hold it, whatever way its host is written. */
const site = v.pipe(
  v.string(),
  v.transform((text) => siteFromText(text)),
  v.string('This is no site.'),
);
const list = v.picklist(['never', 'only']);

export const siteChange: v.GenericSchema<unknown, SiteChange> = v.variant('kind', [
  v.strictObject({ kind: v.literal('mode'), mode: v.picklist(['all', 'only']) }),
  v.strictObject({ kind: v.picklist(['never', 'too', 'only']), host: site }),
  v.strictObject({ kind: v.literal('list'), list, site, isListed: v.boolean() }),
]);

/** The page that the reader speaks of: one that was read. */
export const pageAddress = v.pipe(v.string(), v.maxLength(MAX_ADDRESS), v.regex(/^https?:/i));

export const blockChoice: v.GenericSchema<unknown, BlockChoice> = v.pipe(
  v.array(v.strictTuple([v.pipe(v.number(), v.safeInteger()), v.boolean()])),
  v.maxLength(MAX_PAGE_BLOCKS),
);
