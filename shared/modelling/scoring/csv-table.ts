import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';

/** A CSV file as cells: its header, then each row in order. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly string[]>;
}

const GZIP_MAGIC = 0x1f8b;

const isGzip = async (file: string): Promise<boolean> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === GZIP_MAGIC;
  } finally {
    await handle.close();
  }
};

const isCells = (record: unknown): record is readonly string[] => Array.isArray(record);

async function* cellsOf(records: AsyncIterator<unknown>): AsyncGenerator<readonly string[]> {
  for (;;) {
    const { done, value } = await records.next();
    if (done === true) return;
    if (isCells(value)) yield value;
  }
}

/**
 * Opens a CSV: quoted cells, a byte order mark, gzip (told by its first bytes) and either line end
 * are understood, blank lines are left out. A row may be shorter or longer than the header: what to
 * do about it is the reader's choice. Throws where the file cannot be read or a quote stays open.
 */
export const openCsvTable = async (file: string): Promise<CsvTable> => {
  const zipped = await isGzip(file);
  const bytes = createReadStream(file);
  const text: Readable = zipped ? bytes.pipe(createGunzip()) : bytes;
  const records = parse({
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  });
  bytes.once('error', (error: Error) => records.destroy(error));
  text.once('error', (error: Error) => records.destroy(error));
  const iterator: AsyncIterator<unknown> = text.pipe(records)[Symbol.asyncIterator]();
  const first = await iterator.next();
  const header = isCells(first.value) ? first.value.map((name) => name.trim()) : [];
  return { header, rows: cellsOf(iterator) };
};
