import { issueAccessToken } from './access-token.ts';
import { runFirstMinute } from './first-minute.ts';
import { startLocalApi } from './local-api.ts';
import { readOptions, USAGE } from './options.ts';

const run = async (): Promise<void> => {
  const read = readOptions(process.argv.slice(2), process.env);
  if (read.kind === 'mistake') {
    console.error(`${read.explanation}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { help, port, samples, dataDirectory } = read.options;
  if (help) {
    console.log(USAGE);
    return;
  }
  const api = await startLocalApi({ port, ...(dataDirectory ? { dataDirectory } : {}) });
  closeOnSignal(api.close);
  surviveFunctions();
  console.log(`ready ${api.baseUrl}`);
  if (samples) {
    await runFirstMinute({
      baseUrl: api.baseUrl,
      token: await issueAccessToken({ tenant: 'demo' }),
    });
  }
};

const closeOnSignal = (close: () => Promise<void>): void => {
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) process.exit(1);
      closing = true;
      close().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
};

const explanationOf = (error: unknown): string => {
  const codes = codesOf(error);
  if (codes.includes('EADDRINUSE')) {
    return 'The port is in use. Choose another with --port, or 0 for any that is free.';
  }
  if (codes.includes('LEVEL_LOCKED')) return 'Another process has the data directory open.';
  return error instanceof Error ? error.message : String(error);
};

const codesOf = (error: unknown): readonly unknown[] => {
  if (!(error instanceof Error)) return [];
  return ['code' in error ? error.code : undefined, ...codesOf(error.cause)];
};

/** What a function throws beside its answer must not end the server for everyone. */
const surviveFunctions = (): void => {
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error) => console.error('Not handled by any function:', error));
  }
  /** Whoever reads the line `ready` may stop reading afterwards. */
  process.stdout.on('error', () => undefined);
};

try {
  await run();
} catch (error) {
  console.error(explanationOf(error));
  process.exit(1);
}
