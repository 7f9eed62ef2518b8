import {
  ALTMAN_FOUR_RATIO_FORMULA,
  ALTMAN_FOUR_RATIO_INPUTS,
  ALTMAN_FOUR_RATIO_VARIABLES,
  type AltmanFourRatios,
  altmanFourRatioScore,
  altmanFourRatiosFrom,
} from '../altman-four-ratios.ts';
import { refuseUnlessPositive, zoneBetween } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark } from '../benchmark.ts';
import { type RatingTable, ratingFrom } from '../rating-table.ts';

/** Puts the score of a defaulted bond near nought; the cut-offs shift with it. */
const INTERCEPT = 3.25;

/** Medians by S&P class in the US sample of 1995-96, read as inclusive lower bounds. */
export const BOND_RATING_EQUIVALENTS: RatingTable = [
  ['AAA', 8.15],
  ['AA+', 7.6],
  ['AA', 7.3],
  ['AA-', 7],
  ['A+', 6.85],
  ['A', 6.65],
  ['A-', 6.4],
  ['BBB+', 6.25],
  ['BBB', 5.85],
  ['BBB-', 5.65],
  ['BB+', 5.25],
  ['BB', 4.95],
  ['BB-', 4.75],
  ['B+', 4.5],
  ['B', 4.15],
  ['B-', 3.75],
  ['CCC+', 3.2],
  ['CCC', 2.5],
  ['CCC-', 1.75],
];

export const altmanEmZoneOf = zoneBetween(5.85, 4.35);

export const altmanEmRatingOf = (score: number): string =>
  ratingFrom(BOND_RATING_EQUIVALENTS, score);

export const altmanEmOf = (variables: AltmanFourRatios): BenchmarkScore => {
  const score = altmanFourRatioScore(INTERCEPT, variables);
  return {
    score,
    zone: altmanEmZoneOf(score),
    ratingEquivalent: altmanEmRatingOf(score),
    variables,
  };
};

const GOLD_CO = {
  workingCapital: '150',
  retainedEarnings: '180',
  ebit: '90',
  bookEquity: '400',
  totalLiabilities: '600',
  totalAssets: '1000',
};

export const altmanEm = defineBenchmark({
  id: 'altman-em',
  title: { en: 'Altman emerging-market score', zh: '阿特曼新兴市场评分（EM）' },
  question: {
    en: 'Which bond rating do four balance-sheet ratios of the company resemble?',
    zh: '企业的四项财务比率相当于哪一债券评级？',
  },
  family: 'distress',
  direction: 'higher-is-safer',
  formula: `3.25 + ${ALTMAN_FOUR_RATIO_FORMULA}`,
  variables: ALTMAN_FOUR_RATIO_VARIABLES,
  zones: {
    safe: { en: 'safe', zh: '安全' },
    grey: { en: 'grey zone', zh: '灰色区域' },
    distress: { en: 'distress', zh: '困境' },
  },
  cutOffs:
    'safe above 5.85, distress below 4.35 (the cut-offs 2.60 and 1.10 shifted by 3.25), grey ' +
    'between with both included; bond-rating equivalents from inclusive lower bounds',
  inputs: ALTMAN_FOUR_RATIO_INPUTS,
  source: {
    citation:
      'Altman, E. I., Hartzell, J. and Peck, M. (1995), Emerging Market Corporate Bonds: A ' +
      'Scoring System, Salomon Brothers',
    locator:
      'model with constant and bond-rating equivalents; transcribed, to be confirmed against the ' +
      'primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'Equivalents are medians of US bonds of 1995-96; later vintages drift by up to 0.6.',
    zh: '评级对照为 1995—1996 年美国债券中位数，其后年份偏移可达 0.6。',
  },
  excludes: ['financial-institutions'],
  examples: [
    {
      name: 'GoldCo',
      given: GOLD_CO,
      score: 6.1256,
      zone: 'safe',
      ratingEquivalent: 'BBB',
      places: 4,
    },
    {
      name: 'without assets',
      given: { ...GOLD_CO, totalAssets: '0' },
      notComputable: 'zero-denominator',
    },
  ],
  compute: (given) => {
    const { totalAssets, totalLiabilities } = given;
    return (
      refuseUnlessPositive({ totalAssets, totalLiabilities }) ??
      altmanEmOf(altmanFourRatiosFrom(given))
    );
  },
});
