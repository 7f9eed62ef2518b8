import { describe, expect, it } from 'vitest';
import {
  isMonotone,
  type Shape,
  shapeAt,
  shapeRange,
} from '../../../../shared/domain/models/shape.ts';

const FALLING: Shape = [
  { x: 0, y: 2 },
  { x: 10, y: 1 },
  { x: 20, y: -1 },
];

describe('shape', () => {
  it.each([
    [-5, 2],
    [0, 2],
    [5, 1.5],
    [10, 1],
    [15, 0],
    [20, -1],
    [99, -1],
  ])('at %d adds %d', (x, y) => {
    expect(shapeAt(FALLING, x)).toBe(y);
  });

  it('knows its best and worst end', () => {
    expect(shapeRange(FALLING)).toEqual({ best: -1, worst: 2 });
  });

  it('tells monotone shapes from others', () => {
    expect(isMonotone(FALLING)).toBe(true);
    expect(isMonotone([...FALLING].map(({ x, y }) => ({ x, y: -y })) as unknown as Shape)).toBe(
      true,
    );
    expect(
      isMonotone([
        { x: 0, y: 0 },
        { x: 1, y: 1 },
        { x: 2, y: 0 },
      ]),
    ).toBe(false);
  });

  it('is constant with a single knot', () => {
    const flat: Shape = [{ x: 3, y: 0.5 }];
    expect([shapeAt(flat, -1), shapeAt(flat, 3), shapeAt(flat, 9)]).toEqual([0.5, 0.5, 0.5]);
  });
});
