// Written by `npm run generate`; do not edit.

import { cashFlow } from './declarations/cash-flow.ts';
import { efficiency } from './declarations/efficiency.ts';
import { growth } from './declarations/growth.ts';
import { industry } from './declarations/industry.ts';
import { legalNetwork } from './declarations/legal-network.ts';
import { management } from './declarations/management.ts';
import { paymentBehaviour } from './declarations/payment-behaviour.ts';
import { profitability } from './declarations/profitability.ts';
import { sizeVolatility } from './declarations/size-volatility.ts';
import { solvency } from './declarations/solvency.ts';
import type { Dimension } from './dimension.ts';

export const DIMENSIONS: readonly Dimension[] = [
  cashFlow,
  efficiency,
  growth,
  industry,
  legalNetwork,
  management,
  paymentBehaviour,
  profitability,
  sizeVolatility,
  solvency,
];
