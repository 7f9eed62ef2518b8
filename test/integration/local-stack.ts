import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type AccessTokenOptions, issueAccessToken } from '../../infra/local/access-token.ts';

declare module 'vitest' {
  interface ProvidedContext {
    localStackUrl: string;
  }
}

export interface LocalStack {
  readonly baseUrl: string;
  /** A signed token that this stack accepts, or with odd options one that it must refuse. */
  token(options: AccessTokenOptions): Promise<string>;
}

export interface OwnLocalStack extends LocalStack {
  /** Ends it as Ctrl-C does, or with `SIGKILL` as a crash does. */
  close(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));

/**
 * The stack that all test files of a run share; started once for them by `shared-stack.ts`. Use a
 * tenant of your own, and nobody sees your data nor you theirs.
 */
export const sharedLocalStack = (): LocalStack => ({
  baseUrl: inject('localStackUrl'),
  token: issueAccessToken,
});

/**
 * A stack of one's own, for tests that restart or fill it: the real `npm start` in a process of
 * its own, on a free port, without samples.
 *
 * @param options `data`: the directory to keep the data in; in memory without it.
 */
export const startLocalStack = async (
  options: { readonly data?: string } = {},
): Promise<OwnLocalStack> => {
  const data = options.data === undefined ? [] : ['--data', options.data];
  const child = spawn(process.execPath, [MAIN, '--port', '0', '--no-samples', ...data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stopWithUs = () => child.kill();
  process.once('exit', stopWithUs);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<string>((resolve) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const address = /^ready (\S+)$/m.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  const failure = exited.then(() => Promise.reject(new Error('the local stack ended early')));
  const baseUrl = await Promise.race([ready, failure]);
  failure.catch(() => undefined);
  return {
    baseUrl,
    token: issueAccessToken,
    async close(signal = 'SIGTERM') {
      process.off('exit', stopWithUs);
      child.kill(signal);
      await exited;
    },
  };
};
