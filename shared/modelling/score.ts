import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { failed, ok, type Result } from '../kernel/result.ts';
import { progressBar } from './progress.ts';
import { openCsvTable } from './scoring/csv-table.ts';
import { columnsOf, readMap } from './scoring/map-file.ts';
import { PackedRows } from './scoring/packed-rows.ts';
import { readScoreOptions, SCORE_USAGE, type ScoreOptions } from './scoring/score-options.ts';
import { scoreRows } from './scoring/score-rows.ts';
import { scoreSummary } from './scoring/score-summary.ts';
import { chunksOf, scoredLines } from './scoring/scored-csv.ts';

const UNSCORED = 1;
const MISUNDERSTOOD = 2;
const MILLISECONDS = 1000;

const scoreFile = async (options: ScoreOptions): Promise<Result<readonly string[], string>> => {
  const started = performance.now();
  const { input, output, model, scorer } = options;
  const map = readMap(options.map);
  if (map.kind === 'failed') return map;
  const rows = await PackedRows.read(await openCsvTable(input), columnsOf(map.value));
  if (rows.kind === 'failed') return failed(`${input}: ${rows.failure}`);
  const scores = scoreRows(rows.value, map.value, scorer, progressBar('scores'));
  const lines = scoredLines(rows.value, map.value, scores);
  await pipeline(Readable.from(chunksOf(lines)), createWriteStream(output));
  return ok(scoreSummary(model, scores, (performance.now() - started) / MILLISECONDS));
};

const complain = (text: string, exitCode: number): void => {
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
};

const run = async (): Promise<void> => {
  const options = readScoreOptions(process.argv.slice(2));
  if (options.kind === 'failed')
    return complain(`${options.failure}\n\n${SCORE_USAGE}`, MISUNDERSTOOD);
  if (options.value === undefined) {
    process.stdout.write(`${SCORE_USAGE}\n`);
    return;
  }
  const scored = await scoreFile(options.value);
  if (scored.kind === 'failed') return complain(scored.failure, UNSCORED);
  process.stderr.write(`${scored.value.join('\n')}\n`);
};

try {
  await run();
} catch (error) {
  const isFault = error instanceof Error && ('syscall' in error || 'code' in error);
  if (!isFault) throw error;
  complain(error.message, UNSCORED);
}
