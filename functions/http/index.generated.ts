// Written by `npm run generate`; do not edit.

import type { Route } from '../../shared/contracts/route.ts';
import { getHealthRoute } from './get-health/route.ts';

export const ROUTES: readonly Route[] = [
  getHealthRoute,
];
