/** Ratings from the best down, each with the lowest value that still earns it. */
export type RatingTable = readonly (readonly [rating: string, atLeast: number])[];

/** Lower bounds are inclusive; below the last one the company counts as defaulted. */
export const ratingFrom = (table: RatingTable, value: number): string =>
  table.find(([, atLeast]) => value >= atLeast)?.[0] ?? 'D';
