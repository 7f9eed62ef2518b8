import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const storedSchema = z.object({
  key: z.string(),
  contentType: z.string(),
  bytes: z.number(),
  etag: z.string(),
  /** The file that holds the content. */
  file: z.string(),
  storedAt: z.string(),
});

export type StoredObject = z.infer<typeof storedSchema>;

export interface ObjectFiles {
  find(bucket: string, key: string): Promise<StoredObject | undefined>;
  /** The path of an object's content. */
  pathOf(bucket: string, stored: StoredObject): string;
  /** Takes content piece by piece; when it resolves, a crash of the machine loses nothing. */
  put(
    bucket: string,
    key: string,
    contentType: string,
    content: AsyncIterable<Uint8Array>,
  ): Promise<StoredObject>;
  remove(bucket: string, key: string): Promise<void>;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Keys are no file names: they have slashes, and may be long or differ in case only. */
const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Writes and waits until the disk has it. */
const writeDurably = async (
  path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ readonly bytes: number; readonly etag: string }> => {
  const hash = createHash('md5');
  let bytes = 0;
  const file = await open(path, 'w');
  try {
    for await (const piece of content) {
      hash.update(piece);
      bytes += piece.byteLength;
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, etag: `"${hash.digest('hex')}"` };
};

/**
 * Objects as files. Content goes to a file of its own first; the description that names it is put
 * in place at once afterwards, so that there is the whole object or the one before.
 */
export const objectFiles = (directory: string): ObjectFiles => {
  const folderOf = (bucket: string): string => join(directory, bucket);
  const descriptionOf = (bucket: string, key: string): string =>
    join(folderOf(bucket), `${nameOf(key)}.json`);

  const find: ObjectFiles['find'] = async (bucket, key) => {
    try {
      const text = await readFile(descriptionOf(bucket, key), 'utf8');
      return storedSchema.parse(JSON.parse(text));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  const pathOf: ObjectFiles['pathOf'] = (bucket, { file }) => join(folderOf(bucket), file);

  return {
    find,
    pathOf,
    put: async (bucket, key, contentType, content) => {
      await mkdir(folderOf(bucket), { recursive: true });
      const before = await find(bucket, key);
      const file = `${nameOf(key)}.${randomUUID()}`;
      const path = join(folderOf(bucket), file);
      try {
        const { bytes, etag } = await writeDurably(path, content);
        const storedAt = new Date().toISOString();
        const stored = { key, contentType, bytes, etag, file, storedAt };
        const description = `${path}.json`;
        await writeDurably(description, [Buffer.from(JSON.stringify(stored))]);
        await rename(description, descriptionOf(bucket, key));
        if (before !== undefined) await rm(pathOf(bucket, before), { force: true });
        return stored;
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    remove: async (bucket, key) => {
      const stored = await find(bucket, key);
      if (stored === undefined) return;
      await rm(descriptionOf(bucket, key), { force: true });
      await rm(pathOf(bucket, stored), { force: true });
    },
  };
};
