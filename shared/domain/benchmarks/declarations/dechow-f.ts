import type { Decimal } from '../../../kernel/decimal.ts';
import { mean } from '../../../kernel/decimal.ts';
import { type NotMeaningful, notMeaningful } from '../../../kernel/outcome.ts';
import { logistic, toStatistic } from '../../../kernel/statistic.ts';
import { current, prior, yearsBack } from '../../inputs/input.ts';
import { flagOf, linearScore, refuseUnlessPositive, statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';

const INTERCEPT = -7.893;
const COEFFICIENTS = {
  accruals: 0.79,
  changeInReceivables: 2.518,
  changeInInventory: 1.191,
  softAssets: 1.979,
  changeInCashSales: 0.171,
  changeInReturnOnAssets: -0.932,
  securitiesIssued: 1.029,
};
/** Share of misstating firm-years in the authors' sample. */
const UNCONDITIONAL_PROBABILITY = 0.0037;

export type DechowFVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const dechowZoneOf = (score: number): Zone => {
  if (score > 1.85) return 'distress';
  return score > 1 ? 'grey' : 'safe';
};

export const dechowFOf = (variables: DechowFVariables): BenchmarkScore => {
  const probability = logistic(linearScore(INTERCEPT, COEFFICIENTS, variables));
  const score = probability / UNCONDITIONAL_PROBABILITY;
  return { score, probability, zone: dechowZoneOf(score), variables };
};

/** One known issue is enough for a yes; a no needs both lines. */
const issueOf = (
  equityRaised: Decimal | undefined,
  debtRaised: Decimal | undefined,
): boolean | undefined => {
  if (equityRaised?.gt(0) || debtRaised?.gt(0)) return true;
  return equityRaised === undefined || debtRaised === undefined ? undefined : false;
};

const missingIssue = (): NotMeaningful =>
  notMeaningful('missing-input', 'equityRaised, debtRaised: an issue of securities is not known');

const GROWING_CO = {
  totalAssets: '1100',
  totalAssetsPrior: '900',
  totalAssetsTwoYearsBack: '700',
  equityLessCash: '500',
  equityLessCashPrior: '400',
  receivables: '200',
  receivablesPrior: '150',
  receivablesTwoYearsBack: '130',
  inventory: '170',
  inventoryPrior: '150',
  fixedAssets: '400',
  cash: '150',
  revenue: '1250',
  revenuePrior: '1020',
  netIncome: '60',
  netIncomePrior: '40',
};

export const dechowF = defineBenchmark({
  id: 'dechow-f',
  title: { en: 'Dechow F-score, model 1', zh: '德肖 F 值（模型一）' },
  question: {
    en: 'How much likelier than usual is it that the accounts are materially misstated?',
    zh: '报表存在重大错报的可能性是平均水平的多少倍？',
  },
  family: 'earnings-quality',
  direction: 'higher-is-riskier',
  formula:
    '1 / (1 + 2.718281828459045 ^ (7.893 - 0.790 * accruals - 2.518 * changeInReceivables' +
    ' - 1.191 * changeInInventory - 1.979 * softAssets - 0.171 * changeInCashSales' +
    ' + 0.932 * changeInReturnOnAssets - 1.029 * securitiesIssued)) / 0.0037',
  variables: {
    accruals: '(equityLessCash - equityLessCashPrior) / ((totalAssets + totalAssetsPrior) / 2)',
    changeInReceivables:
      '(receivables - receivablesPrior) / ((totalAssets + totalAssetsPrior) / 2)',
    changeInInventory: '(inventory - inventoryPrior) / ((totalAssets + totalAssetsPrior) / 2)',
    softAssets: '(totalAssets - fixedAssets - cash) / totalAssets',
    changeInCashSales:
      '(revenue - receivables + receivablesPrior)' +
      ' / (revenuePrior - receivablesPrior + receivablesTwoYearsBack) - 1',
    changeInReturnOnAssets:
      'netIncome / ((totalAssets + totalAssetsPrior) / 2)' +
      ' - netIncomePrior / ((totalAssetsPrior + totalAssetsTwoYearsBack) / 2)',
    securitiesIssued: { words: '1 if equity or debt was issued in the year, else 0' },
  },
  event: { en: 'a material misstatement of the year', zh: '当年报表重大错报' },
  zones: {
    safe: { en: 'normal or low risk', zh: '正常或低风险' },
    grey: { en: 'above normal risk', zh: '高于正常风险' },
    distress: { en: 'substantial risk, above 2.45 high', zh: '显著风险（高于 2.45 为高风险）' },
  },
  cutOffs: 'above normal above 1, substantial above 1.85, high above 2.45; cut-offs not included',
  inputs: {
    totalAssets: current('totalAssets'),
    totalAssetsPrior: prior('totalAssets'),
    totalAssetsTwoYearsBack: yearsBack('totalAssets', 2),
    equityLessCash: current('commonEquityLessCash'),
    equityLessCashPrior: prior('commonEquityLessCash'),
    receivables: current('tradeReceivables'),
    receivablesPrior: prior('tradeReceivables'),
    receivablesTwoYearsBack: yearsBack('tradeReceivables', 2),
    inventory: current('inventory'),
    inventoryPrior: prior('inventory'),
    fixedAssets: current('tangibleFixedAssets'),
    cash: current('cash'),
    revenue: current('revenue'),
    revenuePrior: prior('revenue'),
    netIncome: current('netIncome'),
    netIncomePrior: prior('netIncome'),
  },
  inputsIfKnown: { equityRaised: current('equityRaised'), debtRaised: current('debtRaised') },
  source: {
    citation:
      'Dechow, P. M., Ge, W., Larson, C. R. and Sloan, R. G. (2011), Predicting Material ' +
      'Accounting Misstatements, Contemporary Accounting Research 28(1), 17-82',
    locator:
      'Table 7, model 1; the three parts of RSST accruals add up to the change in common equity ' +
      'less cash; from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  limitations: {
    en: 'US companies pursued by the SEC, 1982-2005; needs three year-ends.',
    zh: '样本为 1982—2005 年被美国证交会处罚的公司；需连续三个年末数据。',
  },
  excludes: ['financial-institutions'],
  examples: [
    {
      name: 'growing company that borrowed, derived by hand',
      given: { ...GROWING_CO, debtRaised: '80' },
      score: 0.97522,
      probability: 0.003608,
      zone: 'safe',
      places: 6,
    },
    {
      name: 'growing company that issued nothing',
      given: { ...GROWING_CO, equityRaised: '0', debtRaised: '0' },
      score: 0.349319,
      probability: 0.001292,
      zone: 'safe',
      places: 6,
    },
    {
      name: 'issues of securities not known',
      given: { ...GROWING_CO, equityRaised: '0' },
      notComputable: 'missing-input',
    },
    {
      name: 'no assets',
      given: { ...GROWING_CO, equityRaised: '0', debtRaised: '0', totalAssets: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: (given) => {
    const { totalAssets, totalAssetsPrior, totalAssetsTwoYearsBack } = given;
    const { receivables, receivablesPrior } = given;
    const issued = issueOf(given.equityRaised, given.debtRaised);
    const cashSales = given.revenue.minus(receivables).plus(receivablesPrior);
    const cashSalesPrior = given.revenuePrior
      .minus(receivablesPrior)
      .plus(given.receivablesTwoYearsBack);
    const refused =
      refuseUnlessPositive({ totalAssets, totalAssetsPrior, totalAssetsTwoYearsBack }) ??
      refuseUnlessPositive({ cashSalesPrior });
    if (refused !== undefined) return refused;
    if (issued === undefined) return missingIssue();
    const assets = mean([totalAssets, totalAssetsPrior]);
    const assetsPrior = mean([totalAssetsPrior, totalAssetsTwoYearsBack]);
    const hard = given.fixedAssets.plus(given.cash);
    const returnChange = given.netIncome.div(assets).minus(given.netIncomePrior.div(assetsPrior));
    return dechowFOf({
      accruals: statisticRatio(given.equityLessCash.minus(given.equityLessCashPrior), assets),
      changeInReceivables: statisticRatio(receivables.minus(receivablesPrior), assets),
      changeInInventory: statisticRatio(given.inventory.minus(given.inventoryPrior), assets),
      softAssets: statisticRatio(totalAssets.minus(hard), totalAssets),
      changeInCashSales: toStatistic(cashSales.div(cashSalesPrior).minus(1)),
      changeInReturnOnAssets: toStatistic(returnChange),
      securitiesIssued: toStatistic(flagOf(issued)),
    });
  },
});
