import { expect, it } from 'vitest';
import { errorWords } from '@/components/error-words';
import { NO_ANSWER, NO_RECEIVER, ORPHANED } from '@/lib/messaging/messages';
import { REPORT_TOO_LARGE } from '@/lib/messaging/tab-reports';
import { useRealMessages } from '../support/real-messages';

const KNOWN = [NO_RECEIVER, ORPHANED, NO_ANSWER, REPORT_TOO_LARGE];

it('says in English what the wire says', async () => {
  await useRealMessages('en');
  expect(KNOWN.map(errorWords)).toEqual(KNOWN);
});

it('says each in German, and lets pass what comes in the reader’s language already', async () => {
  await useRealMessages('de');
  const words = KNOWN.map(errorWords);
  expect(new Set(words).size).toBe(KNOWN.length);
  for (const [at, one] of words.entries()) expect(one).not.toBe(KNOWN[at]);
  expect(errorWords('Ein Satz.')).toBe('Ein Satz.');
});
