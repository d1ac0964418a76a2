import { describe, expect, it } from 'vitest';
import type { Credit, CreditKind } from '../../lib/provenance/credit';
import { judgeCredit } from '../../lib/provenance/page-credit';
import { credit } from '../fixtures/printings';

const judge = (credits: Credit[], original: string | null, isThisPage = false) => {
  const { status, outlet, text } = judgeCredit({
    page: { credits },
    original: original === null ? null : { outlet: original, isThisPage },
  });
  return [status, outlet, text];
};

describe('judgeCredit', () => {
  it.each<CreditKind>(['first-published', 'byline', 'dateline', 'tail', 'copyright', 'canonical'])(
    'is yes when the page names the original by a %s',
    (kind) => {
      expect(judge([credit('Reuters', kind)], 'Reuters')).toEqual([
        'yes',
        'Reuters',
        `${kind} Reuters`,
      ]);
    },
  );

  it('finds the original among others, under any of its names', () => {
    expect(judge([credit('Grist'), credit('AP', 'tail')], 'Associated Press')[0]).toBe('yes');
  });

  it('is other when the page names somebody else', () => {
    expect(judge([credit('Grist')], 'Reuters')).toEqual([
      'other',
      'Grist',
      'first-published Grist',
    ]);
  });

  it('is other when no source is known and the page names anybody', () => {
    expect(judge([credit('Reuters')], null)).toEqual([
      'other',
      'Reuters',
      'first-published Reuters',
    ]);
  });

  it('is no when the page names nobody', () => {
    expect(judge([], 'Reuters')).toEqual(['no', null, null]);
    expect(judge([], null)).toEqual(['no', null, null]);
  });

  it('is yes for the original’s own page', () => {
    expect(judge([], 'Reuters', true)).toEqual(['yes', 'Reuters', null]);
    expect(judge([credit('Grist')], 'Reuters', true)).toEqual(['yes', 'Reuters', null]);
  });

  it('shows the plainest words, and the whole before a part', () => {
    const credits = [
      credit('Xinhua', 'tail', { share: 'part' }),
      credit('Reuters', 'canonical'),
      credit('Grist', 'republished'),
    ];
    expect(judge(credits, null)).toEqual(['other', 'Grist', 'republished Grist']);
  });
});
