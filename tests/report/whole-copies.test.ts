import { describe, expect, it } from 'vitest';
import { checkStories } from '../support/check-stories';

// Made up.
const BRIEF =
  'The swing bridge at Marble Ferry will stay closed until Friday, the harbour office said, because a barge laden with gravel struck its middle pier in the fog.';
const SECOND =
  'Nobody was hurt, but the barge lost a third of its load and now lies in the mud below the cannery, where children have begun to climb on it.';
const OWN =
  'Our reader Ilse Brandt, who sends us a photograph of the water every week, missed the whole affair and is still angry with her alarm clock about it.';
const LONG = Array.from(
  { length: 6 },
  (_, at) =>
    `Paragraph ${at} of the fuller article speaks of ${['tar', 'rope', 'eels', 'oars', 'salt', 'nets'][at]} and of nothing that a hurried reader on the quay would want to hear twice before breakfast.`,
);

const THIRD =
  'A tug from the north pier is to pull the barge free with the morning tide, if the wind does not turn.';
/** As a file has it that lost its line breaks: some hundred words. */
const LONG_NOTICE = [BRIEF, SECOND, THIRD, OWN].join(' ');

describe('short texts', () => {
  it.each<[string, string[], string[], string]>([
    ['a notice that is the source again', [BRIEF], [BRIEF], 'none'],
    ['two paragraphs that are the source again', [BRIEF, SECOND], [BRIEF, SECOND], 'reprint'],
    ['a longer one that is the source again', [LONG_NOTICE], [LONG_NOTICE], 'reprint'],
    ['the source again, and as much besides', [BRIEF, OWN], [BRIEF], 'none'],
    [
      'two paragraphs, and as much besides',
      [BRIEF, SECOND, OWN, OWN.toUpperCase()],
      [BRIEF, SECOND],
      'partial',
    ],
    ['two paragraphs made one', [`${BRIEF} ${SECOND}`], [BRIEF, SECOND], 'reprint'],
    [
      'three paragraphs of a longer article made one',
      [`${BRIEF} ${SECOND} ${THIRD}`],
      [BRIEF, SECOND, THIRD, ...LONG],
      'reprint',
    ],
    [
      'the same, and as much besides',
      [`${BRIEF} ${SECOND} ${THIRD}`, OWN, OWN.toUpperCase()],
      [BRIEF, SECOND, THIRD, ...LONG],
      'partial',
    ],
    ['a brief out of a longer article', [BRIEF], [BRIEF, ...LONG], 'none'],
  ])('%s: %s', async (_, page, source, verdict) => {
    const report = await checkStories(page, { herald: source });
    expect(report.verdict).toBe(verdict);
  });
});
