import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { failed, ok, type Result } from '../kernel/result.ts';
import { progressBar } from './progress.ts';
import { openCsvTable } from './scoring/csv-table.ts';
import { columnsOf, readMap } from './scoring/map-file.ts';
import { PackedRows } from './scoring/packed-rows.ts';
import type { StatementMap } from './statement-map.ts';
import { figuresJson, reportFigures } from './validation-report/figures.ts';
import { reportPage } from './validation-report/page.ts';
import { readSample } from './validation-report/sample.ts';
import { select } from './validation-report/selection.ts';
import {
  readValidateOptions,
  VALIDATE_USAGE,
  type ValidateOptions,
} from './validation-report/validate-options.ts';

const UNJUDGED = 1;
const MISUNDERSTOOD = 2;
const GZIP_MAGIC = 0x1f8b;

const hashOf = (file: string): string => {
  const bytes = readFileSync(file);
  const isZipped = bytes.length > 2 && bytes.readUInt16BE() === GZIP_MAGIC;
  return createHash('sha256')
    .update(isZipped ? gunzipSync(bytes) : bytes)
    .digest('hex');
};

const extrasOf = ({ outcome, agencyNotch }: StatementMap): readonly string[] => [
  ...(outcome === undefined ? [] : [outcome]),
  ...(agencyNotch === undefined ? [] : [agencyNotch.column]),
];

const validate = async (options: ValidateOptions): Promise<Result<string, string>> => {
  const { model, data, folder, years } = options;
  const map = readMap(options.map);
  if (map.kind === 'failed') return map;
  const columns = columnsOf(map.value);
  const rows = await PackedRows.read(await openCsvTable(data), columns, extrasOf(map.value));
  if (rows.kind === 'failed') return failed(`${data}: ${rows.failure}`);
  const sample = readSample(rows.value, map.value, model, progressBar('scores'));
  const selection = select(sample, years);
  if (selection.judged.length === 0)
    return failed(`${data} holds no firm-year in the years asked for that could be rated.`);
  const identity = { file: basename(data), source: map.value.source, hash: hashOf(data) };
  const figures = reportFigures(sample, selection, identity, progressBar('yardstick'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), figuresJson(figures));
  writeFileSync(join(folder, 'report.html'), reportPage(model, figures));
  return ok(join(folder, 'report.html'));
};

const complain = (text: string, exitCode: number): void => {
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
};

const run = async (): Promise<void> => {
  const options = readValidateOptions(process.argv.slice(2), tmpdir());
  if (options.kind === 'failed')
    return complain(`${options.failure}\n\n${VALIDATE_USAGE}`, MISUNDERSTOOD);
  if (options.value === undefined) {
    process.stdout.write(`${VALIDATE_USAGE}\n`);
    return;
  }
  const validated = await validate(options.value);
  if (validated.kind === 'failed') return complain(validated.failure, UNJUDGED);
  process.stdout.write(`wrote ${validated.value}\n`);
};

try {
  await run();
} catch (error) {
  const isFault = error instanceof Error && ('syscall' in error || 'code' in error);
  if (!isFault) throw error;
  complain(error.message, UNJUDGED);
}
