import { normalCumulative } from '../../../kernel/normal-distribution.ts';
import { toStatistic } from '../../../kernel/statistic.ts';
import { current, currentIfReported, prior } from '../../inputs/input.ts';
import { linearScore, refuseUnlessPositive, statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';
import {
  BENEISH_FIVE_INPUTS,
  BENEISH_FIVE_INPUTS_IF_KNOWN,
  BENEISH_FIVE_VARIABLES,
  beneishFiveIndicesFrom,
  indexOrOne,
  refuseWithoutBase,
} from '../beneish-indices.ts';

const INTERCEPT = -4.84;
const COEFFICIENTS = {
  dsri: 0.92,
  gmi: 0.528,
  aqi: 0.404,
  sgi: 0.892,
  depi: 0.115,
  sgai: -0.172,
  tata: 4.679,
  lvgi: -0.327,
};

export type BeneishM8Variables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const beneishM8ZoneOf = (score: number): Zone => (score > -1.78 ? 'distress' : 'safe');

export const beneishM8Of = (variables: BeneishM8Variables): BenchmarkScore => {
  const score = linearScore(INTERCEPT, COEFFICIENTS, variables);
  return { score, probability: normalCumulative(score), zone: beneishM8ZoneOf(score), variables };
};

const STILL_CO = {
  receivables: '100',
  receivablesPrior: '100',
  revenue: '1000',
  revenuePrior: '1000',
  grossProfit: '250',
  grossProfitPrior: '250',
  totalAssets: '800',
  totalAssetsPrior: '800',
  currentLiabilities: '200',
  currentLiabilitiesPrior: '200',
  longTermDebt: '100',
  longTermDebtPrior: '100',
  netIncome: '40',
  discontinuedOperations: '0',
  operatingCashFlow: '40',
};

export const beneishM8 = defineBenchmark({
  id: 'beneish-m8',
  title: { en: 'Beneish M-score, eight variables', zh: '贝尼什 M 值（八变量）' },
  question: {
    en: 'Do the year-on-year changes and accruals look like those of earnings manipulators?',
    zh: '同比变化与应计项是否与操纵盈余的企业相似？',
  },
  family: 'earnings-quality',
  direction: 'higher-is-riskier',
  formula:
    '-4.84 + 0.920 * dsri + 0.528 * gmi + 0.404 * aqi + 0.892 * sgi + 0.115 * depi' +
    ' - 0.172 * sgai + 4.679 * tata - 0.327 * lvgi',
  variables: {
    ...BENEISH_FIVE_VARIABLES,
    sgai:
      '(sellingAndAdministrativeExpenses / revenue)' +
      ' / (sellingAndAdministrativeExpensesPrior / revenuePrior)',
    tata: '(netIncome - discontinuedOperations - operatingCashFlow) / totalAssets',
    lvgi:
      '((currentLiabilities + longTermDebt) / totalAssets)' +
      ' / ((currentLiabilitiesPrior + longTermDebtPrior) / totalAssetsPrior)',
  },
  event: { en: 'earnings manipulation', zh: '盈余操纵' },
  zones: {
    safe: { en: 'not flagged', zh: '未提示' },
    distress: { en: 'flagged as a possible manipulator', zh: '提示可能操纵盈余' },
  },
  cutOffs:
    'flagged above -1.78 (error costs 20:1, P = 3.75%), at -1.78 itself not yet; the paper also ' +
    'gives -1.49 at 40:1 and -1.89 at 10:1',
  inputs: {
    ...BENEISH_FIVE_INPUTS,
    currentLiabilities: current('currentLiabilities'),
    currentLiabilitiesPrior: prior('currentLiabilities'),
    longTermDebt: current('longTermDebt'),
    longTermDebtPrior: prior('longTermDebt'),
    netIncome: current('netIncome'),
    discontinuedOperations: currentIfReported('discontinuedOperations'),
    operatingCashFlow: current('operatingCashFlow'),
  },
  inputsIfKnown: {
    ...BENEISH_FIVE_INPUTS_IF_KNOWN,
    sellingAndAdministrativeExpenses: current('sellingAndAdministrativeExpenses'),
    sellingAndAdministrativeExpensesPrior: prior('sellingAndAdministrativeExpenses'),
  },
  source: {
    citation:
      'Beneish, M. D. (1999), The Detection of Earnings Manipulation, Financial Analysts ' +
      'Journal 55(5), 24-36',
    locator:
      'unweighted probit, with accruals from the cash-flow statement instead of the balance ' +
      'sheet; AQI, DEPI and SGAI are 1 where missing or undefined, as in the paper; transcribed, ' +
      'to be confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'US companies of 1982-92; says nothing on solvency, and fast growers are flagged easily.',
    zh: '样本为 1982—1992 年美国公司；不反映偿付能力，高速成长企业易被提示。',
  },
  excludes: ['financial-institutions'],
  examples: [
    {
      name: 'nothing changed, no accruals, details not known: all indices 1',
      given: STILL_CO,
      score: -2.48,
      zone: 'safe',
      places: 3,
    },
    {
      name: 'no receivables a year ago',
      given: { ...STILL_CO, receivablesPrior: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: (given) => {
    const { revenue, revenuePrior, totalAssets, totalAssetsPrior } = given;
    const overhead = given.sellingAndAdministrativeExpenses?.div(revenue);
    const overheadPrior = given.sellingAndAdministrativeExpensesPrior?.div(revenuePrior);
    const debt = given.currentLiabilities.plus(given.longTermDebt);
    const debtPrior = given.currentLiabilitiesPrior.plus(given.longTermDebtPrior);
    const accruals = given.netIncome
      .minus(given.discontinuedOperations)
      .minus(given.operatingCashFlow);
    return (
      refuseWithoutBase(given) ??
      refuseUnlessPositive({ debtPrior }) ??
      beneishM8Of({
        ...beneishFiveIndicesFrom(given),
        sgai: indexOrOne(overhead, overheadPrior),
        tata: statisticRatio(accruals, totalAssets),
        lvgi: toStatistic(debt.div(totalAssets).div(debtPrior.div(totalAssetsPrior))),
      })
    );
  },
});
