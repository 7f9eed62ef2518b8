import { logistic, toStatistic } from '../../../kernel/statistic.ts';
import { current } from '../../inputs/input.ts';
import { linearScore, refuseUnlessPositive, statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark } from '../benchmark.ts';

const INTERCEPT = -13.303;
const COEFFICIENTS = {
  netIncomeToAssets: -1.982,
  liabilitiesToAssets: 3.593,
  relativeSize: -0.467,
  excessReturn: -1.809,
  residualVolatility: 5.791,
};

export type ShumwayVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const shumwayOf = (variables: ShumwayVariables): BenchmarkScore => {
  const score = linearScore(INTERCEPT, COEFFICIENTS, variables);
  return { score, probability: logistic(score), variables };
};

const LISTED_CO = {
  netIncome: '45',
  totalLiabilities: '600',
  totalAssets: '1000',
  marketCapitalisation: '500',
  marketTotalCapitalisation: '5000000',
  excessReturn: '-0.10',
  residualVolatility: '0.12',
};

export const shumway = defineBenchmark({
  id: 'shumway',
  title: { en: 'Shumway hazard model', zh: '沙姆韦风险模型' },
  question: {
    en: 'What is the yearly hazard of bankruptcy, from books and share price together?',
    zh: '综合账面与股价，企业每年的破产风险率是多少？',
  },
  family: 'market',
  direction: 'higher-is-riskier',
  formula:
    '-13.303 - 1.982 * netIncomeToAssets + 3.593 * liabilitiesToAssets - 0.467 * relativeSize' +
    ' - 1.809 * excessReturn + 5.791 * residualVolatility',
  variables: {
    netIncomeToAssets: 'netIncome / totalAssets',
    liabilitiesToAssets: 'totalLiabilities / totalAssets',
    relativeSize: 'ln(marketCapitalisation / marketTotalCapitalisation)',
    excessReturn: 'excessReturn',
    residualVolatility: 'residualVolatility',
  },
  event: { en: 'bankruptcy within the coming year', zh: '未来一年内破产' },
  cutOffs: 'none published',
  inputs: {
    netIncome: current('netIncome'),
    totalLiabilities: current('totalLiabilities'),
    totalAssets: current('totalAssets'),
    marketCapitalisation: current('marketCapitalisation'),
    marketTotalCapitalisation: current('marketTotalCapitalisation'),
    excessReturn: current('excessReturnPriorYear'),
    residualVolatility: current('residualVolatility'),
  },
  source: {
    citation:
      'Shumway, T. (2001), Forecasting Bankruptcy More Accurately: A Simple Hazard Model, ' +
      'Journal of Business 74(1), 101-124',
    locator:
      'Table 6, market and accounting variables; from memory, to be confirmed against the ' +
      'primary source',
    confidence: 'practice',
  },
  limitations: {
    en:
      'US listed companies of 1962-92. Relative size is against all NYSE and AMEX shares, returns ' +
      'against the value-weighted index; volatility is of monthly residual returns.',
    zh: '样本为 1962—1992 年美国上市公司；相对规模以纽交所与美交所总市值为基准，波动率为月度残差收益率标准差。',
  },
  excludes: ['financial-institutions'],
  optionalInputs: 'share prices exist for listed companies only',
  examples: [
    {
      name: 'listed company, recomputed by hand at a relative size of ln(1/10000)',
      given: LISTED_CO,
      score: -6.059341,
      probability: 0.00233,
      places: 6,
    },
    {
      name: 'without market capitalisation',
      given: { ...LISTED_CO, marketCapitalisation: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: ({ totalAssets, marketCapitalisation, marketTotalCapitalisation, ...given }) =>
    refuseUnlessPositive({ totalAssets, marketCapitalisation, marketTotalCapitalisation }) ??
    shumwayOf({
      netIncomeToAssets: statisticRatio(given.netIncome, totalAssets),
      liabilitiesToAssets: statisticRatio(given.totalLiabilities, totalAssets),
      relativeSize: Math.log(statisticRatio(marketCapitalisation, marketTotalCapitalisation)),
      excessReturn: toStatistic(given.excessReturn),
      residualVolatility: toStatistic(given.residualVolatility),
    }),
});
