import { type Decimal, ONE } from '../../kernel/decimal.ts';
import { type NotMeaningful, notMeaningful } from '../../kernel/outcome.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import { current, prior } from '../inputs/input.ts';
import { refuseUnlessPositive } from './arithmetic.ts';

/** This year's value of a ratio over last year's; 1 is no change. */
export type BeneishFiveIndices = Readonly<Record<'dsri' | 'gmi' | 'aqi' | 'sgi' | 'depi', number>>;

export const BENEISH_FIVE_INPUTS = {
  receivables: current('tradeReceivables'),
  receivablesPrior: prior('tradeReceivables'),
  revenue: current('revenue'),
  revenuePrior: prior('revenue'),
  grossProfit: current('grossProfit'),
  grossProfitPrior: prior('grossProfit'),
  totalAssets: current('totalAssets'),
  totalAssetsPrior: prior('totalAssets'),
};

/** Beneish sets an index to 1 where its figures are missing or leave it undefined. */
export const BENEISH_FIVE_INPUTS_IF_KNOWN = {
  currentAssets: current('currentAssets'),
  currentAssetsPrior: prior('currentAssets'),
  fixedAssets: current('tangibleFixedAssets'),
  fixedAssetsPrior: prior('tangibleFixedAssets'),
  depreciation: current('depreciationOfFixedAssets'),
  depreciationPrior: prior('depreciationOfFixedAssets'),
};

export const BENEISH_FIVE_VARIABLES = {
  dsri: '(receivables / revenue) / (receivablesPrior / revenuePrior)',
  gmi: '(grossProfitPrior / revenuePrior) / (grossProfit / revenue)',
  aqi:
    '(1 - (currentAssets + fixedAssets) / totalAssets)' +
    ' / (1 - (currentAssetsPrior + fixedAssetsPrior) / totalAssetsPrior)',
  sgi: 'revenue / revenuePrior',
  depi:
    '(depreciationPrior / (depreciationPrior + fixedAssetsPrior))' +
    ' / (depreciation / (depreciation + fixedAssets))',
};

type Figures = Readonly<Record<keyof typeof BENEISH_FIVE_INPUTS, Decimal>> &
  Readonly<Partial<Record<keyof typeof BENEISH_FIVE_INPUTS_IF_KNOWN, Decimal>>>;

/** A ratio that is undefined where its denominator is missing or not above zero. */
const shareOf = (part: Decimal | undefined, whole: Decimal | undefined): Decimal | undefined =>
  part === undefined || whole === undefined || whole.lte(0) ? undefined : part.div(whole);

const plus = (one: Decimal | undefined, other: Decimal | undefined): Decimal | undefined =>
  one === undefined || other === undefined ? undefined : one.plus(other);

/** `now / before`, or 1 where either is unknown or the division has no meaning. */
export const indexOrOne = (now: Decimal | undefined, before: Decimal | undefined): number =>
  now === undefined || before === undefined || before.lte(0) ? 1 : toStatistic(now.div(before));

const softShare = (
  currentAssets: Decimal | undefined,
  fixedAssets: Decimal | undefined,
  totalAssets: Decimal,
): Decimal | undefined => {
  const hard = shareOf(plus(currentAssets, fixedAssets), totalAssets);
  return hard === undefined ? undefined : ONE.minus(hard);
};

/** Denominators that Beneish has no substitute for. */
export const refuseWithoutBase = (given: Figures): NotMeaningful | undefined => {
  const { receivablesPrior, revenue, revenuePrior, totalAssets, totalAssetsPrior } = given;
  const refused = refuseUnlessPositive({
    receivablesPrior,
    revenue,
    revenuePrior,
    totalAssets,
    totalAssetsPrior,
  });
  if (refused !== undefined) return refused;
  return given.grossProfit.gt(0) && given.grossProfitPrior.gt(0)
    ? undefined
    : notMeaningful('non-positive-denominator', 'a gross margin at or below zero has no index');
};

/** The caller has refused figures without a base. */
export const beneishFiveIndicesFrom = (given: Figures): BeneishFiveIndices => {
  const { receivables, receivablesPrior, revenue, revenuePrior } = given;
  const margin = given.grossProfit.div(revenue);
  const marginPrior = given.grossProfitPrior.div(revenuePrior);
  const soft = softShare(given.currentAssets, given.fixedAssets, given.totalAssets);
  const softPrior = softShare(
    given.currentAssetsPrior,
    given.fixedAssetsPrior,
    given.totalAssetsPrior,
  );
  const { depreciation, depreciationPrior, fixedAssets, fixedAssetsPrior } = given;
  const rate = shareOf(depreciation, plus(depreciation, fixedAssets));
  const ratePrior = shareOf(depreciationPrior, plus(depreciationPrior, fixedAssetsPrior));
  return {
    dsri: toStatistic(receivables.div(revenue).div(receivablesPrior.div(revenuePrior))),
    gmi: toStatistic(marginPrior.div(margin)),
    aqi: indexOrOne(soft, softPrior),
    sgi: toStatistic(revenue.div(revenuePrior)),
    depi: indexOrOne(ratePrior, rate),
  };
};
