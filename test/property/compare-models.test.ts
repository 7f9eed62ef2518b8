import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModels, shapeDifference } from '../../shared/domain/models/compare-models.ts';
import { MODELS } from '../../shared/domain/models/index.generated.ts';
import { type Shape, shapeAt } from '../../shared/domain/models/shape.ts';

const knot = fc.record({
  x: fc.integer({ min: -1000, max: 1000 }).map((x) => x / 100),
  y: fc.integer({ min: -3000, max: 3000 }).map((y) => y / 1000),
});

const anyShape: fc.Arbitrary<Shape> = fc
  .uniqueArray(knot, { minLength: 1, maxLength: 8, selector: ({ x }) => x })
  .map((knots): Shape => {
    const [first, ...rest] = [...knots].sort((one, other) => one.x - other.x);
    if (first === undefined) throw new Error('at least one knot was asked for');
    return [first, ...rest];
  });

const anyModel = fc.constantFrom(...MODELS);

describe('the distance of two shapes', () => {
  it('is nowhere larger than told', () => {
    const anywhere = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(anyShape, anyShape, anywhere, (from, to, x) => {
        const { largest } = shapeDifference(from, to);
        expect(Math.abs(shapeAt(to, x) - shapeAt(from, x))).toBeLessThanOrEqual(largest + 1e-8);
      }),
    );
  });

  it('is the same from either side, and nil from a shape to itself', () => {
    fc.assert(
      fc.property(anyShape, anyShape, (from, to) => {
        expect(shapeDifference(from, to).largest).toBe(shapeDifference(to, from).largest);
        expect(shapeDifference(from, from).largest).toBe(0);
      }),
    );
  });
});

describe('any two models compared', () => {
  it('have every indicator in exactly one of four lists', () => {
    fc.assert(
      fc.property(anyModel, anyModel, (from, to) => {
        const { added, removed, changed, unchanged } = compareModels(from, to);
        const listed = [
          ...[...added, ...removed, ...changed].map(({ indicator }) => indicator),
          ...unchanged,
        ];
        const all = new Set([...from.indicators, ...to.indicators].map((part) => part.indicator));
        expect(listed.sort()).toEqual([...all].sort());
      }),
    );
  });
});
