import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import { notMeaningful } from '../../../kernel/outcome.ts';
import { current, parameter } from '../../inputs/input.ts';
import { statisticRatio } from '../arithmetic.ts';
import { type BenchmarkScore, defineBenchmark } from '../benchmark.ts';
import { type RatingTable, ratingFrom } from '../rating-table.ts';

export type SyntheticRatingVariant = 'large' | 'smaller-or-riskier';

export const SYNTHETIC_RATINGS: Readonly<Record<SyntheticRatingVariant, RatingTable>> = {
  large: [
    ['AAA', 8.5],
    ['AA', 6.5],
    ['A+', 5.5],
    ['A', 4.25],
    ['A-', 3],
    ['BBB', 2.5],
    ['BB+', 2.25],
    ['BB', 2],
    ['B+', 1.75],
    ['B', 1.5],
    ['B-', 1.25],
    ['CCC', 0.8],
    ['CC', 0.65],
    ['C', 0.2],
  ],
  'smaller-or-riskier': [
    ['AAA', 12.5],
    ['AA', 9.5],
    ['A+', 7.5],
    ['A', 6],
    ['A-', 4.5],
    ['BBB', 4],
    ['BB+', 3.5],
    ['BB', 3],
    ['B+', 2.5],
    ['B', 2],
    ['B-', 1.5],
    ['CCC', 1.25],
    ['CC', 0.8],
    ['C', 0.5],
  ],
};

const LARGE_ABOVE_DOLLARS = decimal('5000000000');

/** Large needs a known market value above 5 billion US dollars; all else reads the strict table. */
export const syntheticRatingVariantOf = (
  marketCapitalisation: Decimal | undefined,
  usDollarRate: Decimal | undefined,
): SyntheticRatingVariant => {
  if (marketCapitalisation === undefined || usDollarRate === undefined) return 'smaller-or-riskier';
  return marketCapitalisation.times(usDollarRate).gt(LARGE_ABOVE_DOLLARS)
    ? 'large'
    : 'smaller-or-riskier';
};

export const damodaranSyntheticRatingOf = (
  interestCover: number,
  variant: SyntheticRatingVariant,
): BenchmarkScore => ({
  score: interestCover,
  ratingEquivalent: ratingFrom(SYNTHETIC_RATINGS[variant], interestCover),
  variant,
  variables: { interestCover },
});

export const damodaranSyntheticRating = defineBenchmark({
  id: 'damodaran-synthetic-rating',
  title: { en: 'Damodaran synthetic rating', zh: '达莫达兰合成评级' },
  question: {
    en: 'Which rating do companies with this interest cover usually hold?',
    zh: '具有该利息保障倍数的企业通常为哪一评级？',
  },
  family: 'strength',
  direction: 'higher-is-safer',
  formula: 'interestCover',
  variables: { interestCover: 'ebit / interestExpense' },
  cutOffs: 'rating by EBIT over interest, lower bounds included, below the last bound D',
  inputs: { ebit: current('ebit'), interestExpense: current('interestExpense') },
  inputsIfKnown: {
    marketCapitalisation: current('marketCapitalisation'),
    usDollarRate: parameter('usDollarRate'),
  },
  source: {
    citation:
      'Damodaran, A., Ratings, Interest Coverage Ratios and Default Spread, data page at New ' +
      'York University Stern School of Business, January 2026',
    locator:
      'tables for larger firms (above USD 5 billion of market value) and for smaller and riskier ' +
      'firms; transcribed, bounds unchanged since the page of January 2017',
    confidence: 'secondary',
  },
  limitations: {
    en:
      'One ratio of rated US companies: a sanity check only. Companies without a market value are ' +
      'read on the stricter table.',
    zh: '仅依据美国受评企业的单一比率，只作合理性校验；无市值的企业适用较严的对照表。',
  },
  excludes: ['financial-institutions'],
  examples: [
    {
      name: 'unlisted company with a cover of three',
      given: { ebit: '90', interestExpense: '30' },
      score: 3,
      ratingEquivalent: 'BB',
      places: 6,
    },
    {
      name: 'large company with the same cover',
      given: {
        ebit: '90',
        interestExpense: '30',
        marketCapitalisation: '36000000000',
        usDollarRate: '0.14',
      },
      score: 3,
      ratingEquivalent: 'A-',
      places: 6,
    },
    {
      name: 'loss before interest',
      given: { ebit: '-5', interestExpense: '30' },
      score: -0.166667,
      ratingEquivalent: 'D',
      places: 6,
    },
    {
      name: 'profit without interest',
      given: { ebit: '90', interestExpense: '0' },
      notComputable: 'no-interest',
    },
    {
      name: 'loss without interest',
      given: { ebit: '-5', interestExpense: '0' },
      notComputable: 'loss-without-interest',
    },
  ],
  compute: ({ ebit, interestExpense, marketCapitalisation, usDollarRate }) => {
    if (interestExpense.lte(0))
      return notMeaningful(ebit.gt(0) ? 'no-interest' : 'loss-without-interest');
    return damodaranSyntheticRatingOf(
      statisticRatio(ebit, interestExpense),
      syntheticRatingVariantOf(marketCapitalisation, usDollarRate),
    );
  },
});
