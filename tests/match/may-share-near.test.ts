import { describe, expect, it } from 'vitest';
import { placedPrints } from '@/lib/fingerprint/prints';
import { mayShareNear } from '@/lib/match/may-share-near';
import { numberPage } from '@/lib/match/page-words';
import { readSide } from '@/lib/match/side';
import { splitParagraphs } from '@/lib/text/paragraphs';
import { readWords } from '@/lib/text/words';

// All texts here are made up.
const PAGE =
  'Engineers will lower the water behind the Karst Mill dam by four metres before the winter, the provincial water board decided on Thursday, because sensors in the eastern wall have recorded movement since the dry spring.\n\nFarmers below the dam fear for the second cut of hay. Their association has asked for a guarantee that the canals will run at least four hours a day through September.';
const OTHER = 'The choir sings in the market hall on the first Sunday of each month. '.repeat(30);

/** What the quick look says of a text, by the prints that it shares with the page. */
function look(text: string): { shared: number; passes: boolean } {
  const words = readWords(PAGE);
  const page = numberPage(readSide(words, splitParagraphs(PAGE), () => false));
  const theirs = new Set(placedPrints(readWords(text)).prints);
  const ours = placedPrints(words);
  const places = [...ours.words].filter((_, at) => theirs.has(ours.prints[at] as number));
  return { shared: places.length, passes: mayShareNear(page, text, places) };
}

describe('mayShareNear', () => {
  it.each([
    ['a run of nine words', 'that the canals will run at least four hours'],
    ['in capitals', 'SENSORS IN THE EASTERN WALL HAVE RECORDED MOVEMENT SINCE THE DRY SPRING'],
    [
      'with soft hyphens',
      'sen\u00adsors in the east\u00adern wall have rec\u00adorded move\u00adment since the dry spring',
    ],
    [
      'with every fifth word changed',
      'Engineers will lower the river behind the Karst Mill wall by four metres before a winter, the provincial water office decided on Thursday, because lamps in the eastern wall have shown movement since the dry summer.',
    ],
  ])('lets a text pass that holds evidence: %s', (_, evidence) => {
    const { shared, passes } = look(`${OTHER}${evidence}. ${OTHER}`);
    expect(shared).toBeGreaterThan(0);
    expect(passes).toBe(true);
  });

  it.each([
    ['a phrase', 'A winter of the provincial water board decided it.'],
    [
      'the words of a print far apart from others that are shared',
      `The provincial water board. ${OTHER} Farmers below the dam fear for rain.`,
    ],
  ])('refuses a text that shares no more than %s', (_, phrase) => {
    const { shared, passes } = look(`${OTHER}${phrase} ${OTHER}`);
    expect(shared).toBeGreaterThan(0);
    expect(passes).toBe(false);
  });

  it('reads around a print that stands elsewhere than the one beside it on the page', () => {
    const apart = `Sensors in the eastern wall. ${OTHER}Eastern wall have recorded movement since the dry spring.`;
    expect(look(apart)).toMatchObject({ passes: true });
  });

  it('finds the place of a print behind others of its words', () => {
    const often = 'The association met. '.repeat(5);
    expect(
      look(`${often}${OTHER}Their association has asked for a guarantee that the canals will run.`)
        .passes,
    ).toBe(true);
  });

  it('ends for a text without any white space', () => {
    expect(
      look(`${'x'.repeat(2_000)}provincial${'y'.repeat(2_000)} provincial water board decided.`)
        .passes,
    ).toBe(false);
  });
});
