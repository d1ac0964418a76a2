import { describe, expect, it } from 'vitest';
import { outletMentions } from '../../lib/provenance/outlet-mentions';
import { MAX_MENTIONS } from '../../lib/thresholds';

const named = (text: string, outlet: string) =>
  outletMentions(text, outlet).map(({ start, end }) => text.slice(start, end));

describe('outletMentions', () => {
  it.each<[text: string, outlet: string, names: string[]]>([
    ['According to CNN, the bridge fell.', 'CNN', ['CNN']],
    [
      'She told Radio Free Europe/Radio Liberty so.',
      'Radio Free Europe/Radio Liberty',
      ['Radio Free Europe/Radio Liberty'],
    ],
    ['Reuters and Reuters News.', 'Reuters', ['Reuters', 'Reuters News']],
    ['据路透社报道。', 'Reuters', ['路透社']],
    ['It was time to go.', 'Time', []],
    ['The CNNX channel.', 'CNN', []],
    ['Marble Valley Gazette reported.', 'Marble Valley Gazette', ['Marble Valley Gazette']],
    ['The post was empty.', 'Post', []],
  ])('%s', (text, outlet, names) => {
    expect(named(text, outlet)).toEqual(names);
  });

  it('looks at so many places and no more', () => {
    expect(outletMentions('Reuters '.repeat(100_000), 'Reuters')).toHaveLength(MAX_MENTIONS);
  });
});
