import { describe, expect, it } from 'vitest';
import {
  modelDescribed,
  modelsCompared,
  modelsListed,
} from '../../../shared/application/model-registry.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import { MODELS } from '../../../shared/domain/models/index.generated.ts';
import { MODEL_HASHES } from '../../../shared/domain/models/model-hashes.generated.ts';
import { SEGMENTS } from '../../../shared/domain/models/rating-model.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';

const clock = { now: () => isoInstant('2026-12-01T08:00:00Z') };

const described = (id: string) => {
  const model = modelDescribed(clock, id);
  if (model.kind === 'failed') throw new Error(model.failure.problem);
  return model.value;
};

const compared = (from: string, to: string) => {
  const diff = modelsCompared(from, to);
  if (diff.kind === 'failed') throw new Error(diff.failure.problem);
  return diff.value;
};

describe('the list of models', () => {
  it('has one champion for each segment on every day, and hashes as locked', () => {
    for (const day of ['2020-01-01', '2026-06-30', '2026-12-01', '2030-01-01']) {
      const { items, segments } = modelsListed(clock, isoDate(day));
      expect(segments.map(({ segment }) => segment)).toEqual(SEGMENTS);
      for (const segment of SEGMENTS) {
        const champions = items.filter(
          (each) => each.segment === segment && each.status === 'champion',
        );
        expect(champions, `${segment} on ${day}`).toHaveLength(1);
      }
    }
    const { items } = modelsListed(clock);
    expect(Object.fromEntries(items.map(({ id, hash }) => [id, hash]))).toEqual(MODEL_HASHES);
  });

  it('makes the champion of yesterday a challenger on the day a later version takes over', () => {
    const statusOn = (day: string) => {
      const { items } = modelsListed(clock, isoDate(day));
      return ['large-expert-1', 'large-fitted-2'].map(
        (id) => items.find((each) => each.id === id)?.status,
      );
    };
    expect(statusOn('2026-10-31')).toEqual(['champion', 'not-in-force']);
    expect(statusOn('2026-11-01')).toEqual(['challenger', 'champion']);
    expect(described('large-expert-1')).toMatchObject({ championUntil: '2026-11-01' });
    expect(described('project-expert-2')).not.toHaveProperty('championUntil');
  });
});

describe('a model described', () => {
  it.each(MODELS.map((model) => [model.id, model] as const))(
    '%s has its card, its shapes and its shares',
    (id, model) => {
      const { card, indicators, masterScale } = described(id);
      expect(indicators.map(({ shape }) => shape)).toEqual(
        model.indicators.map(({ shape }) => shape),
      );
      const shares = indicators.reduce((sum, { share }) => sum + share, 0);
      expect(shares).toBeCloseTo(1, 6);
      expect(masterScale.grades).toHaveLength(22);
      expect('dataLineage' in card).toBe(model.basis === 'fitted');
      expect('metrics' in card).toBe(model.basis === 'fitted');
    },
  );

  it('that does not exist is refused', () => {
    expect(modelDescribed(clock, 'none')).toMatchObject({
      failure: { problem: 'catalogue-entry-not-found' },
    });
  });
});

describe('two models compared', () => {
  it('that are one differ in nothing', () => {
    expect(compared('large-expert-1', 'large-expert-1')).toMatchObject({
      identical: true,
      added: [],
      removed: [],
      changed: [],
      intercept: { difference: 0 },
      calibration: { changed: false },
    });
  });

  it('account for every indicator of both, the same from either side', () => {
    const [there, back] = [
      compared('large-expert-1', 'large-fitted-2'),
      compared('large-fitted-2', 'large-expert-1'),
    ];
    const idsOf = (id: string) =>
      (MODELS.find((model) => model.id === id)?.indicators ?? []).map((part) => part.indicator);
    const named = (items: readonly { readonly indicator: string }[]) =>
      items.map(({ indicator }) => indicator);
    expect([...named(there.added), ...named(there.changed), ...there.unchanged].sort()).toEqual(
      [...idsOf('large-fitted-2')].sort(),
    );
    expect(named(there.removed).sort()).toEqual(named(back.added).sort());
    expect(there.intercept.difference).toBe(-back.intercept.difference);
    expect(there.from.hash).toBe(back.to.hash);
    const largest = (each: typeof there) => each.changed.map(({ shape }) => shape.largest).sort();
    expect(largest(there)).toEqual(largest(back));
  });

  it('find no larger distance between corners than at them', () => {
    const { changed } = compared('mid-expert-1', 'large-expert-1');
    expect(changed.length).toBeGreaterThan(0);
    for (const { shape } of changed)
      expect(shape.largest).toBe(
        Math.max(...shape.at.map(({ difference }) => Math.abs(difference))),
      );
  });
});
