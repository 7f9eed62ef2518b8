import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/application/content-hash.ts';
import { modelHash } from '../../shared/application/model-hash.ts';
import { MODELS } from '../../shared/domain/models/index.generated.ts';
import { MODEL_HASHES } from '../../shared/domain/models/model-hashes.generated.ts';

describe('released models', () => {
  it.each(MODELS.map((model) => [model.id, model] as const))(
    '%s is what was locked at its release',
    (id, model) => {
      expect(modelHash(model)).toBe(MODEL_HASHES[id]);
    },
  );

  it('hashes content, not layout, and notices the smallest change', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: 3 }], a: 'x' })).toBe(
      '{"a":"x","b":[1,{"c":3,"d":2}]}',
    );
    const [model] = MODELS;
    if (model === undefined) throw new Error('no models');
    expect(modelHash({ ...model, intercept: model.intercept + 1e-6 })).not.toBe(modelHash(model));
  });
});
