export const TOP: string;
export function runProgram(
  program: string,
  args: readonly string[],
  options?: {
    stdout?: 'inherit' | 'stderr' | 'ignore' | 'if-failed';
    env?: NodeJS.ProcessEnv;
    signal?: AbortSignal;
  },
): Promise<number>;
