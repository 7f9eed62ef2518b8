import { current } from '../../inputs/input.ts';
import { linearScore, refuseUnlessPositive, statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark, type Zone } from '../benchmark.ts';

const COEFFICIENTS = {
  workingCapitalToAssets: 1.03,
  ebitToAssets: 3.07,
  profitBeforeTaxToCurrentLiabilities: 0.66,
  salesToAssets: 0.4,
};

export type SpringateVariables = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const springateZoneOf = (score: number): Zone => (score < 0.862 ? 'distress' : 'safe');

export const springateOf = (variables: SpringateVariables): BenchmarkScore => {
  const score = linearScore(0, COEFFICIENTS, variables);
  return { score, zone: springateZoneOf(score), variables };
};

const GOLD_CO = {
  workingCapital: '150',
  ebit: '90',
  profitBeforeTax: '60',
  currentLiabilities: '300',
  revenue: '1200',
  totalAssets: '1000',
};

export const springate = defineBenchmark({
  id: 'springate',
  title: { en: 'Springate S-score', zh: '斯普林盖特 S 值' },
  question: {
    en: 'Does the company look like Canadian companies that failed?',
    zh: '企业是否具有加拿大失败企业的特征？',
  },
  family: 'distress',
  direction: 'higher-is-safer',
  formula:
    '1.03 * workingCapitalToAssets + 3.07 * ebitToAssets' +
    ' + 0.66 * profitBeforeTaxToCurrentLiabilities + 0.40 * salesToAssets',
  variables: {
    workingCapitalToAssets: 'workingCapital / totalAssets',
    ebitToAssets: 'ebit / totalAssets',
    profitBeforeTaxToCurrentLiabilities: 'profitBeforeTax / currentLiabilities',
    salesToAssets: 'revenue / totalAssets',
  },
  zones: {
    safe: { en: 'not classified as failing', zh: '未判为失败' },
    distress: { en: 'likely to fail', zh: '很可能失败' },
  },
  cutOffs: 'distress below 0.862; at the cut-off itself not yet',
  inputs: {
    workingCapital: current('workingCapital'),
    ebit: current('ebit'),
    profitBeforeTax: current('profitBeforeTax'),
    currentLiabilities: current('currentLiabilities'),
    revenue: current('revenue'),
    totalAssets: current('totalAssets'),
  },
  source: {
    citation:
      'Springate, G. L. V. (1978), Predicting the Possibility of Failure in a Canadian Firm, ' +
      'MBA research project, Simon Fraser University',
    locator:
      'discriminant function, third ratio on profit before tax (not EBIT); transcribed, to be ' +
      'confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'Fitted on 40 Canadian manufacturers of the 1970s.',
    zh: '样本为 1970 年代 40 家加拿大制造业企业。',
  },
  excludes: ['financial-institutions'],
  examples: [
    { name: 'GoldCo', given: GOLD_CO, score: 1.0428, zone: 'safe', places: 4 },
    {
      name: 'without current liabilities',
      given: { ...GOLD_CO, currentLiabilities: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: ({ totalAssets, currentLiabilities, ...given }) =>
    refuseUnlessPositive({ totalAssets, currentLiabilities }) ??
    springateOf({
      workingCapitalToAssets: statisticRatio(given.workingCapital, totalAssets),
      ebitToAssets: statisticRatio(given.ebit, totalAssets),
      profitBeforeTaxToCurrentLiabilities: statisticRatio(
        given.profitBeforeTax,
        currentLiabilities,
      ),
      salesToAssets: statisticRatio(given.revenue, totalAssets),
    }),
});
