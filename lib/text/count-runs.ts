/** Runs of shared text, in all sources together: the parts of one run, between which the page put words in, are one. */
export function countRuns(sources: readonly { passages: readonly { run?: number }[] }[]): number {
  return sources.reduce((sum, { passages }) => {
    const runs = new Set(passages.map(({ run }, at) => run ?? -1 - at));
    return sum + runs.size;
  }, 0);
}
