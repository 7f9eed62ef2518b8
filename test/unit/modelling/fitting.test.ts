import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import { isMonotone } from '../../../shared/domain/models/shape.ts';
import { areaUnderCurve } from '../../../shared/domain/validation/area-under-curve.ts';
import { binFeature } from '../../../shared/modelling/fitting/bins.ts';
import { boost } from '../../../shared/modelling/fitting/boost.ts';
import { cumulativePdsByGrade } from '../../../shared/modelling/fitting/cumulative-pds.ts';
import { fitCore, outOfFoldScores, rowsWhere } from '../../../shared/modelling/fitting/fit-core.ts';
import { scoreRows } from '../../../shared/modelling/fitting/learned-core.ts';
import { logisticRegressionScores } from '../../../shared/modelling/fitting/logistic-regression.ts';
import { monotone } from '../../../shared/modelling/fitting/monotone.ts';
import { foldOf, isInBag } from '../../../shared/modelling/fitting/sampling.ts';
import { simplify } from '../../../shared/modelling/fitting/simplify.ts';
import { type TrainingSet, trainingSetOf } from '../../../shared/modelling/fitting/training-set.ts';
import { panelCsv, readPanel } from './small-panel.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-fitting-'));
afterAll(() => rmSync(folder, { recursive: true }));

const IDS = ['roa', 'debt-to-assets', 'equity-to-liabilities', 'size-total-assets'];
const indicators = IDS.map((id) => {
  const indicator = INDICATORS.find((each) => each.id === id);
  if (indicator === undefined) throw new Error(`unknown indicator ${id}`);
  return indicator;
});

let set: TrainingSet;
beforeAll(async () => {
  const file = join(folder, 'panel.csv');
  writeFileSync(file, panelCsv(600));
  set = trainingSetOf(await readPanel(file), indicators);
});

const all = (): Int32Array => rowsWhere(set, () => true);
const aucOf = (scores: Float64Array): number => {
  const rows = Array.from(scores, (score, row) => ({ score, defaulted: set.failed[row] === 1 }));
  const auc = areaUnderCurve(rows);
  if (auc.kind === 'failed') throw new Error(auc.failure);
  return auc.value;
};

describe('pooling adjacent violators', () => {
  const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });

  it('gives a monotone sequence and keeps the weighted mean', () => {
    fc.assert(
      fc.property(values, fc.constantFrom<1 | -1>(1, -1), (given, direction) => {
        const weights = Float64Array.from(given, (_each, index) => 1 + (index % 3));
        const result = monotone(Float64Array.from(given), weights, direction);
        for (let index = 1; index < result.length; index += 1) {
          const step = (result[index] ?? 0) - (result[index - 1] ?? 0);
          expect(direction * step).toBeGreaterThanOrEqual(-1e-9);
        }
        const mean = (list: ArrayLike<number>): number =>
          Array.from(list).reduce((total, each, index) => total + each * (weights[index] ?? 0), 0);
        expect(mean(result)).toBeCloseTo(mean(given), 6);
      }),
    );
  });

  it('leaves what is already monotone', () => {
    const rising = Float64Array.from([-1, 0, 0, 2]);
    expect([...monotone(rising, new Float64Array(4).fill(1), 1)]).toEqual([...rising]);
  });
});

describe('simplifying a shape', () => {
  it('keeps the ends and at most so many knots, all of them corners of the original', () => {
    const corners = Array.from({ length: 30 }, (_each, x) => ({ x, y: Math.sqrt(x), weight: 1 }));
    const kept = simplify(corners, 6);
    expect(kept).toHaveLength(6);
    expect(kept[0]).toEqual(corners[0]);
    expect(kept.at(-1)).toEqual(corners.at(-1));
    for (const corner of kept) expect(corners).toContain(corner);
  });

  it('drops corners on a straight line at no loss', () => {
    const line = [0, 1, 2, 3, 10].map((x) => ({ x, y: 2 * x, weight: 1 }));
    expect(simplify(line, 2).map(({ x }) => x)).toEqual([0, 10]);
  });

  it('merges corners that share an x', () => {
    const twice = [
      { x: 0, y: 0, weight: 1 },
      { x: 0, y: 3, weight: 2 },
      { x: 1, y: 5, weight: 1 },
    ];
    expect(simplify(twice, 9).map(({ x, y }) => [x, y])).toEqual([
      [0, 2],
      [1, 5],
    ]);
  });
});

