import { type Decimal, decimal, smallest } from '../../../kernel/decimal.ts';
import { type NotMeaningful, notMeaningful } from '../../../kernel/outcome.ts';
import { logistic, toStatistic } from '../../../kernel/statistic.ts';
import { current, currentIfReported, parameter } from '../../inputs/input.ts';
import { linearScore, refuseUnlessPositive, statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark } from '../benchmark.ts';

const INTERCEPT = -9.164;
const COEFFICIENTS = {
  netIncomeToMarketAssets: -20.264,
  liabilitiesToMarketAssets: 1.416,
  excessReturn: -7.129,
  volatility: 1.411,
  relativeSize: -0.045,
  cashToMarketAssets: -2.132,
  marketToBook: 0.075,
  logPrice: -0.058,
};
/** Share prices above this many dollars say nothing more. */
const PRICE_CEILING = '15';
/** Keeps a tiny book equity from blowing up the market-to-book ratio. */
const BOOK_ADJUSTMENT = '0.1';
const DECAY = 2 ** (-1 / 3);

export type CampbellHilscherSzilagyiVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const campbellHilscherSzilagyiOf = (
  variables: CampbellHilscherSzilagyiVariables,
): BenchmarkScore => {
  const score = linearScore(INTERCEPT, COEFFICIENTS, variables);
  return { score, probability: logistic(score), variables };
};

/** Weights of the four latest quarters of net income, newest first: 8/15, 4/15, 2/15, 1/15. */
export const QUARTER_WEIGHTS: readonly number[] = [0, 1, 2, 3].map(
  (quartersAgo) => ((1 - DECAY ** 3) / (1 - DECAY ** 12)) * DECAY ** (3 * quartersAgo),
);

/** Weights of the twelve latest months of log excess return, newest first. */
export const MONTH_WEIGHTS: readonly number[] = Array.from(
  { length: 12 },
  (_, monthsAgo) => ((1 - DECAY) / (1 - DECAY ** 12)) * DECAY ** monthsAgo,
);

const adjustedBookEquity = (bookEquity: Decimal, marketEquity: Decimal): Decimal =>
  bookEquity.plus(marketEquity.minus(bookEquity).times(BOOK_ADJUSTMENT));

const refuseWithoutBook = (adjusted: Decimal): NotMeaningful | undefined =>
  adjusted.gt(0) ? undefined : notMeaningful('negative-equity', 'adjusted book equity ≤ 0');

const LISTED_CO = {
  netIncomeToMarketAssets: '0.01',
  totalLiabilities: '600',
  marketCapitalisation: '600',
  excessReturn: '0',
  volatility: '0.4',
  marketIndexCapitalisation: '6000000',
  cash: '80',
  shortTermInvestments: '40',
  bookEquity: '600',
  sharePrice: '20',
  usDollarRate: '1',
};

export const campbellHilscherSzilagyi = defineBenchmark({
  id: 'campbell-hilscher-szilagyi',
  title: { en: 'Campbell-Hilscher-Szilagyi failure model', zh: '坎贝尔-希尔舍-西拉吉失败模型' },
  question: {
    en: 'How probable is failure in the month one year ahead, given survival until then?',
    zh: '在存续的前提下，企业一年后当月失败的概率是多少？',
  },
  family: 'market',
  direction: 'higher-is-riskier',
  formula:
    '-9.164 - 20.264 * netIncomeToMarketAssets + 1.416 * liabilitiesToMarketAssets' +
    ' - 7.129 * excessReturn + 1.411 * volatility - 0.045 * relativeSize' +
    ' - 2.132 * cashToMarketAssets + 0.075 * marketToBook - 0.058 * logPrice',
  variables: {
    netIncomeToMarketAssets: 'netIncomeToMarketAssets',
    liabilitiesToMarketAssets: 'totalLiabilities / (marketCapitalisation + totalLiabilities)',
    excessReturn: 'excessReturn',
    volatility: 'volatility',
    relativeSize: 'ln(marketCapitalisation / marketIndexCapitalisation)',
    cashToMarketAssets: '(cash + shortTermInvestments) / (marketCapitalisation + totalLiabilities)',
    marketToBook: 'marketCapitalisation / (bookEquity + 0.1 * (marketCapitalisation - bookEquity))',
    logPrice: 'ln(min(sharePrice * usDollarRate, 15))',
  },
  event: {
    en: 'failure in the twelfth month ahead given survival to it: a monthly hazard',
    zh: '存续至第十二个月时当月失败（月度风险率）',
  },
  cutOffs: 'none published',
  inputs: {
    netIncomeToMarketAssets: current('netIncomeToMarketAssetsAverage'),
    totalLiabilities: current('totalLiabilities'),
    marketCapitalisation: current('marketCapitalisation'),
    excessReturn: current('excessReturnAverage'),
    volatility: current('dailyVolatility'),
    marketIndexCapitalisation: current('marketIndexCapitalisation'),
    cash: current('cash'),
    shortTermInvestments: currentIfReported('tradingFinancialAssets'),
    bookEquity: current('equityAttributableToParent'),
    sharePrice: current('sharePrice'),
    usDollarRate: parameter('usDollarRate'),
  },
  source: {
    citation:
      'Campbell, J. Y., Hilscher, J. and Szilagyi, J. (2008), In Search of Distress Risk, ' +
      'Journal of Finance 63(6), 2899-2939',
    locator: 'Table IV, lag of 12 months; transcribed, to be confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en:
      'US listed companies of 1963-2003. The authors winsorise every variable at the 5th and 95th ' +
      'percentile of their sample; the limits are not public, so extremes are taken as they are.',
    zh: '样本为 1963—2003 年美国上市公司。原文对变量按样本 5% 与 95% 分位缩尾，其界值未公开，此处未缩尾。',
  },
  excludes: ['financial-institutions'],
  optionalInputs: 'share prices exist for listed companies only',
  examples: [
    {
      name: 'listed company, computed by hand',
      given: LISTED_CO,
      score: -7.975042,
      probability: 0.000344,
      places: 6,
    },
    {
      name: 'book equity wiped out beyond a ninth of the market value',
      given: { ...LISTED_CO, bookEquity: '-70' },
      notComputable: 'negative-equity',
    },
  ],
  compute: (given) => {
    const { totalLiabilities, marketCapitalisation, marketIndexCapitalisation } = given;
    const { sharePrice, usDollarRate } = given;
    const marketAssets = marketCapitalisation.plus(totalLiabilities);
    const book = adjustedBookEquity(given.bookEquity, marketCapitalisation);
    const liquid = given.cash.plus(given.shortTermInvestments);
    const denominators = { marketCapitalisation, marketAssets, marketIndexCapitalisation };
    return (
      refuseUnlessPositive({ ...denominators, sharePrice, usDollarRate }) ??
      refuseWithoutBook(book) ??
      campbellHilscherSzilagyiOf({
        netIncomeToMarketAssets: toStatistic(given.netIncomeToMarketAssets),
        liabilitiesToMarketAssets: statisticRatio(totalLiabilities, marketAssets),
        excessReturn: toStatistic(given.excessReturn),
        volatility: toStatistic(given.volatility),
        relativeSize: Math.log(statisticRatio(marketCapitalisation, marketIndexCapitalisation)),
        cashToMarketAssets: statisticRatio(liquid, marketAssets),
        marketToBook: statisticRatio(marketCapitalisation, book),
        logPrice: Math.log(
          toStatistic(smallest(sharePrice.times(usDollarRate), decimal(PRICE_CEILING))),
        ),
      })
    );
  },
});
