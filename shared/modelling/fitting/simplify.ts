import type { Knot, Shape } from '../../domain/models/shape.ts';
import { shapeAt } from '../../domain/models/shape.ts';

/** A shape before simplification: a corner at every bin, weighted by the rows in the bin. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

const asShape = ([first, ...rest]: readonly Knot[]): Shape => {
  if (first === undefined) throw new Error('a shape needs a knot');
  return [first, ...rest];
};

/** Weighted mean squared distance of the corners from a shape with fewer knots. */
const lossOf = (corners: readonly Corner[], kept: readonly Corner[]): number => {
  const shape = asShape(kept.map(({ x, y }) => ({ x, y })));
  let loss = 0;
  let weight = 0;
  for (const corner of corners) {
    loss += corner.weight * (corner.y - shapeAt(shape, corner.x)) ** 2;
    weight += corner.weight;
  }
  return loss / weight;
};

/** Corners at one x are one corner: a shape is a function. */
const merged = (corners: readonly Corner[]): readonly Corner[] => {
  const byPlace = new Map<number, Corner>();
  for (const corner of corners) {
    const held = byPlace.get(corner.x);
    if (held === undefined) byPlace.set(corner.x, corner);
    else {
      const weight = held.weight + corner.weight;
      const y = (held.y * held.weight + corner.y * corner.weight) / weight;
      byPlace.set(corner.x, { x: corner.x, y, weight });
    }
  }
  return [...byPlace.values()].sort((one, other) => one.x - other.x);
};

/**
 * Leaves out one inner knot after another, always the one that matters least, until at most
 * `knotsMax` remain. A subset of monotone corners is monotone.
 */
export const simplify = (all: readonly Corner[], knotsMax: number): readonly Corner[] => {
  const corners = merged(all);
  let kept = corners;
  while (kept.length > knotsMax) {
    const candidates = kept.slice(1, -1).map((_corner, index) => kept.toSpliced(index + 1, 1));
    const losses = candidates.map((candidate) => lossOf(corners, candidate));
    const best = losses.indexOf(Math.min(...losses));
    kept = candidates[best] ?? kept;
  }
  return kept;
};
