import { createHash } from 'node:crypto';
import * as z from 'zod';
import { ok, type Result } from '../../kernel/result.ts';
import { type Refusal, refused } from '../../problems/refusal.ts';

const LENGTH_MAX = 1000;

const cursorSchema = z.tuple([z.string(), z.string()]);

/** Ties a position to its list; a list's partition key names the tenant. */
const sealOf = (partition: string, sort: string): string =>
  createHash('sha256').update(`${partition}\n${sort}`).digest('base64url').slice(0, 22);

/**
 * A position in one list of one tenant. The seal finds cursors that were altered or belong
 * elsewhere; it keeps no secret, for the partition never comes from a cursor.
 */
export const encodeCursor = (partition: string, sort: string): string =>
  Buffer.from(JSON.stringify([sort, sealOf(partition, sort)])).toString('base64url');

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const INVALID = refused('cursor-invalid', {
  en: '`after` is no cursor of this list.',
  zh: '`after` 不是此列表的游标。',
});

/** The sort key to go on after. */
export const decodeCursor = (
  partition: string,
  cursor: string,
): Result<string, Refusal<'cursor-invalid'>> => {
  if (cursor.length > LENGTH_MAX) return INVALID;
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) return INVALID;
  const [sort, seal] = parsed.data;
  return seal === sealOf(partition, sort) ? ok(sort) : INVALID;
};
