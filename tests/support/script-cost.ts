import type { Page } from 'playwright-core';

/** What scripts of an extension cost a page's main thread, in ms. */
export interface ScriptCost {
  /** All time spent in them. */
  total: number;
  /** The longest stretch without giving the thread back. */
  longest: number;
}

/** What the CPU profiler hands over. */
export interface Profile {
  startTime: number;
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

/** Time between two samples, in microseconds. */
const SAMPLING = 100;
/** A pause of so many microseconds between samples is somebody else's turn on the processor, not work. */
const PREEMPTED = 2_000;
/** May fall into the middle of a stretch: it does not end one, and is not counted. */
const GARBAGE_COLLECTION = '(garbage collector)';

/**
 * Runs `action` under the CPU profiler and adds up the samples inside the extension's scripts, with
 * all that they call. Works through microtasks and promises, where task traces lose the thread.
 */
export async function scriptCost(
  page: Page,
  extensionId: string,
  action: () => Promise<void>,
): Promise<ScriptCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  await action();
  const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile };
  await session.detach();
  return costOf(profile, extensionId);
}

/** Adds up the samples of one profile. */
export function costOf(profile: Profile, extensionId: string): ScriptCost {
  const ours = framesOf(profile, extensionId);
  const collecting = new Set(
    profile.nodes
      .filter((node) => node.callFrame.functionName === GARBAGE_COLLECTION)
      .map(({ id }) => id),
  );
  let total = 0;
  let stretch = 0;
  let longest = 0;
  for (const [at, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[at + 1] ?? 0;
    if (!ours.has(id)) {
      if (!collecting.has(id)) stretch = 0;
      continue;
    }
    const spent = Math.min(delta, PREEMPTED);
    total += spent;
    stretch += spent;
    longest = Math.max(longest, stretch);
  }
  return { total: total / 1000, longest: longest / 1000 };
}

/** Nodes in the extension's scripts, and all below them. */
function framesOf(profile: Profile, extensionId: string): Set<number> {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const add = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const node of profile.nodes) {
    if (node.callFrame.url.startsWith(`chrome-extension://${extensionId}/`)) add(node.id);
  }
  return ours;
}
