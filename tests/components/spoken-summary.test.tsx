// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SpokenSummary } from '@/components/SpokenSummary';
import type { Report } from '@/lib/report/report';
import * as reports from '../fixtures/reports';
import { useRealMessages } from '../support/real-messages';

let app: HTMLElement;

beforeEach(async () => {
  await useRealMessages();
  app = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, app);
  app.remove();
});

async function spoken(report: Report): Promise<string> {
  const screen = { kind: 'match', report, refining: false } as const;
  await act(() => render(<SpokenSummary screen={screen} of={report.page.url} />, app));
  return app.textContent ?? '';
}

const whole = (leftOutCounts: boolean): Report => {
  const [source] = reports.REPRINT.sources;
  return { ...reports.REPRINT, sources: [{ ...source!, leftOut: [], leftOutCounts }] };
};

it.each<[string, Report, RegExp | null]>([
  ['a reprint with cuts', reports.REPRINT, /Left out: \d/],
  ['a whole copy', whole(true), /Nothing was left out\. /],
  ['a page with little of its source', whole(false), null],
  ['a page that only quotes', reports.QUOTES, null],
])('what was left out is said of %s', async (_, report, words) => {
  const said = await spoken(report);
  if (words) expect(said).toMatch(words);
  else expect(said).not.toMatch(/left out/i);
  // A page that owes no credit and gives none is told nothing of it.
  expect(said.trim()).toMatch(report === reports.QUOTES ? /^[^.]+\.$/ : /^[^.]+\. .+\.$/);
});
