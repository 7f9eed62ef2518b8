import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const workingCapitalToAssets = defineIndicator({
  id: 'working-capital-to-assets',
  number: '18',
  title: { en: 'Working capital to total assets', zh: '营运资本占总资产比率' },
  question: {
    en: 'How large is the cushion of working capital for a company of this size?',
    zh: '相对于资产规模，企业的营运资本缓冲有多厚？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '-0.10', strong: '0.30' },
  inputs: {
    workingCapital: current('workingCapital'),
    totalAssets: current('totalAssets'),
  },
  formula: 'workingCapital / totalAssets',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { workingCapital: '300', totalAssets: '2000' }, value: '0.15' },
    { given: { workingCapital: '-100', totalAssets: '2000' }, value: '-0.05' },
    { given: { workingCapital: '0', totalAssets: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ workingCapital, totalAssets }) => ratio(workingCapital, totalAssets),
});
