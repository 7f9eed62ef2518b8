import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { PROJECT_DIRECTORY } from '../bundles.ts';

const DIRECTORY = join(PROJECT_DIRECTORY, '.assay');
const FILE = 'signing-key.json';

/** Who issues local tokens and for whom. Fixed, so that a token outlives the server's address. */
export const LOCAL_ISSUER = 'https://assay.localhost';
export const LOCAL_AUDIENCE = 'assay-local';
export const SIGNING_ALGORITHM = 'RS256';

export type SigningKey = JWK & { readonly kid: string };

/**
 * The private key of this checkout, made when it is first asked for. However many processes ask
 * at once, all get the same key.
 */
export const signingKey = async (directory: string = DIRECTORY): Promise<SigningKey> => {
  const file = join(directory, FILE);
  const existing = await read(file);
  if (existing) return existing;
  const key = await generate();
  await mkdir(directory, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify(key), { mode: 0o600 });
  try {
    await link(unfinished, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(unfinished);
  }
  return (await read(file)) ?? key;
};

/** What anyone may know of it. */
export const publicKeyOf = ({ kty, n, e, kid, alg, use }: SigningKey): JWK => ({
  ...(kty ? { kty } : {}),
  ...(n ? { n } : {}),
  ...(e ? { e } : {}),
  ...(alg ? { alg } : {}),
  ...(use ? { use } : {}),
  kid,
});

const read = async (file: string): Promise<SigningKey | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

const generate = async (): Promise<SigningKey> => {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const key = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(key);
  return { ...key, kid, alg: SIGNING_ALGORITHM, use: 'sig' };
};

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
