import { describe, expect, it } from 'vitest';
import { choiceFor, withChoice } from '@/lib/settings/chosen-pages';
import { MOST_CHOSEN_PAGES } from '@/lib/thresholds';

const A = 'https://gull.example/a';

describe('what was chosen for a page', () => {
  it('is kept for its address, whatever its fragment, and for no other', () => {
    const pages = withChoice({}, `${A}#top`, [[7, true]]);
    expect(choiceFor(pages, `${A}#end`)).toEqual([[7, true]]);
    expect(choiceFor(pages, `${A}?page=2`)).toBeNull();
  });

  it('can be taken back', () => {
    expect(withChoice(withChoice({}, A, [[7, true]]), A, null)).toEqual({});
  });

  it('makes room for new ones', () => {
    let pages = {};
    for (let at = 0; at <= MOST_CHOSEN_PAGES; at += 1)
      pages = withChoice(pages, `${A}${at}`, [[1, true]]);
    expect(Object.keys(pages)).toHaveLength(MOST_CHOSEN_PAGES);
    expect(choiceFor(pages, `${A}0`)).toBeNull();
  });

  it.each([null, 'x', [], [['x', true]], [[1]], { 0: [1, true] }])('is nothing in %j', (stored) => {
    expect(choiceFor({ [A]: stored as never }, A)).toBeNull();
  });

  it('is nothing under the names that every object has', () => {
    expect(choiceFor({}, 'constructor')).toBeNull();
  });
});
