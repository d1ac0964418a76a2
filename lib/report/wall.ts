import { countStory, type Side } from '../match/side';
import { countSaying } from '../text/saying-words';
import { readWall } from '../text/wall-phrases';
import { WALL_KINDS, WALL_SHARE, WALL_WORDS_A_KIND } from '../thresholds';

/** The most kinds of phrases that a wall may have. */
const MOST_KINDS = 9;

/**
 * Whether all the story of a text is what stands in an article's place: a question for consent, a request
 * to log in or to subscribe, a note that it is not shown here. Most of its words stand in sentences in which the
 * site says so to the reader, of several kinds, and nobody is said to have said anything.
 */
export function isWall(side: Side): boolean {
  const words = countStory(side);
  if (words > MOST_KINDS * WALL_WORDS_A_KIND) return false;
  const { sentenceStarts, isStory } = side;
  const sentences = side.sentences.flatMap((span, at) => {
    const [first, after] = [sentenceStarts[at] as number, sentenceStarts[at + 1] as number];
    return isStory[first] === 1 ? [{ ...span, words: after - first }] : [];
  });
  const { raw } = side.words;
  const { kinds, inSentence } = readWall(raw, sentences);
  if (kinds < WALL_KINDS || words > kinds * WALL_WORDS_A_KIND) return false;
  const told = sentences.reduce((sum, one, at) => sum + (inSentence[at] ? one.words : 0), 0);
  if (told < WALL_SHARE * words) return false;
  // "Statement" may be of privacy; two are a report's.
  return sentences.reduce((sum, { start, end }) => sum + countSaying(raw.slice(start, end)), 0) < 2;
}
