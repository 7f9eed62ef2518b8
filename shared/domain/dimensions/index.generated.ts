// Written by `npm run generate`; do not edit.

import type { Dimension } from './dimension.ts';

export const DIMENSIONS: readonly Dimension[] = [
];
