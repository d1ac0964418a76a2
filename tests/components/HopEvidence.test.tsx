// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { HopEvidence } from '@/components/HopEvidence';
import { REPRINT } from '../fixtures/reports';
import { useRealMessages } from '../support/real-messages';

beforeEach(() => useRealMessages());

it.each([
  ['By Ada-Lou Pim, The Coast Courier', 'By%20Ada%2DLou%20Pim%2C%20The%20Coast%20Courier'],
  // A text that was cut between the halves of a sign.
  ['By Ada Pim \ud83d', 'By%20Ada%20Pim%20%EF%BF%BD'],
])('leads to the words that a copy says: %j', (text, encoded) => {
  const source = REPRINT.sources[0]!;
  const evidence = {
    kind: 'byline' as const,
    source: source.id,
    outlet: source.site,
    span: { start: 0, end: text.length },
    text,
  };
  const hop = { ...REPRINT.chain![0]!, evidence: [evidence] };
  const place = document.createElement('div');
  render(<HopEvidence hop={hop} report={REPRINT} onShow={() => undefined} />, place);
  expect(place.querySelector('a')?.getAttribute('href')).toBe(`${source.url}#:~:text=${encoded}`);
});
