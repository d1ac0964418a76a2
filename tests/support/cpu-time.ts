/**
 * CPU time of this process while something runs, in milliseconds, compiler and collector included: the other
 * programs of a busy machine add little to it, where they would add seconds by the clock on the wall.
 */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
