import { normalCumulative } from '../../../kernel/normal-distribution.ts';
import { type NotMeaningful, notMeaningful } from '../../../kernel/outcome.ts';
import { toStatistic } from '../../../kernel/statistic.ts';
import { current } from '../../inputs/input.ts';
import { type BenchmarkScore, defineBenchmark } from '../benchmark.ts';
import {
  DEFAULT_POINT_FORMULA,
  defaultPointOf,
  MARKET_MODEL_INPUTS,
  refuseWithoutMarketOrDebt,
} from '../default-point.ts';
import { type MertonProblem, solveMerton } from '../merton-solution.ts';

const HORIZON_YEARS = 1;

export const mertonOf = (
  problem: MertonProblem,
  iterationsMax?: number,
): BenchmarkScore | NotMeaningful => {
  const solution = solveMerton(problem, iterationsMax);
  if (solution.kind === 'not-converged')
    return notMeaningful(
      'not-applicable',
      `asset value and volatility did not settle within ${solution.iterations} iterations`,
    );
  const { assetValue, assetVolatility, distanceToDefault } = solution;
  const { defaultPoint, riskFreeRate } = problem;
  return {
    score: distanceToDefault,
    probability: normalCumulative(-distanceToDefault),
    variables: { assetValue, assetVolatility, defaultPoint, riskFreeRate },
  };
};

const HULL = {
  marketCapitalisation: '3',
  equityVolatility: '0.80',
  shortTermDebt: '8',
  longTermDebt: '4',
  riskFreeRate: '0.05',
};

export const merton = defineBenchmark({
  id: 'merton',
  title: { en: 'Merton distance to default', zh: '默顿违约距离' },
  question: {
    en: 'How many standard deviations separate the value of the assets from the default point?',
    zh: '资产价值距违约点有多少个标准差？',
  },
  family: 'market',
  direction: 'higher-is-safer',
  formula:
    '(ln(assetValue / defaultPoint) + riskFreeRate - assetVolatility ^ 2 / 2) / assetVolatility',
  variables: {
    assetValue: {
      words:
        'V that solves E = V·N(d1) − D·e^(−rT)·N(d2) together with σE·E = N(d1)·σV·V, T = 1 year',
    },
    assetVolatility: { words: 'σV of the same two equations' },
    defaultPoint: DEFAULT_POINT_FORMULA,
    riskFreeRate: 'riskFreeRate',
  },
  event: { en: 'risk-neutral default within one year', zh: '一年内违约（风险中性）' },
  cutOffs: 'none published',
  inputs: { ...MARKET_MODEL_INPUTS, riskFreeRate: current('riskFreeRate') },
  source: {
    citation:
      'Merton, R. C. (1974), On the Pricing of Corporate Debt: The Risk Structure of Interest ' +
      'Rates, Journal of Finance 29(2), 449-470',
    locator:
      'equity as a call on assets, horizon one year, default point as practitioners set it; from ' +
      'memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  limitations: {
    en:
      'Listed companies only. One maturity, normal returns, drift at the risk-free rate; the ' +
      'default point ignores trade payables and, for banks, deposits.',
    zh: '仅适用于上市公司。假定单一到期日与正态收益，漂移率取无风险利率；违约点不含应付账款及银行存款。',
  },
  excludes: ['financial-institutions'],
  optionalInputs: 'share prices exist for listed companies only',
  examples: [
    {
      name: "Hull's example",
      given: HULL,
      score: 1.140826,
      probability: 0.12697,
      places: 5,
    },
    {
      name: "Hull's exercise",
      given: {
        marketCapitalisation: '2',
        equityVolatility: '0.50',
        shortTermDebt: '5',
        longTermDebt: '0',
        riskFreeRate: '0.04',
      },
      score: 2.272153,
      probability: 0.011539,
      places: 6,
    },
    {
      name: 'without debt',
      given: { ...HULL, shortTermDebt: '0', longTermDebt: '0' },
      notComputable: 'no-debt',
    },
  ],
  compute: (given) => {
    const { marketCapitalisation, equityVolatility } = given;
    const defaultPoint = defaultPointOf(given.shortTermDebt, given.longTermDebt);
    return (
      refuseWithoutMarketOrDebt(marketCapitalisation, equityVolatility, defaultPoint) ??
      mertonOf({
        equityValue: toStatistic(marketCapitalisation),
        equityVolatility: toStatistic(equityVolatility),
        defaultPoint: toStatistic(defaultPoint),
        riskFreeRate: toStatistic(given.riskFreeRate),
        horizonYears: HORIZON_YEARS,
      })
    );
  },
});
