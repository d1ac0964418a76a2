import type { BrowserContext } from 'playwright-core';
import { openPage } from './page-bundle';

export interface ReadingCost {
  elements: number;
  /** Processor time of the page's main thread while it was read, in milliseconds. */
  script: number;
  /** The longest stretch without giving way, in milliseconds by the wall clock. */
  longest: number;
}

/** Reads a fresh page once, as the content script does, and counts what it costs. */
export async function readingCost(
  context: BrowserContext,
  body: string,
  script: string,
): Promise<ReadingCost> {
  const world = await openPage(context, { url: 'https://gull.example/a', body }, script);
  try {
    const session = await context.newCDPSession(world.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
    };
    // The page's own loading is over; what an empty exchange costs is not ours either.
    await world.page.waitForLoadState('load');
    await world.run('new Promise((done) => setTimeout(done, 300))');
    const idle = await spent();
    await world.run('Promise.resolve([0])');
    const before = await spent();
    const slices = await world.run<number[]>('firstprint.readInSlices()');
    const after = await spent();
    const elements = await world.run<number>(`document.getElementsByTagName('*').length`);
    return { elements, script: after - before - (before - idle), longest: Math.max(...slices) };
  } finally {
    await world.close();
  }
}
