import { current } from '../../inputs/input.ts';
import { linearScore, refuseUnlessPositive, statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';

const INTERCEPT = 3.2;
const COEFFICIENTS = {
  profitBeforeTaxToCurrentLiabilities: 12.18,
  currentAssetsToLiabilities: 2.5,
  currentLiabilitiesToAssets: -10.68,
  noCreditIntervalDays: 0.029,
};
const DAYS_A_YEAR = 365;

export type TafflerVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const tafflerZoneOf = (score: number): Zone => (score < 0 ? 'distress' : 'safe');

export const tafflerOf = (variables: TafflerVariables): BenchmarkScore => {
  const score = linearScore(INTERCEPT, COEFFICIENTS, variables);
  return { score, zone: tafflerZoneOf(score), variables };
};

const GOLD_CO = {
  profitBeforeTax: '60',
  currentAssets: '450',
  currentLiabilities: '300',
  totalLiabilities: '600',
  totalAssets: '1000',
  inventory: '150',
  revenue: '1200',
  depreciationAndAmortisation: '50',
};

export const taffler = defineBenchmark({
  id: 'taffler',
  title: { en: 'Taffler z-score', zh: '塔夫勒 z 值' },
  question: {
    en: 'Does the company look like listed UK manufacturers that went insolvent?',
    zh: '企业是否具有破产的英国上市制造业企业的特征？',
  },
  family: 'distress',
  direction: 'higher-is-safer',
  formula:
    '3.20 + 12.18 * profitBeforeTaxToCurrentLiabilities + 2.50 * currentAssetsToLiabilities' +
    ' - 10.68 * currentLiabilitiesToAssets + 0.029 * noCreditIntervalDays',
  variables: {
    profitBeforeTaxToCurrentLiabilities: 'profitBeforeTax / currentLiabilities',
    currentAssetsToLiabilities: 'currentAssets / totalLiabilities',
    currentLiabilitiesToAssets: 'currentLiabilities / totalAssets',
    noCreditIntervalDays:
      '(currentAssets - inventory - currentLiabilities)' +
      ' / ((revenue - profitBeforeTax - depreciationAndAmortisation) / 365)',
  },
  zones: {
    safe: { en: 'solvent region', zh: '偿付区域' },
    distress: { en: 'at-risk region', zh: '风险区域' },
  },
  cutOffs: 'distress below 0; at 0 itself not yet (Agarwal and Taffler 2007)',
  inputs: {
    profitBeforeTax: current('profitBeforeTax'),
    currentAssets: current('currentAssets'),
    currentLiabilities: current('currentLiabilities'),
    totalLiabilities: current('totalLiabilities'),
    totalAssets: current('totalAssets'),
    inventory: current('inventory'),
    revenue: current('revenue'),
    depreciationAndAmortisation: current('depreciationAndAmortisation'),
  },
  source: {
    citation:
      'Taffler, R. J. (1983), The Assessment of Company Solvency and Performance Using a ' +
      'Statistical Model, Accounting and Business Research 13(52), 295-308; coefficients as ' +
      'published in Agarwal, V. and Taffler, R. J. (2007), Accounting and Business Research ' +
      '37(4), 285-300',
    locator:
      'not the widespread 0.53/0.13/0.18/0.16, which are relative contributions; transcribed, to ' +
      'be confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'Fitted on listed UK manufacturers of 1969-76.',
    zh: '样本为 1969—1976 年英国上市制造业企业。',
  },
  excludes: ['financial-institutions'],
  examples: [
    { name: 'GoldCo', given: GOLD_CO, score: 4.307, zone: 'safe', places: 4 },
    {
      name: 'GoldCo with less inventory',
      given: { ...GOLD_CO, inventory: '100' },
      score: 4.79255,
      zone: 'safe',
      places: 6,
    },
    {
      name: 'without operating costs',
      given: { ...GOLD_CO, revenue: '110' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: (given) => {
    const { currentAssets, currentLiabilities, totalLiabilities, totalAssets } = given;
    const { profitBeforeTax, revenue, depreciationAndAmortisation } = given;
    const operatingCosts = revenue.minus(profitBeforeTax).minus(depreciationAndAmortisation);
    const quickSurplus = currentAssets.minus(given.inventory).minus(currentLiabilities);
    const denominators = { totalAssets, totalLiabilities, currentLiabilities, operatingCosts };
    return (
      refuseUnlessPositive(denominators) ??
      tafflerOf({
        profitBeforeTaxToCurrentLiabilities: statisticRatio(profitBeforeTax, currentLiabilities),
        currentAssetsToLiabilities: statisticRatio(currentAssets, totalLiabilities),
        currentLiabilitiesToAssets: statisticRatio(currentLiabilities, totalAssets),
        noCreditIntervalDays: statisticRatio(quickSurplus.times(DAYS_A_YEAR), operatingCosts),
      })
    );
  },
});
