import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyBuild } from './build-place.mjs';
import { Marionette } from './marionette';

/** The extension's own id, as the manifest gives it. */
export const GECKO_ID = 'firstprint@example.org';
/** Host of the extension's addresses, which Firefox makes up unless it is told. */
const HOST = '11111111-2222-4333-8444-555555555555';

/** Within this a Firefox is up and listens, on a slow and busy machine too, in milliseconds. */
const START_MS = 90_000;
/** A Firefox that is asked to end is given so long, in milliseconds, before it is ended by force. */
const END_MS = 10_000;

export type ColourScheme = 'light' | 'dark';

export interface FirefoxOptions {
  /** Path of the program. */
  firefox: string;
  /** A folder with an extension built for Firefox. */
  build: string;
  /** Every address of every site leads to this port on loopback. */
  sitePort: number;
  scheme?: ColourScheme;
}

/** One tab, as the driver knows it. */
export type Handle = string;

/** A headless Firefox with the extension in it, on a profile of its own. */
export class FirefoxBrowser {
  private constructor(
    /** A folder that goes with the browser. */
    readonly folder: string,
    /** As `153.7.0`. */
    readonly version: string,
    private readonly driver: Marionette,
    private readonly end: () => Promise<void>,
  ) {}

  /** Starts Firefox and installs the extension as a temporary one. Leaves nothing behind when that fails. */
  static async launch(options: FirefoxOptions): Promise<FirefoxBrowser> {
    const folder = mkdtempSync(join(tmpdir(), 'firstprint-'));
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const extension = join(folder, 'extension');
    writeFileSync(join(profile, 'user.js'), preferences(options));
    const child = start(options.firefox, profile);
    const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    const leave = () => {
      endGroup(child);
      remove();
    };
    process.once('exit', leave);
    const end = async () => {
      await ended(child);
      process.removeListener('exit', leave);
      leave();
    };
    try {
      // A copy: a build that goes on meanwhile would pull the files from under the browser.
      await copyBuild(options.build, extension);
      const driver = await Marionette.connect(await portOf(child, profile));
      const { capabilities } = await driver.send<{ capabilities: { browserVersion: string } }>(
        'WebDriver:NewSession',
        {},
      );
      await driver.send('Addon:Install', { path: extension, temporary: true });
      return new FirefoxBrowser(folder, capabilities.browserVersion, driver, end);
    } catch (error) {
      child.kill();
      await end();
      throw error;
    }
  }

  /** Ends Firefox and all it started, and removes its profile. */
  async close(): Promise<void> {
    void this.driver.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    await this.end();
    this.driver.close();
  }

  /** Address of a page of the extension. */
  address(path: string): string {
    return `moz-extension://${HOST}/${path}`;
  }

  tabs(): Promise<Handle[]> {
    return this.driver.send('WebDriver:GetWindowHandles');
  }

  /** Opens a tab at an address, before all others, and waits until the page is loaded. */
  async openTab(url: string): Promise<Handle> {
    const { handle } = await this.driver.send<{ handle: Handle }>('WebDriver:NewWindow', {
      type: 'tab',
    });
    await this.show(handle);
    await this.driver.send('WebDriver:Navigate', { url });
    return handle;
  }

  /** Brings a tab before all others. */
  async show(tab: Handle): Promise<void> {
    await this.driver.send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
  }

  /**
   * Runs a script in a tab, which need not be shown: the body of an async function with `args`. In the
   * extension's own pages `browser` is there. Rejects with what the script throws.
   */
  async run<T>(tab: Handle, script: string, args: readonly unknown[] = []): Promise<T> {
    await this.driver.send('WebDriver:SwitchToWindow', { handle: tab, focus: false });
    return this.execute(script, args);
  }

  /** The same in the code of the browser's window, with all its powers. */
  async runInWindow<T>(script: string, args: readonly unknown[] = []): Promise<T> {
    return this.inWindow(() => this.execute(script, args));
  }

  /** Clicks what a selector of XPath finds first in a tab, as the reader's own click. */
  async click(tab: Handle, path: string): Promise<void> {
    await this.show(tab);
    await this.driver.send('WebDriver:ElementClick', { id: await this.find(path) });
  }

  /** Types into what a selector of XPath finds; of a field for files, chooses the file at this path. */
  async type(tab: Handle, path: string, text: string): Promise<void> {
    await this.show(tab);
    await this.driver.send('WebDriver:ElementSendKeys', { id: await this.find(path), text });
  }

  /** Clicks with the right button at a place of the tab that is shown, in CSS pixels. */
  async clickRight(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.driver.send('WebDriver:PerformActions', { actions: [mouse] });
    await this.driver.send('WebDriver:ReleaseActions');
  }

  /** PNG of the shown tab's whole page. */
  async shootPage(tab: Handle, file: string): Promise<void> {
    await this.show(tab);
    await this.shoot(file, true);
  }

  /** PNG of the browser's window, sidebar included. */
  async shootWindow(file: string): Promise<void> {
    await this.inWindow(() => this.shoot(file, false));
  }

  private async shoot(file: string, full: boolean): Promise<void> {
    const image = await this.driver.send<string>('WebDriver:TakeScreenshot', { full, hash: false });
    writeFileSync(file, Buffer.from(image, 'base64'));
  }

  private async inWindow<T>(work: () => Promise<T>): Promise<T> {
    await this.driver.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await this.driver.send('Marionette:SetContext', { value: 'content' });
    }
  }

  private async find(path: string): Promise<string> {
    const found = await this.driver.send<Record<string, string>>('WebDriver:FindElement', {
      using: 'xpath',
      value: path,
    });
    return Object.values(found)[0] as string;
  }

  private async execute<T>(script: string, args: readonly unknown[]): Promise<T> {
    const answer = await this.driver.send<{ value?: T; error?: string }>(
      'WebDriver:ExecuteAsyncScript',
      {
        script: `const done = arguments[arguments.length - 1];
          const args = [...arguments].slice(0, -1);
          (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args: [...args],
      },
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  }
}

/** In a group of its own: Firefox is many processes, and a reader's Ctrl-C must not end half of them. */
function start(firefox: string, profile: string): ChildProcess {
  const args = ['-headless', '-no-remote', '-marionette', '-remote-allow-system-access'];
  const size = { MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '900' };
  return spawn(firefox, [...args, '-profile', profile], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    env: { ...process.env, ...size },
  });
}

async function portOf(child: ChildProcess, profile: string): Promise<number> {
  let failure: Error | null = null;
  child.once('error', (error) => {
    failure = error;
  });
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + START_MS; Date.now() < end; ) {
    if (failure) throw failure;
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Firefox did not listen within ${START_MS / 1_000} seconds.`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const late = setTimeout(() => child.kill('SIGKILL'), END_MS);
  await new Promise((done) => child.once('exit', done));
  clearTimeout(late);
}

/** Ends what is left of the processes that this Firefox started. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // None is left.
  }
}

function preferences({ sitePort, scheme = 'light' }: FirefoxOptions): string {
  const proxy = (kind: string) => ({
    [`network.proxy.${kind}`]: '127.0.0.1',
    [`network.proxy.${kind}_port`]: sitePort,
  });
  const values: Record<string, string | number | boolean> = {
    // Any port that is free.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
    'network.proxy.type': 1,
    ...proxy('http'),
    // The made-up sites are no proxy: what is asked for otherwise leads nowhere.
    ...proxy('ssl'),
    'network.dns.disabled': true,
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
    'intl.locale.requested': 'en-GB',
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
