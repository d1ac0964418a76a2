import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import type { Profile } from '../../support/script-cost';
import { figure } from '../bench-row';
import type { ExtensionSession } from './extension-session';

const SAMPLE_MS = 200;
/** Less of the time than this on a processor is idling: being watched costs some too. */
const BUSY_SHARE = 0.2;
/** Longer than the two seconds after which the worker turns to work that was put off. */
const IDLE_MS = 6_000;
const LONGEST_WAIT_MS = 120_000;
/** Microseconds between two samples of a CPU profile. */
const PROFILE_INTERVAL = 500;

/** Peaks of a stretch of work, in bytes; null where this system does not tell. */
export interface MemoryPeaks {
  /** V8's heap in use in the worker, by DevTools' count. */
  heap: number | null;
  /** … with what its array buffers and the like hold outside it. */
  heapAndBuffers: number | null;
  /** Resident set of the process that the worker shares with open pages of the extension. */
  resident: number | null;
}

/** CPU seconds spent so far, by part of the browser. */
export interface BrowserCpu {
  /** The process of the extension's worker and pages. */
  extension: number;
  /** The browser's own process and its helpers: messages, storage. */
  browser: number;
}

type Answers = Map<number, (answer: { result?: unknown; error?: unknown }) => void>;

/** Watches the extension's worker from outside, through DevTools and the system's process table. */
export class WorkerWatch {
  private readonly answers: Answers = new Map();
  private calls = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const answer = JSON.parse(message) as { id?: number; result?: unknown; error?: unknown };
      if (answer.id === undefined) return;
      this.answers.get(answer.id)?.(answer);
      this.answers.delete(answer.id);
    });
  }

  /** Attaches to the running worker. An attached worker is never stopped for idleness: detach before killing it. */
  static async attach({ context, extensionId }: ExtensionSession): Promise<WorkerWatch> {
    const owner = context.browser();
    if (!owner) throw new Error('The browser does not tell of its targets.');
    const browser = await owner.newBrowserCDPSession();
    const { targetInfos } = await browser.send('Target.getTargets');
    const target = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
    );
    if (!target) throw new Error('The worker is not running.');
    const { targetId } = target;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new WorkerWatch(browser, sessionId);
  }

  /** Samples memory until the returned function is called, which answers with the peaks. */
  watchMemory(): () => Promise<MemoryPeaks> {
    const peaks: MemoryPeaks = { heap: null, heapAndBuffers: null, resident: null };
    let goesOn = true;
    const watching = (async () => {
      while (goesOn) {
        const { heap, heapAndBuffers, resident } = await this.memory();
        peaks.heap = higher(peaks.heap, heap);
        peaks.heapAndBuffers = higher(peaks.heapAndBuffers, heapAndBuffers);
        peaks.resident = higher(peaks.resident, resident);
        await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
      }
    })().catch(() => undefined);
    return async () => {
      goesOn = false;
      await watching;
      return peaks;
    };
  }

  async cpu(): Promise<BrowserCpu> {
    const cpu: BrowserCpu = { extension: 0, browser: 0 };
    for (const { id, type, cpuTime } of await this.processes()) {
      if (type === 'renderer') {
        if (isExtensionProcess(id)) cpu.extension += cpuTime;
      } else cpu.browser += cpuTime;
    }
    return cpu;
  }

  /**
   * Waits until the extension has been idle for some seconds, at most two minutes: work put off
   * belongs to what was measured, and must not disturb what is measured next. Answers with the milliseconds.
   */
  async untilIdle(): Promise<number> {
    const began = performance.now();
    let last = (await this.cpu()).extension;
    let quietSince = began;
    while (
      performance.now() - quietSince < IDLE_MS &&
      performance.now() - began < LONGEST_WAIT_MS
    ) {
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
      const { extension } = await this.cpu();
      if (extension - last > (SAMPLE_MS / 1_000) * BUSY_SHARE) quietSince = performance.now();
      last = extension;
    }
    return quietSince - began;
  }

  /** Profiles the worker until the returned function is called. */
  async profile(): Promise<() => Promise<Profile>> {
    await this.call('Profiler.enable');
    await this.call('Profiler.setSamplingInterval', { interval: PROFILE_INTERVAL });
    await this.call('Profiler.start');
    return async () => ((await this.call('Profiler.stop')) as { profile: Profile }).profile;
  }

  async detach(): Promise<void> {
    await this.browser.detach().catch(() => undefined);
  }

  private async memory(): Promise<MemoryPeaks> {
    const usage = (await this.call('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
      embedderHeapUsedSize?: number;
    };
    const outside = (usage.backingStorageSize ?? 0) + (usage.embedderHeapUsedSize ?? 0);
    const resident = (await this.processes())
      .filter(({ id, type }) => type === 'renderer' && isExtensionProcess(id))
      .map(({ id }) => residentBytes(id) ?? 0);
    return {
      heap: usage.usedSize,
      heapAndBuffers: usage.usedSize + outside,
      resident: resident.length > 0 ? Math.max(...resident) : null,
    };
  }

  private async processes() {
    return (await this.browser.send('SystemInfo.getProcessInfo')).processInfo;
  }

  private async call(method: string, params: object = {}): Promise<unknown> {
    this.calls += 1;
    const id = this.calls;
    const answered = new Promise<{ result?: unknown; error?: unknown }>((resolve) => {
      this.answers.set(id, resolve);
    });
    const message = JSON.stringify({ id, method, params });
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  }
}

/** The functions in which a profile spent most time themselves, as lines of text. */
export function topFunctions(profile: Profile, most: number): string[] {
  const names = new Map(
    profile.nodes.map(({ id, callFrame }) => {
      const { functionName, url } = callFrame;
      const line = (callFrame as { lineNumber?: number }).lineNumber;
      const file = url.slice(url.lastIndexOf('/') + 1);
      return [id, `${functionName || '(anonymous)'}${file ? ` ${file}:${(line ?? 0) + 1}` : ''}`];
    }),
  );
  const spent = new Map<string, number>();
  let total = 0;
  for (const [at, id] of profile.samples.entries()) {
    const name = names.get(id) ?? '?';
    const ms = (profile.timeDeltas[at + 1] ?? 0) / 1_000;
    if (name === '(idle)' || name === '(root)') continue;
    total += ms;
    spent.set(name, (spent.get(name) ?? 0) + ms);
  }
  return [...spent]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, ms]) => `${ms.toFixed(0).padStart(7)} ms ${percent(ms, total)}  ${name}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

/** Linux tells by the command line; elsewhere no process is known to be the extension's. */
function isExtensionProcess(pid: number): boolean {
  return readProcess(pid, 'cmdline')?.includes('--extension-process') ?? false;
}

function residentBytes(pid: number): number | null {
  const kilobytes = readProcess(pid, 'status')?.match(/^VmRSS:\s+(\d+) kB$/m)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

function readProcess(pid: number, file: string): string | null {
  const path = `/proc/${pid}/${file}`;
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  } catch {
    // Gone between the two steps.
    return null;
  }
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** CPU time between two looks for each of `count`, in words. */
export function cpuNote(before: BrowserCpu, after: BrowserCpu, count: number): string {
  const each = (part: keyof BrowserCpu) =>
    `${figure(((after[part] - before[part]) / count) * 1_000)} ms`;
  return `worker's process ${each('extension')}, browser ${each('browser')}`;
}

/** Bytes in words. */
export function megabytes(bytes: number | null): string {
  return bytes === null ? 'not told by this system' : `${figure(bytes / 1e6)} MB`;
}
