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

export const altmanZDoublePrimeZoneOf = zoneBetween(2.6, 1.1);

export const altmanZDoublePrimeOf = (variables: AltmanFourRatios): BenchmarkScore => {
  const score = altmanFourRatioScore(0, variables);
  return { score, zone: altmanZDoublePrimeZoneOf(score), variables };
};

const GOLD_CO = {
  workingCapital: '150',
  retainedEarnings: '180',
  ebit: '90',
  bookEquity: '400',
  totalLiabilities: '600',
  totalAssets: '1000',
};

export const altmanZDoublePrime = defineBenchmark({
  id: 'altman-z-double-prime',
  title: { en: 'Altman Z"-score (all sectors)', zh: '阿特曼 Z″ 值（各行业）' },
  question: {
    en: 'Leaving sector turnover aside, does the company look like those that went bankrupt?',
    zh: '剔除行业周转率差异后，企业是否具有破产企业的特征？',
  },
  family: 'distress',
  direction: 'higher-is-safer',
  formula: ALTMAN_FOUR_RATIO_FORMULA,
  variables: ALTMAN_FOUR_RATIO_VARIABLES,
  zones: {
    safe: { en: 'safe', zh: '安全' },
    grey: { en: 'grey zone', zh: '灰色区域' },
    distress: { en: 'distress', zh: '困境' },
  },
  cutOffs: 'safe above 2.60, distress below 1.10, grey between with both cut-offs included',
  inputs: ALTMAN_FOUR_RATIO_INPUTS,
  source: {
    citation:
      'Altman, E. I., Hartzell, J. and Peck, M. (1995), Emerging Market Corporate Bonds: A ' +
      'Scoring System, Salomon Brothers',
    locator: 'four-ratio model; transcribed, to be confirmed against the primary source',
    confidence: 'secondary',
  },
  limitations: {
    en: 'US sample of the 1990s; the preferred variant for unlisted, Chinese and service companies.',
    zh: '样本为 1990 年代美国企业；适用于非上市、中国及服务业企业的首选版本。',
  },
  excludes: ['financial-institutions'],
  examples: [
    { name: 'GoldCo', given: GOLD_CO, score: 2.8756, zone: 'safe', places: 4 },
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
      altmanZDoublePrimeOf(altmanFourRatiosFrom(given))
    );
  },
});
