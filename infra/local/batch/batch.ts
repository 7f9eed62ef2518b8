import { access } from 'node:fs/promises';
import { startLocalApi } from '../local-api.ts';
import { styleFor } from '../report/style.ts';
import { BATCH_USAGE, type BatchOptions, readBatchOptions } from './batch-options.ts';
import { summaryLines } from './batch-summary.ts';
import { fileFormat } from './file-format.ts';
import { progressBar } from './progress-bar.ts';
import { type BatchRun, runBatch } from './run-batch.ts';

const IMPOSSIBLE = 1;
const MISUNDERSTOOD = 2;
const SOME_FAILED = 3;

const STARTING = { en: 'Starting the deployment …', zh: '正在启动本地部署……' } as const;

/** What functions had under way goes on at the next start; nobody needs its log now. */
const closeQuietly = async (close: () => Promise<void>): Promise<void> => {
  const { write } = process.stderr;
  process.stderr.write = () => true;
  try {
    await close();
  } finally {
    process.stderr.write = write;
  }
};

const exitCodeOf = ({ batch }: BatchRun): number => {
  if (batch.status !== 'completed' || batch.counts.pending > 0) return IMPOSSIBLE;
  return batch.counts.failed > 0 ? SOME_FAILED : 0;
};

const work = async (options: BatchOptions): Promise<void> => {
  const { file, language, urgent, dataDirectory } = options;
  await access(file);
  const format = options.format ?? (await fileFormat(file));
  // Bundling the functions takes a while the first time.
  if (process.stderr.isTTY) process.stderr.write(`${STARTING[language]}\r`);
  const api = await startLocalApi({ port: 0, ...(dataDirectory ? { dataDirectory } : {}) });
  const bar = progressBar(process.stderr);
  try {
    const run = await runBatch({
      baseUrl: api.baseUrl,
      file,
      format,
      language,
      urgent,
      onProgress: (batch) => bar.show(batch, Date.now()),
    });
    bar.end();
    const style = styleFor(process.stdout, process.env);
    process.stdout.write(`${summaryLines({ ...run, language, style }).join('\n')}\n`);
    process.exitCode = exitCodeOf(run);
  } finally {
    await closeQuietly(api.close);
  }
};

const run = async (): Promise<void> => {
  const read = readBatchOptions(process.argv.slice(2));
  switch (read.kind) {
    case 'help':
      process.stdout.write(`${BATCH_USAGE}\n`);
      return;
    case 'mistake':
      process.stderr.write(`${read.explanation}\n\n${BATCH_USAGE}\n`);
      process.exitCode = MISUNDERSTOOD;
      return;
    case 'options':
      return work(read.options);
  }
};

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = IMPOSSIBLE;
}
process.exit();
