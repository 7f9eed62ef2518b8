import { normalCumulative } from '../../../kernel/normal-distribution.ts';
import { current } from '../../inputs/input.ts';
import { linearScore, refuseUnlessPositive, statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';

const INTERCEPT = -4.336;
const COEFFICIENTS = {
  netIncomeToAssets: -4.513,
  liabilitiesToAssets: 5.679,
  currentRatio: 0.004,
};

export type ZmijewskiVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const zmijewskiZoneOf = (score: number): Zone => (score > 0 ? 'distress' : 'safe');

export const zmijewskiOf = (variables: ZmijewskiVariables): BenchmarkScore => {
  const score = linearScore(INTERCEPT, COEFFICIENTS, variables);
  return { score, probability: normalCumulative(score), zone: zmijewskiZoneOf(score), variables };
};

const GOLD_CO = {
  netIncome: '45',
  totalLiabilities: '600',
  currentAssets: '450',
  currentLiabilities: '300',
  totalAssets: '1000',
};

export const zmijewski = defineBenchmark({
  id: 'zmijewski',
  title: { en: 'Zmijewski score', zh: '兹米耶夫斯基评分' },
  question: {
    en: 'Do return, leverage and liquidity resemble those of bankrupt companies?',
    zh: '企业的收益、杠杆与流动性是否与破产企业相似？',
  },
  family: 'distress',
  direction: 'higher-is-riskier',
  formula:
    '-4.336 - 4.513 * netIncomeToAssets + 5.679 * liabilitiesToAssets + 0.004 * currentRatio',
  variables: {
    netIncomeToAssets: 'netIncome / totalAssets',
    liabilitiesToAssets: 'totalLiabilities / totalAssets',
    currentRatio: 'currentAssets / currentLiabilities',
  },
  event: {
    en: 'bankruptcy, in a sample that oversampled bankrupt companies',
    zh: '破产（样本中破产企业占比偏高）',
  },
  zones: {
    safe: { en: 'not classified as distressed', zh: '未判为困境' },
    distress: { en: 'classified as distressed', zh: '判为困境' },
  },
  cutOffs: 'distress above 0 (P = 0.5); at 0 itself not yet',
  inputs: {
    netIncome: current('netIncome'),
    totalLiabilities: current('totalLiabilities'),
    currentAssets: current('currentAssets'),
    currentLiabilities: current('currentLiabilities'),
    totalAssets: current('totalAssets'),
  },
  source: {
    citation:
      'Zmijewski, M. E. (1984), Methodological Issues Related to the Estimation of Financial ' +
      'Distress Prediction Models, Journal of Accounting Research 22 (Supplement), 59-82',
    locator:
      'Table 3, unweighted probit; transcriptions differ on the sign of the liquidity term ' +
      '(+0.004 here, -0.004 in rounded textbook versions; the effect is at most about 0.02), to ' +
      'be confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'US industrials of 1972-78; oversampling of failures overstates the probability.',
    zh: '样本为 1972—1978 年美国工业企业；破产样本偏多，概率被高估。',
  },
  excludes: ['financial-institutions'],
  examples: [
    {
      name: 'GoldCo',
      given: GOLD_CO,
      score: -1.125685,
      probability: 0.130149,
      zone: 'safe',
      places: 6,
    },
    {
      name: 'clean firm',
      given: {
        netIncome: '150',
        totalLiabilities: '400',
        currentAssets: '500',
        currentLiabilities: '200',
        totalAssets: '1050',
      },
      score: -2.807286,
      probability: 0.002498,
      zone: 'safe',
      places: 6,
    },
    {
      name: 'stressed firm',
      given: {
        netIncome: '-100',
        totalLiabilities: '1300',
        currentAssets: '250',
        currentLiabilities: '600',
        totalAssets: '1200',
      },
      score: 2.194,
      probability: 0.985882,
      zone: 'distress',
      places: 6,
    },
    {
      name: 'without current liabilities',
      given: { ...GOLD_CO, currentLiabilities: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: ({ netIncome, totalLiabilities, currentAssets, currentLiabilities, totalAssets }) =>
    refuseUnlessPositive({ totalAssets, currentLiabilities }) ??
    zmijewskiOf({
      netIncomeToAssets: statisticRatio(netIncome, totalAssets),
      liabilitiesToAssets: statisticRatio(totalLiabilities, totalAssets),
      currentRatio: statisticRatio(currentAssets, currentLiabilities),
    }),
});
