export function buildFolder(browser: 'chromium' | 'firefox'): string;
export const CHROMIUM_BUILD: string;
export function buildIfStale(browser?: 'chromium' | 'firefox'): Promise<number>;
export function buildFor(
  browser: 'chromium' | 'firefox',
  stdout?: 'inherit' | 'if-failed',
): Promise<number>;
