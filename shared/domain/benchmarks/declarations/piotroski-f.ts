import { toStatistic } from '../../../kernel/statistic.ts';
import { current, prior, yearsBack } from '../../inputs/input.ts';
import { flagOf, linearScore, refuseUnlessPositive } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';

const POINTS = {
  profitable: 1,
  cashPositive: 1,
  returnRising: 1,
  cashAboveProfit: 1,
  leverageFalling: 1,
  liquidityRising: 1,
  noEquityIssued: 1,
  marginRising: 1,
  turnoverRising: 1,
};

export type PiotroskiFVariables = Readonly<Record<keyof typeof POINTS, number>>;

export const piotroskiZoneOf = (score: number): Zone => {
  if (score >= 8) return 'safe';
  return score <= 1 ? 'distress' : 'grey';
};

export const piotroskiFOf = (variables: PiotroskiFVariables): BenchmarkScore => {
  const score = linearScore(0, POINTS, variables);
  return { score, zone: piotroskiZoneOf(score), variables };
};

const IMPROVING_CO = {
  netIncome: '45',
  netIncomePrior: '30',
  operatingCashFlow: '70',
  totalAssets: '1000',
  assetsOpening: '950',
  assetsOpeningPrior: '900',
  longTermDebt: '200',
  longTermDebtPrior: '220',
  currentAssets: '450',
  currentAssetsPrior: '400',
  currentLiabilities: '300',
  currentLiabilitiesPrior: '290',
  revenue: '1200',
  revenuePrior: '1100',
  grossProfit: '252',
  grossProfitPrior: '220',
  equityRaised: '0',
};

export const piotroskiF = defineBenchmark({
  id: 'piotroski-f',
  title: { en: 'Piotroski F-score', zh: '皮奥特罗斯基 F 值' },
  question: {
    en: 'On how many of nine signs is the company sound or improving?',
    zh: '九项信号中企业有几项稳健或改善？',
  },
  family: 'strength',
  direction: 'higher-is-safer',
  formula:
    'profitable + cashPositive + returnRising + cashAboveProfit + leverageFalling' +
    ' + liquidityRising + noEquityIssued + marginRising + turnoverRising',
  variables: {
    profitable: 'positive(netIncome / assetsOpening)',
    cashPositive: 'positive(operatingCashFlow / assetsOpening)',
    returnRising: 'positive(netIncome / assetsOpening - netIncomePrior / assetsOpeningPrior)',
    cashAboveProfit: 'positive(operatingCashFlow / assetsOpening - netIncome / assetsOpening)',
    leverageFalling:
      'positive(longTermDebtPrior / ((assetsOpening + assetsOpeningPrior) / 2)' +
      ' - longTermDebt / ((totalAssets + assetsOpening) / 2))',
    liquidityRising:
      'positive(currentAssets / currentLiabilities - currentAssetsPrior / currentLiabilitiesPrior)',
    noEquityIssued: '1 - positive(equityRaised)',
    marginRising: 'positive(grossProfit / revenue - grossProfitPrior / revenuePrior)',
    turnoverRising: 'positive(revenue / assetsOpening - revenuePrior / assetsOpeningPrior)',
  },
  zones: {
    safe: { en: 'strong', zh: '强' },
    grey: { en: 'neither strong nor weak', zh: '中等' },
    distress: { en: 'weak', zh: '弱' },
  },
  cutOffs: 'strong at 8 or 9, weak at 0 or 1',
  inputs: {
    netIncome: current('netIncome'),
    netIncomePrior: prior('netIncome'),
    operatingCashFlow: current('operatingCashFlow'),
    totalAssets: current('totalAssets'),
    assetsOpening: prior('totalAssets'),
    assetsOpeningPrior: yearsBack('totalAssets', 2),
    longTermDebt: current('longTermDebt'),
    longTermDebtPrior: prior('longTermDebt'),
    currentAssets: current('currentAssets'),
    currentAssetsPrior: prior('currentAssets'),
    currentLiabilities: current('currentLiabilities'),
    currentLiabilitiesPrior: prior('currentLiabilities'),
    revenue: current('revenue'),
    revenuePrior: prior('revenue'),
    grossProfit: current('grossProfit'),
    grossProfitPrior: prior('grossProfit'),
    equityRaised: current('equityRaised'),
  },
  source: {
    citation:
      'Piotroski, J. D. (2000), Value Investing: The Use of Historical Financial Statement ' +
      'Information to Separate Winners from Losers, Journal of Accounting Research 38 ' +
      '(Supplement), 1-41',
    locator:
      'nine signals on assets at the beginning of each year, leverage on average assets, equity ' +
      'issue read from the cash-flow statement; transcribed, to be confirmed against the ' +
      'primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'A strength score for shares with low valuations, not a probability; needs three year-ends.',
    zh: '针对低估值股票的财务强度评分，非违约概率；需连续三个年末数据。',
  },
  excludes: ['financial-institutions'],
  examples: [
    { name: 'improving company', given: IMPROVING_CO, score: 9, zone: 'safe', places: 6 },
    {
      name: 'improving company that issued shares',
      given: { ...IMPROVING_CO, equityRaised: '100' },
      score: 8,
      zone: 'safe',
      places: 6,
    },
    {
      name: 'no sales a year ago',
      given: { ...IMPROVING_CO, revenuePrior: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: (given) => {
    const { totalAssets, assetsOpening, assetsOpeningPrior } = given;
    const { currentLiabilities, currentLiabilitiesPrior, revenue, revenuePrior } = given;
    const refused = refuseUnlessPositive({
      totalAssets,
      assetsOpening,
      assetsOpeningPrior,
      currentLiabilities,
      currentLiabilitiesPrior,
      revenue,
      revenuePrior,
    });
    if (refused !== undefined) return refused;
    const returnNow = given.netIncome.div(assetsOpening);
    const returnPrior = given.netIncomePrior.div(assetsOpeningPrior);
    const debtNow = given.longTermDebt.div(totalAssets.plus(assetsOpening));
    const debtPrior = given.longTermDebtPrior.div(assetsOpening.plus(assetsOpeningPrior));
    const liquidity = given.currentAssets.div(currentLiabilities);
    const liquidityPrior = given.currentAssetsPrior.div(currentLiabilitiesPrior);
    const margin = given.grossProfit.div(revenue);
    const marginPrior = given.grossProfitPrior.div(revenuePrior);
    const turnover = revenue.div(assetsOpening);
    const turnoverPrior = revenuePrior.div(assetsOpeningPrior);
    const point = (earned: boolean): number => toStatistic(flagOf(earned));
    return piotroskiFOf({
      profitable: point(given.netIncome.gt(0)),
      cashPositive: point(given.operatingCashFlow.gt(0)),
      returnRising: point(returnNow.gt(returnPrior)),
      cashAboveProfit: point(given.operatingCashFlow.gt(given.netIncome)),
      leverageFalling: point(debtNow.lt(debtPrior)),
      liquidityRising: point(liquidity.gt(liquidityPrior)),
      noEquityIssued: point(given.equityRaised.lte(0)),
      marginRising: point(margin.gt(marginPrior)),
      turnoverRising: point(turnover.gt(turnoverPrior)),
    });
  },
});
