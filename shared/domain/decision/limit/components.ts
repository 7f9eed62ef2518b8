import type { ComponentId } from '../policy/limit-sections.ts';
import { cashFlowCapacity } from './components/cash-flow-capacity.ts';
import { collateral } from './components/collateral.ts';
import { concentrationGroup } from './components/concentration-group.ts';
import { concentrationSingle } from './components/concentration-single.ts';
import { debtToAssets } from './components/debt-to-assets.ts';
import { leverageToEarnings } from './components/leverage-to-earnings.ts';
import { netWorth } from './components/net-worth.ts';
import { ratingAppetite } from './components/rating-appetite.ts';
import { workingCapitalNeed } from './components/working-capital-need.ts';
import type { LimitComponent } from './limit-component.ts';

/** Every ceiling on a limit, in the order in which they are shown. */
export const LIMIT_COMPONENTS: readonly LimitComponent[] = [
  cashFlowCapacity,
  leverageToEarnings,
  debtToAssets,
  netWorth,
  workingCapitalNeed,
  ratingAppetite,
  collateral,
  concentrationSingle,
  concentrationGroup,
];

/** Those that look at what the company can carry; without any of them no limit can be stated. */
export const CAPACITY_COMPONENTS: readonly ComponentId[] = [
  'cash-flow-capacity',
  'leverage-to-earnings',
  'debt-to-assets',
  'net-worth',
];
