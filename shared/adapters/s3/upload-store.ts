import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Clock } from '../../application/ports/clock.ts';
import type { PresignedRequest, UploadStore } from '../../application/ports/upload-store.ts';
import { isoInstant } from '../../contracts/parsed-text.ts';
import { messagingRequest } from '../messaging/messaging-unavailable.ts';

const PUT_SECONDS = 15 * 60;
const GET_SECONDS = 5 * 60;
const ATTEMPTS_MAX = 4;

/** Checksums of its own making would bind a presigned upload to a body that is not there yet. */
export const s3Client = (): S3Client =>
  new S3Client({
    forcePathStyle: true,
    maxAttempts: ATTEMPTS_MAX,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey');

const presentOrUndefined = async <Answer>(
  send: () => Promise<Answer>,
): Promise<Answer | undefined> => {
  try {
    return await send();
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
};

/** Only printable ASCII without quotes and backslashes; other names are encoded beside it. */
const dispositionOf = (fileName: string): string =>
  `attachment; filename="${fileName.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')}"; ` +
  `filename*=UTF-8''${encodeURIComponent(fileName)}`;

/** Objects of one bucket. */
export const s3UploadStore = (client: S3Client, bucket: string, clock: Clock): UploadStore => {
  const of = (key: string) => ({ Bucket: bucket, Key: key });
  const stored = <Answer>(send: () => Promise<Answer>): Promise<Answer | undefined> =>
    messagingRequest('the object store', () => presentOrUndefined(send));
  const presigned = async (
    command: PutObjectCommand | GetObjectCommand,
    seconds: number,
    signed: readonly string[],
  ): Promise<Pick<PresignedRequest, 'url' | 'expiresAt'>> => {
    const expiresAt = Date.parse(clock.now()) + seconds * 1000;
    const options = { expiresIn: seconds, signableHeaders: new Set(signed) };
    return {
      url: await getSignedUrl(client, command, options),
      expiresAt: isoInstant(new Date(expiresAt).toISOString()),
    };
  };
  return {
    presignedPut: async (key, contentType, bytes) => {
      const length = bytes === undefined ? {} : { ContentLength: bytes };
      const command = new PutObjectCommand({ ...of(key), ContentType: contentType, ...length });
      const signed = ['content-type', ...(bytes === undefined ? [] : ['content-length'])];
      return {
        method: 'PUT',
        ...(await presigned(command, PUT_SECONDS, signed)),
        headers: { 'content-type': contentType },
      };
    },
    presignedGet: async (key, fileName) => {
      const disposition = dispositionOf(fileName);
      const command = new GetObjectCommand({
        ...of(key),
        ResponseContentDisposition: disposition,
      });
      return { method: 'GET', ...(await presigned(command, GET_SECONDS, [])), headers: {} };
    },
    find: async (key) => {
      const found = await stored(() => client.send(new HeadObjectCommand(of(key))));
      return found && { bytes: found.ContentLength ?? 0, contentType: found.ContentType };
    },
    read: async (key, fromByte) => {
      const range = fromByte ? { Range: `bytes=${fromByte}-` } : {};
      const command = new GetObjectCommand({ ...of(key), ...range });
      const found = await stored(() => client.send(command));
      if (found === undefined) return undefined;
      if (!(found.Body instanceof Readable)) throw new Error('the object cannot be streamed');
      return found.Body;
    },
    write: async (key, contentType, content) => {
      const Body = Readable.from(content, { objectMode: false });
      const upload = new Upload({ client, params: { ...of(key), ContentType: contentType, Body } });
      await messagingRequest('the object store', () => upload.done());
    },
    remove: async (key) => {
      const command = new DeleteObjectCommand(of(key));
      await messagingRequest('the object store', () => client.send(command));
    },
  };
};
