import { expect } from 'vitest';
import { cpuTimer } from './cpu-time';

/** Tries; what else the machine does, or a collection of garbage, may spoil one, but a careless loop spoils them all. */
const TRIES = 6;
/** Times the proportion that are let pass: quadratic time is as many times over as the long text is longer. */
const ROOM = 3;
/** Milliseconds of CPU time for the compiler and the collector. */
const PAUSE = 300;
/** Milliseconds below which the clock tells nothing. */
const LEAST = 5;

/** Fails unless what is done to a long text costs in proportion to its length, compared with a short one, in CPU time. */
export async function expectInProportion(
  run: (text: string) => unknown,
  short: string,
  long: string,
): Promise<void> {
  const spent = async (text: string) => {
    const timer = cpuTimer();
    await run(text);
    return timer();
  };
  await spent(short);
  const ratio = long.length / short.length;
  let leastShort = Number.POSITIVE_INFINITY;
  let leastLong = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES; tries += 1) {
    leastShort = Math.min(leastShort, await spent(short));
    leastLong = Math.min(leastLong, await spent(long));
    if (leastLong < ROOM * ratio * Math.max(leastShort, LEAST) + PAUSE) return;
  }
  expect.fail(
    `${ratio} times the text took ${leastLong.toFixed()} ms, the short one ${leastShort.toFixed()} ms`,
  );
}
