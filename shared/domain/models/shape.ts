/** One corner of a piecewise linear shape: at indicator value `x` it adds `y` log-odds. */
export interface Knot {
  readonly x: number;
  readonly y: number;
}

/** Knots by rising `x`; constant before the first and after the last. */
export type Shape = readonly [Knot, ...Knot[]];

const interpolate = (left: Knot, right: Knot, x: number): number =>
  left.y + ((x - left.x) / (right.x - left.x)) * (right.y - left.y);

export const shapeAt = (shape: Shape, x: number): number => {
  let left = shape[0];
  for (const right of shape) {
    if (x < right.x) return right === left ? left.y : interpolate(left, right, x);
    left = right;
  }
  return left.y;
};

/** The ends of a shape: its best (lowest) and worst (highest) log-odds. */
export const shapeRange = (shape: Shape): { readonly best: number; readonly worst: number } => {
  const heights = shape.map((knot) => knot.y);
  return { best: Math.min(...heights), worst: Math.max(...heights) };
};

export const isMonotone = (shape: Shape): boolean => {
  const steps = shape.slice(1).map((knot, index) => knot.y - (shape[index]?.y ?? knot.y));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
};
