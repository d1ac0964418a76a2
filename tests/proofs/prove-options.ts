import { readNamedValues } from '../support/named-values';
export interface KillOptions {
  proof: 'kills';
  kills: number;
  articles: number;
  seed: number;
  pages: number;
  /** A built extension, or null for the project's own. */
  build: string | null;
}

export interface FuzzOptions {
  proof: 'fuzz';
  minutes: number;
  seed: number;
}

export interface PropertiesOptions {
  proof: 'properties';
  minutes: number;
  seed: number;
}

export interface FirefoxOptions {
  proof: 'firefox';
  /** A built extension, or null for the project's own. */
  build: string | null;
  /** Where pictures go, or null for none. */
  shots: string | null;
  scheme: 'light' | 'dark';
}

export const PROVE_HELP = `Usage: npm run -s prove -- PROOF [options]

Longer proofs than the tests have time for, and one in a browser that the tests do not ask for. Progress on standard error; exit code 0 when nothing
differs, 1 with a sentence on the first difference, 2 for misuse. Ctrl-C ends any of them and leaves nothing behind.

  kills   The extension in Chromium takes in made-up articles while its worker is killed at random moments: while
          articles and prints are written, while segments are flushed, joined and deleted. In the end every article,
          every posting and every look-up must be as without kills, and so must the Reports.
          Costs 2 to 7 minutes, two cores, 1 GB of memory.
            --kills N      how often (default 100)
            --articles N   (default 10000)
            --pages N      whose Reports are compared (default 30)
            --seed N       other articles and moments (default 1)
            --build DIR    this built extension instead of the project's
  fuzz    Random changes of a corpus on a simulated IndexedDB: articles put, replaced and removed, upkeep done and
          broken off, workers killed, blocks damaged, databases dropped, schemes changed; compared with a plain
          map after each. What fails is printed with the seed that makes it fail again.
          Costs as many minutes as it is given, one core.
            --minutes M    (default 5)
            --seed N       the first sequence's seed (default: by the clock)
  properties
          The properties that the unit tests state, with other cases than the tests try: a seed after the other.
          What fails is printed, and the seed with it.
          Costs as many minutes as it is given (half a minute at least), two cores.
            --minutes M    (default 5)
            --seed N       the first seed (default: by the clock)
  firefox The extension in Firefox, headless and on a profile of its own, on the demo's site: page, Report, badge, marks,
          popup, sidebar, keys, menu, options and first-run page, with a background that is put to sleep in between.
          Needs Firefox 146 or newer (FIREFOX_PATH, or where it usually stands). Costs half a minute to two minutes.
            --build DIR    this extension, built for Firefox, instead of the project's
            --shots DIR    saves pictures of what is seen
            --scheme S     light (default) or dark
  --help`;

const OPTIONS: Record<string, readonly string[]> = {
  kills: ['kills', 'articles', 'pages', 'seed', 'build'],
  fuzz: ['minutes', 'seed'],
  properties: ['minutes', 'seed'],
  firefox: ['build', 'shots', 'scheme'],
};

/** What is wrong with the command line, in one sentence; caught in this file. */
class Misuse extends Error {}

/** Reads the command line. `list` for none at all; one sentence when it cannot be meant. `now`: milliseconds since 1970. */
export function parseProve(
  args: readonly string[],
  now: number,
): KillOptions | FuzzOptions | PropertiesOptions | FirefoxOptions | 'list' | { problem: string } {
  try {
    const [proof, ...rest] = args;
    if (proof === undefined || args.includes('--help')) return 'list';
    const known = Object.hasOwn(OPTIONS, proof) ? OPTIONS[proof] : undefined;
    if (known === undefined) {
      const names = Object.keys(OPTIONS).join(', ');
      throw new Misuse(`There is no proof “${proof}”: there are ${names}.`);
    }
    const read = readNamedValues(
      rest,
      known.map((name) => `--${name}`),
    );
    if ('help' in read) return 'list';
    if ('problem' in read) return read;
    const lastOf = (name: string) => read.given.get(`--${name}`)?.at(-1);
    const number = (name: string, usual: number) => {
      const value = lastOf(name);
      return value === undefined ? usual : wholeNumber(name, value);
    };
    if (proof === 'fuzz' || proof === 'properties') {
      return { proof, minutes: minutes(lastOf('minutes')), seed: number('seed', now % 2 ** 31) };
    }
    if (proof === 'firefox') {
      const [build, shots] = [lastOf('build') ?? null, lastOf('shots') ?? null];
      return { proof, build, shots, scheme: scheme(lastOf('scheme')) };
    }
    return {
      proof: 'kills',
      kills: number('kills', 100),
      articles: number('articles', 10_000),
      pages: number('pages', 30),
      seed: number('seed', 1),
      build: lastOf('build') ?? null,
    };
  } catch (error) {
    if (error instanceof Misuse) return { problem: error.message };
    throw error;
  }
}

function wholeNumber(name: string, value: string): number {
  const number = /^\d[\d_]*$/.test(value) ? Number(value.replaceAll('_', '')) : 0;
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new Misuse(`--${name} takes whole numbers from 1 on, not “${value}”.`);
  }
  return number;
}

function scheme(value: string | undefined): 'light' | 'dark' {
  if (value === undefined || value === 'light' || value === 'dark') return value ?? 'light';
  throw new Misuse(`--scheme takes light or dark, not “${value}”.`);
}

function minutes(value: string | undefined): number {
  const number = value === undefined ? 5 : Number(value);
  if (!(number > 0 && number < 10_000)) {
    throw new Misuse(`--minutes takes a number above 0, not “${value}”.`);
  }
  return number;
}
