import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { objectFiles } from '../../infra/local/embedded-s3/object-files.ts';
import { startEmbeddedS3 } from '../../infra/local/embedded-s3/server.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-s3-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const clientOf = (endpoint: string): S3Client =>
  new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

const Bucket = 'uploads';

describe('objects in a directory', () => {
  it('are there again after a restart', async () => {
    const first = await startEmbeddedS3(directory);
    const Body = '企业,2025\n'.repeat(1000);
    const put = new PutObjectCommand({ Bucket, Key: 'a/b.csv', Body, ContentType: 'text/csv' });
    await clientOf(first.endpoint).send(put);
    await first.close();
    const second = await startEmbeddedS3(directory);
    const found = await clientOf(second.endpoint).send(
      new GetObjectCommand({ Bucket, Key: 'a/b.csv' }),
    );
    expect(found.ContentType).toBe('text/csv');
    expect(await found.Body?.transformToString()).toBe(Body);
    await second.close();
  });

  it('are whole or as they were before, where a write breaks off', async () => {
    const files = objectFiles(directory);
    const pieces = (...texts: readonly string[]) =>
      (async function* () {
        for (const each of texts) yield Buffer.from(each);
      })();
    await files.put(Bucket, 'key', 'text/plain', pieces('be', 'fore'));
    const broken = (async function* () {
      yield Buffer.from('af');
      throw new Error('the connection broke');
    })();
    await expect(files.put(Bucket, 'key', 'text/plain', broken)).rejects.toThrow('broke');
    const stored = await files.find(Bucket, 'key');
    expect(stored?.bytes).toBe('before'.length);
    await files.put(Bucket, 'key', 'text/plain', pieces('after'));
    // The description and one content; nothing of the others is left behind.
    expect(await readdir(join(directory, Bucket))).toHaveLength(2);
  });

  it('are nobody’s without a signature', async () => {
    const server = await startEmbeddedS3(directory);
    const answer = await fetch(`${server.endpoint}/${Bucket}/key`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('AccessDenied');
    await server.close();
  });
});
