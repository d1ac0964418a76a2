/**
 * Counts CPU time of this process from now, in milliseconds, compiler and collector included: the other
 * programs of a busy machine add little to it, where they would add seconds by the clock on the wall.
 */
export function cpuTimer(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** What one call costs, as `cpuTimer` counts. */
export function cpuTime(run: () => unknown): number {
  const spent = cpuTimer();
  run();
  return spent();
}
