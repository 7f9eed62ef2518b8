import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const researchIntensity = defineIndicator({
  id: 'research-intensity',
  number: '69',
  title: { en: 'Research intensity', zh: '研发投入强度' },
  question: {
    en: 'How much of its sales does the company put into research and development?',
    zh: '公司将多少收入投入研发？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N0'],
  band: { none: 'It depends on the sector.' },
  inputs: { researchExpenses: current('researchExpenses'), revenue: current('revenue') },
  formula: 'researchExpenses / revenue',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator: 'supplementary ratio 技术投入比率, with expensed research only; from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { researchExpenses: '60', revenue: '1200' }, value: '0.05' },
    { given: { researchExpenses: '0', revenue: '1200' }, value: '0' },
    { given: { researchExpenses: '60', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ researchExpenses, revenue }) => ratio(researchExpenses, revenue),
});
