import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expertModelFiles } from '../../../../shared/catalogue/expert-models.ts';
import { EXPERT_PLANS } from '../../../../shared/catalogue/expert-plans.ts';
import { factModelFiles } from '../../../../shared/catalogue/fact-models.ts';
import { DIMENSION_IDS } from '../../../../shared/domain/dimensions/dimension.ts';
import { INDICATORS } from '../../../../shared/domain/indicators/index.generated.ts';
import { MODELS } from '../../../../shared/domain/models/index.generated.ts';
import { SEGMENTS } from '../../../../shared/domain/models/rating-model.ts';
import { isMonotone, shapeRange } from '../../../../shared/domain/models/shape.ts';

const FOLDER = new URL('../../../../shared/domain/models/declarations/', import.meta.url);
const indicatorOf = (id: string) => INDICATORS.find((each) => each.id === id);

describe('rating models', () => {
  it('has a first version for every segment', () => {
    const first = MODELS.filter((model) => model.version === 1).map((model) => model.segment);
    expect([...first].sort()).toEqual([...SEGMENTS].sort());
  });

  it('names every file after the model in it', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
    expect(MODELS.map((model) => model.id).sort()).toEqual(files.sort());
  });

  it.each(MODELS.map((model) => [model.id, model] as const))(
    '%s has monotone shapes in the direction that its indicators declare',
    (_id, model) => {
      for (const part of model.indicators) {
        const indicator = indicatorOf(part.indicator);
        expect(indicator, part.indicator).toBeDefined();
        expect(isMonotone(part.shape), part.indicator).toBe(true);
        const rises = (part.shape.at(-1)?.y ?? 0) > part.shape[0].y;
        expect(rises, part.indicator).toBe(indicator?.direction === 'lower-is-better');
        expect(part.dimension).toBe(
          typeof indicator?.dimension === 'string' ? indicator.dimension : part.dimension,
        );
      }
    },
  );

  it.each(MODELS.map((model) => [model.id, model] as const))(
    '%s states a value within the shape for every reason of not-meaningful',
    (_id, model) => {
      for (const part of model.indicators) {
        const { best, worst } = shapeRange(part.shape);
        for (const value of Object.values(part.notMeaningful)) {
          expect(value).toBeGreaterThanOrEqual(best);
          expect(value).toBeLessThanOrEqual(worst);
        }
      }
    },
  );

  it('reads no indicator twice in one model', () => {
    for (const model of MODELS) {
      const ids = model.indicators.map((part) => part.indicator);
      expect(new Set(ids).size, model.id).toBe(ids.length);
    }
  });
});

describe('expert plans', () => {
  it.each(EXPERT_PLANS.map((plan) => [plan.segment, plan] as const))(
    '%s weighs all ten dimensions to 100 percent',
    (_segment, plan) => {
      const weight = plan.dimensions.reduce((total, each) => total + each.weight, 0);
      expect(weight).toBe(100);
      expect(plan.dimensions.map((each) => each.dimension)).toEqual([...DIMENSION_IDS]);
      for (const { indicators, dimension } of plan.dimensions) {
        const share = indicators.reduce((total, each) => total + each.share, 0);
        expect(share, dimension).toBeCloseTo(1, 12);
      }
    },
  );

  it('gives each model the range of PDs from AAA’s to C’s', () => {
    for (const model of MODELS.filter((each) => each.basis === 'expert')) {
      const always = model.indicators.filter(({ gap }) => gap !== 'silent');
      const ends = always.map((part) => shapeRange(part.shape));
      const best = ends.reduce((total, end) => total + end.best, model.intercept);
      const worst = ends.reduce((total, end) => total + end.worst, model.intercept);
      expect(1 / (1 + Math.exp(-best)), model.id).toBeCloseTo(0.0001, 7);
      expect(1 / (1 + Math.exp(-worst)), model.id).toBeCloseTo(0.5, 4);
    }
  });

  it('still produces the released files byte for byte', async () => {
    const { readFileSync } = await import('node:fs');
    for (const { path, content } of [...expertModelFiles(), ...factModelFiles()]) {
      const released = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
      expect(released, path).toBe(content);
    }
  });
});
