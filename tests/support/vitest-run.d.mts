export function runTests(
  project: 'unit' | 'browser',
  options?: {
    files?: readonly string[];
    quiet?: boolean;
    env?: NodeJS.ProcessEnv;
    signal?: AbortSignal;
  },
): Promise<{ code: number; failures: string[] }>;
