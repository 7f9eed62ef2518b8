import { INDICATORS } from '../../domain/indicators/index.generated.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import type { BaggingSettings } from './bagging.ts';
import type { RiskDirection } from './boost.ts';

/**
 * The indicators of the learned core. All read book figures that a balance sheet and an income
 * statement give. Chosen by cross-validation over firms among all that the data can compute: each
 * adds, or is there so that a dimension has a voice at no loss.
 */
export const LEARNED_INDICATORS = [
  'roa',
  'loss-scale',
  'gross-margin',
  'equity-to-liabilities',
  'quick-ratio',
  'liquidity-after-earnings',
  'liquidity-after-earnings-to-liabilities',
  'earnings-to-long-term-debt',
  'uncovered-liabilities',
  'uncovered-current-liabilities',
  'liquid-assets-change',
  'recent-loss-years',
  'size-total-assets',
  'cost-scale',
] as const;

export const FIT_SETTINGS: BaggingSettings & { readonly bins: number; readonly knotsMax: number } =
  {
    bins: 32,
    rounds: 30,
    learningRate: 0.08,
    ridge: 5,
    bags: 10,
    bagPercent: 80,
    knotsMax: 8,
  };

export const FOLDS = 5;

/** Failures before this fiscal year are under-recorded: the level is set from here on. */
export const LEVEL_FROM_YEAR = 2003;

/** The out-of-time test fits on years before this one and is judged from it on. */
export const OUT_OF_TIME_FROM_YEAR = 2012;

export const indicatorById = (id: string): Indicator => {
  const indicator = INDICATORS.find((each) => each.id === id);
  if (indicator === undefined) throw new Error(`unknown indicator: ${id}`);
  return indicator;
};

/** A model may only read an indicator in the direction that its declaration states. */
export const riskDirectionOf = ({ id, direction }: Indicator): RiskDirection => {
  if (direction === 'informational') throw new Error(`${id} has no direction to fit`);
  return direction === 'lower-is-better' ? 1 : -1;
};
