// Written by `npm run generate`; do not edit.

import { grossMargin } from './declarations/gross-margin.ts';
import { roe } from './declarations/roe.ts';
import type { Indicator } from './indicator.ts';

export const INDICATORS: readonly Indicator[] = [
  grossMargin,
  roe,
];
