import { createHash } from 'node:crypto';
import { MODELS } from '../domain/models/index.generated.ts';
import { MODEL_HASHES } from '../domain/models/model-hashes.generated.ts';
import type { RatingModel } from '../domain/models/rating-model.ts';
import { HEADER } from './indexes.ts';

/** JSON with members in alphabetical order, so that layout does not change the hash. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
};

export const modelHash = (model: RatingModel): string =>
  createHash('sha256').update(canonicalJson(model)).digest('hex');

/**
 * The hash of every model version. Throws when a version already locked has changed: a released
 * version never does, a new one is a new file.
 */
export const renderModelLock = (): string => {
  const entries = MODELS.map((model) => {
    const hash = modelHash(model);
    const locked = MODEL_HASHES[model.id];
    if (locked !== undefined && locked !== hash)
      throw new Error(`model ${model.id} is released and has changed: write a new version instead`);
    return `  '${model.id}': '${hash}',`;
  });
  return [
    HEADER,
    'export const MODEL_HASHES: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
};
