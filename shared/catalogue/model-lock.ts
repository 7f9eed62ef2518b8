import { modelHash } from '../application/model-hash.ts';
import { MODELS } from '../domain/models/index.generated.ts';
import { MODEL_HASHES } from '../domain/models/model-hashes.generated.ts';
import { HEADER } from './indexes.ts';

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