describe('sampling by firm', () => {
  it('fills folds evenly and bags to their share', () => {
    const firms = Array.from({ length: 20_000 }, (_each, firm) => firm);
    for (let fold = 0; fold < 5; fold += 1) {
      const share = firms.filter((firm) => foldOf(firm, 5) === fold).length / firms.length;
      expect(share).toBeCloseTo(0.2, 1);
    }
    const inBag = firms.filter((firm) => isInBag(firm, 3, 80)).length / firms.length;
    expect(inBag).toBeCloseTo(0.8, 1);
  });

  it('draws different bags', () => {
    const bag = (number: number): string =>
      Array.from({ length: 200 }, (_each, firm) => (isInBag(firm, number, 50) ? 1 : 0)).join('');
    expect(bag(0)).not.toBe(bag(1));
  });
});

describe('the training set', () => {
  it('holds the product’s own indicators row by row, and reasons where there are none', () => {
    expect(set.size).toBeGreaterThan(1000);
    const [roa, leverage] = set.features;
    expect(roa?.indicator.id).toBe('roa');
    const wipedOut = leverage?.reasons.filter((reason) => reason === 'negative-equity') ?? [];
    expect(wipedOut.length).toBe(0);
    expect(roa?.values.every((value) => Number.isFinite(value))).toBe(true);
  });
});

describe('boosting', () => {
  it('finds the risk in leverage and losses, monotone in the declared direction', () => {
    const core = fitCore(set, all());
    expect(aucOf(scoreRows(core, set.features))).toBeGreaterThan(0.75);
    for (const part of core.parts) expect(isMonotone(part.shape), part.indicator).toBe(true);
    const shapeOf = (id: string) => core.parts.find((part) => part.indicator === id)?.shape;
    expect(shapeOf('debt-to-assets')?.at(-1)?.y).toBeGreaterThan(0);
    expect(shapeOf('roa')?.at(-1)?.y).toBeLessThan(0);
  });

  it('ranks firms that it never saw', () => {
    expect(aucOf(outOfFoldScores(set))).toBeGreaterThan(0.7);
  });

  it('gives the same model every time', () => {
    expect(fitCore(set, all())).toEqual(fitCore(set, all()));
  });

  it('learns nothing from a feature that says nothing', () => {
    const noise = {
      ...set,
      failed: Uint8Array.from(set.failed, (_each, row) => (row % 10 === 0 ? 1 : 0)),
    };
    const features = noise.features.map((feature) => binFeature(feature, 8));
    const settings = { rounds: 5, learningRate: 0.1, ridge: 5 };
    const { effects } = boost(features, [-1, 1, -1, -1], noise.failed, all(), settings);
    for (const effect of effects)
      for (const value of effect) expect(Math.abs(value)).toBeLessThan(0.2);
  });

  it('centres every shape on the firms of the data and never rewards a gap', () => {
    const core = fitCore(set, all());
    for (const [place, part] of core.parts.entries()) {
      const feature = set.features[place];
      if (feature === undefined) throw new Error('feature missing');
      const alone = scoreRows({ intercept: 0, parts: [part] }, [feature]);
      const mean = alone.reduce((total, each) => total + each / alone.length, 0);
      expect(Math.abs(mean), part.indicator).toBeLessThan(0.01);
      expect(part.notMeaningful['missing-input']).toBeGreaterThanOrEqual(0);
      expect(part.notMeaningful['missing-history']).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('yardstick and term structure', () => {
  it('fits a plain logistic regression that ranks better than chance', () => {
    expect(aucOf(logisticRegressionScores(set, all()))).toBeGreaterThan(0.7);
  });

  it('gives cumulative PDs that never fall with time and never cross between grades', () => {
    const core = fitCore(set, all());
    const curves = cumulativePdsByGrade(set, scoreRows(core, set.features));
    expect(curves).toHaveLength(21);
    curves.forEach((curve, grade) => {
      curve.forEach((pd, year) => {
        expect(pd).toBeGreaterThanOrEqual(curve[year - 1] ?? 0);
        expect(pd).toBeGreaterThanOrEqual(curves[grade - 1]?.[year] ?? 0);
      });
    });
  });
});
