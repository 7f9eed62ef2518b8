import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readBatchFile } from '../../shared/adapters/files/read-batch-file.ts';
import type { BatchFormat } from '../../shared/application/ports/batch-source.ts';
import { invented } from '../../shared/contracts/examples.ts';

/**
 * Reads generated files of more and more rows and prints the time a row takes and the most memory
 * held at once: `node test/bench/batch-files.ts`.
 */

const SIZES = [1_000, 10_000, 100_000];
const SAMPLES = 20;
const PIECE_ROWS = 50;

setFlagsFromString('--expose_gc');
const collect: unknown = runInNewContext('gc');

/** What is held once everything that can go has gone. */
const heldBytes = (): number => {
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const { statement2024 } = invented;
const items = Object.keys(statement2024.lines);
const amounts = Object.values(statement2024.lines);

const csvTitles = ['companyId', 'companyName', 'country', 'periodEnd', 'unit', ...items].join(',');

const csvRow = (row: number): string =>
  [`c-${row}`, '示例精密机械有限公司', 'CN', '2024-12-31', '万元', ...amounts].join(',');

const ndjsonRow = (row: number): string =>
  JSON.stringify({
    reference: `r-${row}`,
    company: { id: `c-${row}`, ...invented.company },
    statements: [statement2024],
  });

async function* generated(format: 'csv' | 'ndjson', rows: number): AsyncGenerator<Uint8Array> {
  const rowOf = format === 'csv' ? csvRow : ndjsonRow;
  if (format === 'csv') yield Buffer.from(`\ufeff${csvTitles}\n`);
  for (let first = 0; first < rows; first += PIECE_ROWS) {
    const piece = Array.from({ length: Math.min(PIECE_ROWS, rows - first) }, (_, index) =>
      rowOf(first + index),
    );
    // As a file or network gives them: what was let go can go in between.
    await setImmediate();
    yield Buffer.from(`${piece.join('\n')}\n`);
  }
}

interface Reading {
  readonly microsecondsPerRow: number;
  readonly heldMax: number;
}

const measured = async (format: 'csv' | 'ndjson', rows: number): Promise<Reading> => {
  const before = heldBytes();
  let [read, heldMax, paused] = [0, 0, 0];
  const start = performance.now();
  for await (const row of readBatchFile(format, generated(format, rows))) {
    if (row.findings.length > 0) throw new Error(`row ${row.place.row} has findings`);
    read += 1;
    if (read % (rows / SAMPLES) !== 0) continue;
    const pause = performance.now();
    heldMax = Math.max(heldMax, heldBytes() - before);
    paused += performance.now() - pause;
  }
  const microseconds = (performance.now() - start - paused) * 1_000;
  if (read !== rows) throw new Error(`${read} of ${rows} rows were read`);
  return { microsecondsPerRow: microseconds / rows, heldMax };
};

const FORMATS: readonly (BatchFormat & ('csv' | 'ndjson'))[] = ['csv', 'ndjson'];

console.log('format   rows     µs/row   MiB held at most');
for (const format of FORMATS) {
  await measured(format, 1_000);
  for (const rows of SIZES) {
    const { microsecondsPerRow, heldMax } = await measured(format, rows);
    const columns = [
      format.padEnd(8),
      String(rows).padEnd(8),
      microsecondsPerRow.toFixed(1).padEnd(8),
      (heldMax / 1_048_576).toFixed(2),
    ];
    console.log(columns.join(' '));
  }
}
