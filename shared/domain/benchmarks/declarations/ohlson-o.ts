import { type Decimal, ZERO } from '../../../kernel/decimal.ts';
import { logistic, toStatistic } from '../../../kernel/statistic.ts';
import { current, parameter, prior } from '../../inputs/input.ts';
import { flagOf, linearScore, refuseUnlessPositive, statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';
import { GNP_PRICE_INDEX_SOURCE } from '../gnp-price-index.ts';

const INTERCEPT = -1.32;
const COEFFICIENTS = {
  size: -0.407,
  liabilitiesToAssets: 6.03,
  workingCapitalToAssets: -1.43,
  currentLiabilitiesToCurrentAssets: 0.0757,
  liabilitiesExceedAssets: -1.72,
  netIncomeToAssets: -2.37,
  fundsToLiabilities: -1.83,
  lossInBothYears: 0.285,
  changeInNetIncome: -0.521,
};

export type OhlsonOVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

/** The probability that minimised Ohlson's sum of errors; 0.5 is only the logistic's midpoint. */
const CUT_OFF = 0.038;

export const ohlsonZoneOf = (probability: number): Zone =>
  probability > CUT_OFF ? 'distress' : 'safe';

export const ohlsonOOf = (variables: OhlsonOVariables): BenchmarkScore => {
  const score = linearScore(INTERCEPT, COEFFICIENTS, variables);
  const probability = logistic(score);
  return { score, probability, zone: ohlsonZoneOf(probability), variables };
};

/** Two years without any income have not changed. */
const changeOf = (now: Decimal, before: Decimal): Decimal => {
  const scale = now.abs().plus(before.abs());
  return scale.isZero() ? ZERO : now.minus(before).div(scale);
};

const CLEAN_FIRM = {
  totalAssets: '1050',
  totalLiabilities: '400',
  currentAssets: '500',
  currentLiabilities: '200',
  netIncome: '150',
  netIncomePrior: '120',
  depreciationAndAmortisation: '50',
  usDollarRate: '1',
  gnpPriceIndex: '1',
};

export const ohlsonO = defineBenchmark({
  id: 'ohlson-o',
  title: { en: 'Ohlson O-score', zh: '奥尔森 O 值' },
  question: {
    en: 'How probable is bankruptcy within one year, judged by size, leverage and results?',
    zh: '从规模、杠杆与业绩看，企业一年内破产的概率有多大？',
  },
  family: 'distress',
  direction: 'higher-is-riskier',
  formula:
    '-1.32 - 0.407 * size + 6.03 * liabilitiesToAssets - 1.43 * workingCapitalToAssets' +
    ' + 0.0757 * currentLiabilitiesToCurrentAssets - 1.72 * liabilitiesExceedAssets' +
    ' - 2.37 * netIncomeToAssets - 1.83 * fundsToLiabilities + 0.285 * lossInBothYears' +
    ' - 0.521 * changeInNetIncome',
  variables: {
    size: 'ln(totalAssets * usDollarRate / gnpPriceIndex)',
    liabilitiesToAssets: 'totalLiabilities / totalAssets',
    workingCapitalToAssets: '(currentAssets - currentLiabilities) / totalAssets',
    currentLiabilitiesToCurrentAssets: 'currentLiabilities / currentAssets',
    liabilitiesExceedAssets: 'positive(totalLiabilities - totalAssets)',
    netIncomeToAssets: 'netIncome / totalAssets',
    fundsToLiabilities: '(netIncome + depreciationAndAmortisation) / totalLiabilities',
    lossInBothYears: 'positive(-netIncome) * positive(-netIncomePrior)',
    changeInNetIncome: '(netIncome - netIncomePrior) / (abs(netIncome) + abs(netIncomePrior))',
  },
  event: { en: 'bankruptcy within one year', zh: '一年内破产' },
  zones: {
    safe: { en: 'below the error-minimising cut-off', zh: '低于误判最小化的临界值' },
    distress: { en: 'classified as failing', zh: '判为将破产' },
  },
  cutOffs: 'distress above P = 0.038 (O = -3.2314); at the cut-off itself not yet',
  inputs: {
    totalAssets: current('totalAssets'),
    totalLiabilities: current('totalLiabilities'),
    currentAssets: current('currentAssets'),
    currentLiabilities: current('currentLiabilities'),
    netIncome: current('netIncome'),
    netIncomePrior: prior('netIncome'),
    depreciationAndAmortisation: current('depreciationAndAmortisation'),
    usDollarRate: parameter('usDollarRate'),
    gnpPriceIndex: parameter('gnpPriceIndex'),
  },
  source: {
    citation:
      'Ohlson, J. A. (1980), Financial Ratios and the Probabilistic Prediction of Bankruptcy, ' +
      'Journal of Accounting Research 18(1), 109-131',
    locator:
      'Table 4, model 1, with funds from operations as net income + depreciation and ' +
      'amortisation; transcribed, to be confirmed against the primary source',
    confidence: 'secondary',
  },
  furtherSources: [GNP_PRICE_INDEX_SOURCE],
  limitations: {
    en:
      'US industrials of 1970-76. Size needs whole US dollars over a price index (1968 = 100, year ' +
      'before): amounts in millions would shift the score by 5.62.',
    zh: '样本为 1970—1976 年美国工业企业。规模须以美元元为单位并按价格指数（1968=100，上年）平减：若以百万计，分值偏移 5.62。',
  },
  excludes: ['financial-institutions'],
  examples: [
    {
      name: 'clean firm',
      given: CLEAN_FIRM,
      score: -3.543923,
      probability: 0.028088,
      zone: 'safe',
      places: 6,
    },
    {
      name: 'stressed firm',
      given: {
        totalAssets: '1200',
        totalLiabilities: '1300',
        currentAssets: '250',
        currentLiabilities: '600',
        netIncome: '-100',
        netIncomePrior: '-50',
        depreciationAndAmortisation: '40',
        usDollarRate: '1',
        gnpPriceIndex: '1',
      },
      score: 1.94623,
      probability: 0.875035,
      zone: 'distress',
      places: 6,
    },
    {
      name: 'without current assets',
      given: { ...CLEAN_FIRM, currentAssets: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: (given) => {
    const { totalAssets, totalLiabilities, currentAssets, currentLiabilities } = given;
    const { netIncome, netIncomePrior, usDollarRate, gnpPriceIndex } = given;
    const dollars = totalAssets.times(usDollarRate);
    const funds = netIncome.plus(given.depreciationAndAmortisation);
    const denominators = { totalAssets, totalLiabilities, currentAssets };
    return (
      refuseUnlessPositive({ ...denominators, usDollarRate, gnpPriceIndex }) ??
      ohlsonOOf({
        size: Math.log(statisticRatio(dollars, gnpPriceIndex)),
        liabilitiesToAssets: statisticRatio(totalLiabilities, totalAssets),
        workingCapitalToAssets: statisticRatio(
          currentAssets.minus(currentLiabilities),
          totalAssets,
        ),
        currentLiabilitiesToCurrentAssets: statisticRatio(currentLiabilities, currentAssets),
        liabilitiesExceedAssets: toStatistic(flagOf(totalLiabilities.gt(totalAssets))),
        netIncomeToAssets: statisticRatio(netIncome, totalAssets),
        fundsToLiabilities: statisticRatio(funds, totalLiabilities),
        lossInBothYears: toStatistic(flagOf(netIncome.lt(0) && netIncomePrior.lt(0))),
        changeInNetIncome: toStatistic(changeOf(netIncome, netIncomePrior)),
      })
    );
  },
});
