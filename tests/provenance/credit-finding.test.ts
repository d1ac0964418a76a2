import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/provenance/credit';
import { creditVerdict, shownCredit } from '../../lib/provenance/credit-finding';
import { judgeCredit } from '../../lib/provenance/page-credit';

const credit = (more: Partial<Credit>): Credit => ({
  outlet: 'Reuters',
  text: 'words',
  block: 0,
  start: 0,
  end: 5,
  kind: 'first-published',
  place: 'top',
  share: 'whole',
  wholeBlock: true,
  ...more,
});
const NOTHING = { isNamed: false, isLinked: false, hasStaffByline: false };

describe('creditVerdict', () => {
  it.each<[found: string, credits: Partial<Credit>[]]>([
    ['credited-top', [{ place: 'top' }]],
    ['credited-top', [{ place: 'dateline', kind: 'dateline', block: 1 }]],
    [
      'credited-top',
      [
        { place: 'foot', block: 9 },
        { place: 'byline', kind: 'byline', block: 1 },
      ],
    ],
    ['credited-foot', [{ place: 'foot', block: 9 }]],
    ['credited-foot', [{ place: 'byline', kind: 'byline', block: 9 }]],
    [
      'credited-foot',
      [
        { place: 'foot', block: 9 },
        { place: 'top', outlet: 'Grist' },
      ],
    ],
    ['credited-metadata', [{ place: 'metadata', kind: 'canonical', block: -1 }]],
    [
      'credited-foot',
      [
        { place: 'metadata', kind: 'canonical', block: -1 },
        { place: 'foot', block: 9 },
      ],
    ],
  ])('%s for %o', (found, credits) => {
    const all = credits.map(credit);
    expect(creditVerdict({ status: 'yes' }, all, 'Reuters', 10, NOTHING)).toBe(found);
  });

  it.each([
    ['other', true, true, true, 'credited-other'],
    ['no', true, true, true, 'named-once'],
    ['no', false, true, true, 'linked'],
    ['no', false, false, true, 'staff-byline'],
    ['no', false, false, false, 'not-credited'],
  ] as const)(
    '%s, named %s, linked %s, staff byline %s: %s',
    (status, isNamed, isLinked, hasStaffByline, found) => {
      const instead = { isNamed, isLinked, hasStaffByline };
      expect(creditVerdict({ status }, [], 'Reuters', 10, instead)).toBe(found);
    },
  );

  it.each<[found: string, isReprint: boolean, credits: Partial<Credit>[]]>([
    ['credited-part', true, [{ place: 'foot', block: 9, kind: 'tail', share: 'part' }]],
    ['credited-foot', false, [{ place: 'foot', block: 9, kind: 'tail', share: 'part' }]],
    ['credited-foot', true, [{ place: 'foot', block: 9, kind: 'tail' }]],
    ['credited-foot', true, [{ place: 'foot', block: 9, kind: 'also-appeared', share: 'part' }]],
    [
      'credited-top',
      true,
      [
        { place: 'foot', block: 9, kind: 'tail', share: 'part' },
        { place: 'dateline', kind: 'dateline', block: 1 },
      ],
    ],
  ])('%s when the text is theirs (%s): %o', (found, isReprint, credits) => {
    const all = credits.map(credit);
    expect(creditVerdict({ status: 'yes' }, all, 'Reuters', 10, NOTHING, isReprint)).toBe(found);
  });
});

describe('the credit that is shown', () => {
  const BLOCKS = 10;
  const anyCredit = fc
    .record({
      outlet: fc.constantFrom('Reuters', 'Grist'),
      kind: fc.constantFrom<Credit['kind']>('first-published', 'byline', 'tail', 'canonical'),
      block: fc.integer({ min: 0, max: BLOCKS - 1 }),
      share: fc.constantFrom<Credit['share']>('whole', 'part'),
      place: fc.constantFrom<Credit['place']>('top', 'foot', 'byline', 'dateline', 'metadata'),
    })
    .map(credit);

  it('is the one that the finding rests on', () => {
    fc.assert(
      fc.property(fc.array(anyCredit, { maxLength: 6 }), fc.boolean(), (credits, isReprint) => {
        const original = { outlet: 'Reuters', isThisPage: false };
        const judged = judgeCredit({ page: { credits }, original });
        const { outlet } = original;
        const found = creditVerdict(judged, credits, outlet, BLOCKS, NOTHING, isReprint);
        const shown = shownCredit(judged.credit, found, credits, BLOCKS);
        if (judged.status === 'no') {
          expect(shown).toBeNull();
          return;
        }
        const place = creditVerdict(judged, shown ? [shown] : [], outlet, BLOCKS, NOTHING);
        if (judged.status === 'other' || found !== 'credited-part') expect(place).toBe(found);
        else expect(shown?.share).toBe('part');
      }),
    );
  });
});
