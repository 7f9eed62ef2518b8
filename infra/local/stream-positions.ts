import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';

/** How far each function has followed a table. */
export interface StreamPositions {
  of(functionId: string): string | undefined;
  save(functionId: string, sequence: string): Promise<void>;
}

const fileSchema = z.record(z.string(), z.string());

const readPositions = async (path: string): Promise<Record<string, string>> => {
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
};

/**
 * Positions in a file beside the data, or in memory. After a crash the file may be some changes
 * behind, which then come again; it is never ahead.
 */
export const openStreamPositions = async (path: string | undefined): Promise<StreamPositions> => {
  const positions = new Map(Object.entries(path === undefined ? {} : await readPositions(path)));
  let writing: Promise<void> = Promise.resolve();
  const write = async (file: string): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, JSON.stringify(Object.fromEntries(positions)));
    await rename(`${file}.new`, file);
  };
  return {
    of: (functionId) => positions.get(functionId),
    save: (functionId, sequence) => {
      positions.set(functionId, sequence);
      if (path === undefined) return Promise.resolve();
      const written = writing.then(() => write(path));
      writing = written.catch(() => undefined);
      return written;
    },
  };
};
