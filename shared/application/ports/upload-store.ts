import type { Readable } from 'node:stream';
import type { IsoInstant } from '../../kernel/dates.ts';

/** A request that whoever holds it may make once or more until it expires, without a token. */
export interface PresignedRequest {
  readonly method: 'PUT' | 'GET';
  readonly url: string;
  /** Headers that have to be sent with it, exactly so. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: IsoInstant;
}

export interface UploadedObject {
  readonly bytes: number;
  readonly contentType: string | undefined;
}

/** Objects that callers upload, and those that are made for them to fetch. */
export interface UploadStore {
  /** @param bytes The exact length the upload must have, where it is known. */
  presignedPut(key: string, contentType: string, bytes?: number): Promise<PresignedRequest>;
  /** @param fileName What a browser saves it as. */
  presignedGet(key: string, fileName: string): Promise<PresignedRequest>;
  /** Undefined where there is no such object. */
  find(key: string): Promise<UploadedObject | undefined>;
  /** Read in pieces as they come, from a byte on where one is given. */
  read(key: string, fromByte?: number): Promise<Readable | undefined>;
  /** Written in pieces as they come; nothing is there until all is. */
  write(
    key: string,
    contentType: string,
    content: AsyncIterable<string | Uint8Array>,
  ): Promise<void>;
  remove(key: string): Promise<void>;
}
