import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ObjectFiles, StoredObject } from './object-files.ts';

interface Upload {
  readonly bucket: string;
  readonly key: string;
  readonly contentType: string;
  readonly parts: Map<number, StoredObject>;
}

/** Uploads in parts, which nobody sees until they are completed; a restart forgets them. */
export interface MultipartUploads {
  begin(bucket: string, key: string, contentType: string): string;
  /** Undefined where there is no such upload. */
  addPart(
    id: string,
    part: number,
    content: AsyncIterable<Uint8Array>,
  ): Promise<StoredObject | undefined>;
  complete(id: string): Promise<StoredObject | undefined>;
  abort(id: string): Promise<void>;
}

export const multipartUploads = (files: ObjectFiles): MultipartUploads => {
  const uploads = new Map<string, Upload>();
  const partKey = (id: string, part: number): string => `multipart/${id}/${part}`;

  const abort = async (id: string): Promise<void> => {
    const upload = uploads.get(id);
    uploads.delete(id);
    if (upload === undefined) return;
    for (const part of upload.parts.keys()) await files.remove(upload.bucket, partKey(id, part));
  };
  async function* joined({ bucket, parts }: Upload): AsyncGenerator<Uint8Array> {
    const ordered = [...parts].sort(([one], [other]) => one - other);
    for (const [, stored] of ordered) yield* createReadStream(files.pathOf(bucket, stored));
  }

  return {
    begin: (bucket, key, contentType) => {
      const id = randomUUID();
      uploads.set(id, { bucket, key, contentType, parts: new Map() });
      return id;
    },
    addPart: async (id, part, content) => {
      const upload = uploads.get(id);
      if (upload === undefined) return undefined;
      const type = 'application/octet-stream';
      const stored = await files.put(upload.bucket, partKey(id, part), type, content);
      upload.parts.set(part, stored);
      return stored;
    },
    complete: async (id) => {
      const upload = uploads.get(id);
      if (upload === undefined) return undefined;
      const { bucket, key, contentType } = upload;
      const stored = await files.put(bucket, key, contentType, joined(upload));
      await abort(id);
      return stored;
    },
    abort,
  };
};
