import { linearScore } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';
import {
  BENEISH_FIVE_INPUTS,
  BENEISH_FIVE_INPUTS_IF_KNOWN,
  BENEISH_FIVE_VARIABLES,
  type BeneishFiveIndices,
  beneishFiveIndicesFrom,
  refuseWithoutBase,
} from '../beneish-indices.ts';

const INTERCEPT = -6.065;
const COEFFICIENTS = { dsri: 0.823, gmi: 0.906, aqi: 0.593, sgi: 0.717, depi: 0.107 };

export const beneishM5ZoneOf = (score: number): Zone => (score > -2.22 ? 'distress' : 'safe');

export const beneishM5Of = (variables: BeneishFiveIndices): BenchmarkScore => {
  const score = linearScore(INTERCEPT, COEFFICIENTS, variables);
  return { score, zone: beneishM5ZoneOf(score), variables };
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
};

export const beneishM5 = defineBenchmark({
  id: 'beneish-m5',
  title: { en: 'Beneish M-score, five variables', zh: '贝尼什 M 值（五变量）' },
  question: {
    en: 'Do five year-on-year changes look like those of companies that managed earnings?',
    zh: '五项同比变化是否与操纵盈余的企业相似？',
  },
  family: 'earnings-quality',
  direction: 'higher-is-riskier',
  formula: '-6.065 + 0.823 * dsri + 0.906 * gmi + 0.593 * aqi + 0.717 * sgi + 0.107 * depi',
  variables: BENEISH_FIVE_VARIABLES,
  zones: {
    safe: { en: 'not flagged', zh: '未提示' },
    distress: { en: 'flagged as a possible manipulator', zh: '提示可能操纵盈余' },
  },
  cutOffs:
    'flagged above -2.22 (a convention of the secondary literature); at -2.22 itself not yet',
  inputs: BENEISH_FIVE_INPUTS,
  inputsIfKnown: BENEISH_FIVE_INPUTS_IF_KNOWN,
  source: {
    citation:
      'Five-variable version of Beneish, M. D. (1999), The Detection of Earnings Manipulation, ' +
      'Financial Analysts Journal 55(5), 24-36',
    locator: 'known from the secondary literature only; the rule for missing indices is of 1999',
    confidence: 'secondary',
  },
  limitations: {
    en: 'Leaves out accruals, the strongest variable of the eight; US companies of 1982-92.',
    zh: '未含八变量中最具解释力的应计项；样本为 1982—1992 年美国公司。',
  },
  excludes: ['financial-institutions'],
  examples: [
    {
      name: 'nothing changed and the balance sheet not detailed: all indices 1',
      given: STILL_CO,
      score: -2.919,
      zone: 'safe',
      places: 3,
    },
    {
      name: 'gross loss',
      given: { ...STILL_CO, grossProfit: '-10' },
      notComputable: 'non-positive-denominator',
    },
  ],
  compute: (given) => refuseWithoutBase(given) ?? beneishM5Of(beneishFiveIndicesFrom(given)),
});
