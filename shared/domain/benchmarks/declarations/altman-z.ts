import { current } from '../../inputs/input.ts';
import { linearScore, refuseUnlessPositive, statisticRatio, zoneBetween } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark } from '../benchmark.ts';

const COEFFICIENTS = {
  workingCapitalToAssets: 1.2,
  retainedEarningsToAssets: 1.4,
  ebitToAssets: 3.3,
  marketValueToLiabilities: 0.6,
  salesToAssets: 1,
};

export type AltmanZVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const altmanZZoneOf = zoneBetween(2.99, 1.81);

export const altmanZOf = (variables: AltmanZVariables): BenchmarkScore => {
  const score = linearScore(0, COEFFICIENTS, variables);
  return { score, zone: altmanZZoneOf(score), variables };
};

const GOLD_CO = {
  workingCapital: '150',
  retainedEarnings: '180',
  ebit: '90',
  marketCapitalisation: '500',
  totalLiabilities: '600',
  revenue: '1200',
  totalAssets: '1000',
};

export const altmanZ = defineBenchmark({
  id: 'altman-z',
  title: { en: 'Altman Z-score', zh: '阿特曼 Z 值' },
  question: {
    en: 'Does the company look like manufacturers that went bankrupt within two years?',
    zh: '企业是否具有两年内破产的制造业企业的特征？',
  },
  family: 'distress',
  direction: 'higher-is-safer',
  formula:
    '1.2 * workingCapitalToAssets + 1.4 * retainedEarningsToAssets + 3.3 * ebitToAssets' +
    ' + 0.6 * marketValueToLiabilities + 1.0 * salesToAssets',
  variables: {
    workingCapitalToAssets: 'workingCapital / totalAssets',
    retainedEarningsToAssets: 'retainedEarnings / totalAssets',
    ebitToAssets: 'ebit / totalAssets',
    marketValueToLiabilities: 'marketCapitalisation / totalLiabilities',
    salesToAssets: 'revenue / totalAssets',
  },
  zones: {
    safe: { en: 'safe', zh: '安全' },
    grey: { en: 'grey zone', zh: '灰色区域' },
    distress: { en: 'distress', zh: '困境' },
  },
  cutOffs: 'safe above 2.99, distress below 1.81, grey between with both cut-offs included',
  inputs: {
    workingCapital: current('workingCapital'),
    retainedEarnings: current('retainedEarnings'),
    ebit: current('ebit'),
    marketCapitalisation: current('marketCapitalisation'),
    totalLiabilities: current('totalLiabilities'),
    revenue: current('revenue'),
    totalAssets: current('totalAssets'),
  },
  source: {
    citation:
      'Altman, E. I. (1968), Financial Ratios, Discriminant Analysis and the Prediction of ' +
      'Corporate Bankruptcy, Journal of Finance 23(4), 589-609',
    locator:
      'discriminant function with X1 to X4 as fractions and the sales coefficient rounded from ' +
      '.999 to 1.0; transcribed, to be confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'Fitted on 66 listed US manufacturers of 1946-1965; asset turnover penalises other sectors.',
    zh: '样本为 1946—1965 年 66 家美国上市制造业企业；资产周转率对其他行业不利。',
  },
  excludes: ['financial-institutions'],
  optionalInputs: 'market capitalisation exists for listed companies only',
  examples: [
    { name: 'GoldCo', given: GOLD_CO, score: 2.429, zone: 'grey', places: 4 },
    {
      name: 'without liabilities',
      given: { ...GOLD_CO, totalLiabilities: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: ({ totalAssets, totalLiabilities, ...given }) =>
    refuseUnlessPositive({ totalAssets, totalLiabilities }) ??
    altmanZOf({
      workingCapitalToAssets: statisticRatio(given.workingCapital, totalAssets),
      retainedEarningsToAssets: statisticRatio(given.retainedEarnings, totalAssets),
      ebitToAssets: statisticRatio(given.ebit, totalAssets),
      marketValueToLiabilities: statisticRatio(given.marketCapitalisation, totalLiabilities),
      salesToAssets: statisticRatio(given.revenue, totalAssets),
    }),
});
