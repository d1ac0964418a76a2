import { countStory, type Side } from '../match/side';
import { countSaying } from '../text/saying-words';
import { readWall } from '../text/wall-phrases';
import { WALL_KINDS, WALL_SHARE, WALL_WORDS_A_KIND } from '../thresholds';

/** The most kinds of phrases that a wall may have. */
const MOST_KINDS = 9;

/**
 * Whether all the story of each of these texts is what stands in an article's place: a question for consent, a request
 * to log in or to subscribe, a note that it is not shown here. Most of their words stand in sentences in which the
 * site says so to the reader, of several kinds, and nobody is said to have said anything.
 */
export function areWalls(sides: readonly Side[]): boolean {
  return (
    sides.every((side) => countStory(side) <= MOST_KINDS * WALL_WORDS_A_KIND) && sides.every(isWall)
  );
}

function isWall(side: Side): boolean {
  const words = countStory(side);
  const { sentenceStarts, isStory } = side;
  const sentences = side.sentences.flatMap((span, at) => {
    const [first, after] = [sentenceStarts[at] as number, sentenceStarts[at + 1] as number];
    return isStory[first] === 1 ? [{ ...span, words: after - first }] : [];
  });
  const { raw } = side.words;
  // "Statement" may be of privacy; two are a report's. Asked first: the phrases take long to be made ready, and most news says who said it.
  const saying = sentences.reduce(
    (sum, { start, end }) => sum + countSaying(raw.slice(start, end)),
    0,
  );
  if (saying >= 2) return false;
  const read = readWall(raw, sentences, (1 - WALL_SHARE) * words);
  if (read === null) return false;
  const { kinds, told } = read;
  if (kinds < WALL_KINDS || words > kinds * WALL_WORDS_A_KIND) return false;
  return told >= WALL_SHARE * words;
}
