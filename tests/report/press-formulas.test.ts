import { expect, it } from 'vitest';
import { INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { checkStories } from '../support/check-stories';

/** Sentences that any paper may print, and somebody stored as if they were an article. */
const FORMULAS = [
  'The official spoke on condition of anonymity because he was not authorised to speak to the media.',
  'The claims could not be independently verified, and the ministry did not immediately respond to a request for comment.',
  'The company did not respond to requests for comment by the time of publication on Tuesday evening.',
  'A spokesman for the police declined to comment on the details of the case, citing the ongoing investigation.',
  'No group has yet claimed responsibility for the attack, which was the latest in a series this year.',
];
const [FIRST, SECOND, THIRD] = FORMULAS as [string, string, string];
const OWN = INDEPENDENT_STORY;
const NOTICE = [
  'The ferry between Lorne and Hagg is out of service from Monday until the end of the month, the harbour office said, since both of its engines must be taken out.',
  'A bus goes round the bay every forty minutes instead, and carries bicycles as long as there is room.',
  'Tickets that were bought before the first of the month stay good until the autumn.',
];

async function verdictOn(page: readonly string[], stored: readonly string[]) {
  return (await checkStories(page, { stored })).verdict;
}

it.each<[where: string, page: string[]]>([
  ['in paragraphs of their own', [...OWN.slice(0, 5), FIRST, OWN[5]!, SECOND, ...OWN.slice(6)]],
  ['three of them', [...OWN.slice(0, 3), FIRST, OWN[3]!, SECOND, OWN[4]!, THIRD, ...OWN.slice(5)]],
  ['behind others', OWN.map((one, at) => `${one}${[' ', ` ${FIRST}`, ` ${SECOND}`][at] ?? ''}`)],
])('formulas of the press are no reuse of an article made of them, %s', async (_, page) => {
  expect(await verdictOn(page, FORMULAS)).toBe('none');
});

it('two paragraphs of a notice are part of it', async () => {
  const page = [...OWN.slice(0, 5), NOTICE[0]!, OWN[5]!, NOTICE[1]!, ...OWN.slice(6)];
  expect(await verdictOn(page, NOTICE)).toBe('partial');
});
