import { current } from '../../inputs/input.ts';
import { linearScore, refuseUnlessPositive, statisticRatio, zoneBetween } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark } from '../benchmark.ts';

const COEFFICIENTS = {
  workingCapitalToAssets: 0.717,
  retainedEarningsToAssets: 0.847,
  ebitToAssets: 3.107,
  bookEquityToLiabilities: 0.42,
  salesToAssets: 0.998,
};

export type AltmanZPrimeVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const altmanZPrimeZoneOf = zoneBetween(2.9, 1.23);

export const altmanZPrimeOf = (variables: AltmanZPrimeVariables): BenchmarkScore => {
  const score = linearScore(0, COEFFICIENTS, variables);
  return { score, zone: altmanZPrimeZoneOf(score), variables };
};

const GOLD_CO = {
  workingCapital: '150',
  retainedEarnings: '180',
  ebit: '90',
  bookEquity: '400',
  totalLiabilities: '600',
  revenue: '1200',
  totalAssets: '1000',
};

export const altmanZPrime = defineBenchmark({
  id: 'altman-z-prime',
  title: { en: "Altman Z'-score (private firms)", zh: '阿特曼 Z′ 值（非上市企业）' },
  question: {
    en: 'Does the unlisted company look like manufacturers that went bankrupt?',
    zh: '非上市企业是否具有破产制造业企业的特征？',
  },
  family: 'distress',
  direction: 'higher-is-safer',
  formula:
    '0.717 * workingCapitalToAssets + 0.847 * retainedEarningsToAssets + 3.107 * ebitToAssets' +
    ' + 0.420 * bookEquityToLiabilities + 0.998 * salesToAssets',
  variables: {
    workingCapitalToAssets: 'workingCapital / totalAssets',
    retainedEarningsToAssets: 'retainedEarnings / totalAssets',
    ebitToAssets: 'ebit / totalAssets',
    bookEquityToLiabilities: 'bookEquity / totalLiabilities',
    salesToAssets: 'revenue / totalAssets',
  },
  zones: {
    safe: { en: 'safe', zh: '安全' },
    grey: { en: 'grey zone', zh: '灰色区域' },
    distress: { en: 'distress', zh: '困境' },
  },
  cutOffs: 'safe above 2.90, distress below 1.23, grey between with both cut-offs included',
  inputs: {
    workingCapital: current('workingCapital'),
    retainedEarnings: current('retainedEarnings'),
    ebit: current('ebit'),
    bookEquity: current('totalEquity'),
    totalLiabilities: current('totalLiabilities'),
    revenue: current('revenue'),
    totalAssets: current('totalAssets'),
  },
  source: {
    citation: 'Altman, E. I. (1983), Corporate Financial Distress, Wiley',
    locator: 'private-firm model; transcribed, to be confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'The 1968 sample re-estimated with book equity: US manufacturers of 1946-1965.',
    zh: '以账面权益重新估计的 1968 年样本：1946—1965 年美国制造业企业。',
  },
  excludes: ['financial-institutions'],
  examples: [
    { name: 'GoldCo', given: GOLD_CO, score: 2.01724, zone: 'grey', places: 5 },
    {
      name: 'without liabilities',
      given: { ...GOLD_CO, totalLiabilities: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: ({ totalAssets, totalLiabilities, ...given }) =>
    refuseUnlessPositive({ totalAssets, totalLiabilities }) ??
    altmanZPrimeOf({
      workingCapitalToAssets: statisticRatio(given.workingCapital, totalAssets),
      retainedEarningsToAssets: statisticRatio(given.retainedEarnings, totalAssets),
      ebitToAssets: statisticRatio(given.ebit, totalAssets),
      bookEquityToLiabilities: statisticRatio(given.bookEquity, totalLiabilities),
      salesToAssets: statisticRatio(given.revenue, totalAssets),
    }),
});
