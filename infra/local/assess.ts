import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { UpgradeDocument } from '../../shared/application/describe-upgrade.ts';
import type { AssessmentDocument } from '../../shared/contracts/assessment-output.ts';
import { localised } from '../../shared/contracts/output.ts';
import { problemDocument } from '../../shared/problems/problem-document.ts';
import { type Refusal, refusal } from '../../shared/problems/refusal.ts';
import { readAssessmentFile } from './assess-file.ts';
import { assessInMemory, upgradeInMemory } from './assess-in-memory.ts';
import { ASSESS_USAGE, type AssessOptions, readAssessOptions } from './assess-options.ts';
import { refusalLines } from './report/refusal-lines.ts';
import { reportOf } from './report/report.ts';
import { styleFor, widthFor } from './report/style.ts';

const UNASSESSED = 1;
const MISUNDERSTOOD = 2;

const write = (text: string): void => {
  process.stdout.write(text);
};

const refuse = (given: Refusal, { json, language, file }: AssessOptions): void => {
  process.exitCode = UNASSESSED;
  if (json) {
    const occurrence = { language, instance: file, correlationId: 'file' };
    write(`${JSON.stringify(problemDocument(given, occurrence), undefined, 2)}\n`);
    return;
  }
  const style = styleFor(process.stderr, process.env);
  process.stderr.write(`${refusalLines(given, { file, language, style }).join('\n')}\n`);
};

const show = (
  assessment: AssessmentDocument,
  upgrade: UpgradeDocument | undefined,
  { json, language, trace }: AssessOptions,
): void => {
  if (json) {
    write(`${JSON.stringify(localised(assessment, language), undefined, 2)}\n`);
    return;
  }
  const style = styleFor(process.stdout, process.env);
  const width = widthFor(process.stdout);
  const context = { assessment, language, style, width, ...(upgrade ? { upgrade } : {}) };
  write(reportOf(context, trace));
};

const UNREADABLE = { en: 'The file cannot be read.', zh: '无法读取文件。' };

const assessFile = async (options: AssessOptions): Promise<void> => {
  const { file, asOf } = options;
  const read = readAssessmentFile({ name: basename(file), bytes: readFileSync(file), asOf });
  if (read.kind === 'failed') {
    const findings = read.failure;
    return refuse(refusal('validation-failed', UNREADABLE, { findings }), options);
  }
  const assessed = await assessInMemory(read.value);
  if (assessed.kind === 'failed') return refuse(assessed.failure, options);
  const isPathShown = !options.json && options.trace === undefined;
  show(assessed.value, isPathShown ? await upgradeInMemory(read.value) : undefined, options);
};

const run = async (): Promise<void> => {
  const read = readAssessOptions(process.argv.slice(2));
  switch (read.kind) {
    case 'help':
      write(`${ASSESS_USAGE}\n`);
      return;
    case 'mistake':
      process.stderr.write(`${read.explanation}\n\n${ASSESS_USAGE}\n`);
      process.exitCode = MISUNDERSTOOD;
      return;
    case 'options':
      return assessFile(read.options);
  }
};

/** A reader such as `head` that has seen enough is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await run();
} catch (error) {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = UNASSESSED;
}
