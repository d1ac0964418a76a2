import { cpSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Tries of what another process may come between; each time it has done so means a build of its own, which takes seconds. */
const MOST_TRIES = 50;
/** Milliseconds between two tries. */
const PAUSE = 50;

/**
 * Puts a whole folder, or with null nothing, in the place of another. Of the moment between the two, in
 * which nothing is there, `copyBuild` knows.
 *
 * @param {string | null} folder on the same disk as the place
 * @param {string} place
 * @returns {Promise<void>}
 */
export async function putInPlace(folder, place) {
  const old = `${place}-replaced-${process.pid}`;
  await again(() => {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(place)) renameSync(place, old);
    if (folder !== null) renameSync(folder, place);
  });
  rmSync(old, { recursive: true, force: true });
}

/**
 * Copies a build as a whole, whatever other processes put in its place meanwhile.
 *
 * @param {string} place
 * @param {string} to is made
 * @returns {Promise<void>}
 */
export async function copyBuild(place, to) {
  await again(() => {
    rmSync(to, { recursive: true, force: true });
    const { ino } = statSync(place);
    cpSync(place, to, { recursive: true });
    if (statSync(place).ino !== ino) throw new Error(`${place} was replaced over and over.`);
  });
}

/** @param {() => void} work fails when another process came between */
async function again(work) {
  for (let tries = 1; ; tries += 1) {
    try {
      return work();
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await pause(PAUSE);
    }
  }
}
