import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { BatchFormat } from '../../../shared/application/ports/batch-source.ts';

const BY_EXTENSION: Readonly<Record<string, BatchFormat>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
};

const BEGINNING_BYTES = 64;

const beginningOf = async (file: string): Promise<string> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING_BYTES));
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
};

/** What a file is by its name, else by how it begins. */
export const fileFormat = async (file: string): Promise<BatchFormat> => {
  const named = BY_EXTENSION[extname(file).toLowerCase()];
  if (named !== undefined) return named;
  const beginning = await beginningOf(file);
  if (beginning.startsWith('PK')) return 'xlsx';
  return /^\W*\{/.test(beginning) ? 'ndjson' : 'csv';
};
