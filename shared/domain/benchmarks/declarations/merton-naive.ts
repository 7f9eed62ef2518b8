import { normalCumulative } from '../../../kernel/normal-distribution.ts';
import { toStatistic } from '../../../kernel/statistic.ts';
import { current } from '../../inputs/input.ts';
import { type BenchmarkScore, defineBenchmark } from '../benchmark.ts';
import {
  DEFAULT_POINT_FORMULA,
  defaultPointOf,
  MARKET_MODEL_INPUTS,
  refuseWithoutMarketOrDebt,
} from '../default-point.ts';

/** Volatility of debt from that of equity: a floor of 5% a year and a quarter of the rest. */
const DEBT_VOLATILITY_FLOOR = 0.05;
const DEBT_VOLATILITY_SHARE = 0.25;

/** Money in any one unit; rates a year as fractions; horizon one year. */
export interface MertonNaiveVariables {
  readonly equityValue: number;
  readonly defaultPoint: number;
  readonly equityVolatility: number;
  readonly drift: number;
}

export const mertonNaiveOf = (given: MertonNaiveVariables): BenchmarkScore => {
  const { equityValue, defaultPoint, equityVolatility, drift } = given;
  const assetValue = equityValue + defaultPoint;
  const debtVolatility = DEBT_VOLATILITY_FLOOR + DEBT_VOLATILITY_SHARE * equityVolatility;
  const assetVolatility =
    (equityValue / assetValue) * equityVolatility + (defaultPoint / assetValue) * debtVolatility;
  const score =
    (Math.log(assetValue / defaultPoint) + drift - assetVolatility ** 2 / 2) / assetVolatility;
  return {
    score,
    probability: normalCumulative(-score),
    variables: { assetValue, assetVolatility, defaultPoint, drift },
  };
};

const LISTED_CO = {
  marketCapitalisation: '500',
  equityVolatility: '0.40',
  shortTermDebt: '300',
  longTermDebt: '300',
  returnPriorYear: '0.05',
};

export const mertonNaive = defineBenchmark({
  id: 'merton-naive',
  title: { en: 'Naive distance to default', zh: '朴素违约距离' },
  question: {
    en: 'How far are the assets from the default point, by a rule that needs no solving?',
    zh: '按免求解的简化规则，资产距违约点有多远？',
  },
  family: 'market',
  direction: 'higher-is-safer',
  formula: '(ln(assetValue / defaultPoint) + drift - assetVolatility ^ 2 / 2) / assetVolatility',
  variables: {
    assetValue: `marketCapitalisation + ${DEFAULT_POINT_FORMULA}`,
    assetVolatility:
      '(marketCapitalisation * equityVolatility' +
      ` + (${DEFAULT_POINT_FORMULA}) * (0.05 + 0.25 * equityVolatility))` +
      ` / (marketCapitalisation + ${DEFAULT_POINT_FORMULA})`,
    defaultPoint: DEFAULT_POINT_FORMULA,
    drift: 'returnPriorYear',
  },
  event: { en: 'default within one year', zh: '一年内违约' },
  cutOffs: 'none published',
  inputs: { ...MARKET_MODEL_INPUTS, returnPriorYear: current('equityReturnPriorYear') },
  source: {
    citation:
      'Bharath, S. T. and Shumway, T. (2008), Forecasting Default with the Merton Distance to ' +
      'Default Model, Review of Financial Studies 21(3), 1339-1369',
    locator: 'naive alternative; transcribed, to be confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: "US listed companies of 1980-2003; last year's return stands for next year's drift.",
    zh: '样本为 1980—2003 年美国上市公司；以上年收益率代替未来漂移率。',
  },
  excludes: ['financial-institutions'],
  optionalInputs: 'share prices exist for listed companies only',
  examples: [
    {
      name: 'listed company',
      given: LISTED_CO,
      score: 2.690439,
      probability: 0.003568,
      places: 6,
    },
    {
      name: 'without debt',
      given: { ...LISTED_CO, shortTermDebt: '0', longTermDebt: '0' },
      notComputable: 'no-debt',
    },
  ],
  compute: (given) => {
    const { marketCapitalisation, equityVolatility } = given;
    const defaultPoint = defaultPointOf(given.shortTermDebt, given.longTermDebt);
    return (
      refuseWithoutMarketOrDebt(marketCapitalisation, equityVolatility, defaultPoint) ??
      mertonNaiveOf({
        equityValue: toStatistic(marketCapitalisation),
        defaultPoint: toStatistic(defaultPoint),
        equityVolatility: toStatistic(equityVolatility),
        drift: toStatistic(given.returnPriorYear),
      })
    );
  },
});
