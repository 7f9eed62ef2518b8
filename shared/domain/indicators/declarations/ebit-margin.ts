import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const ebitMargin = defineIndicator({
  id: 'ebit-margin',
  number: '2',
  title: { en: 'EBIT margin', zh: '息税前利润率' },
  question: {
    en: 'What do sales leave before lenders and the tax office are paid?',
    zh: '在支付利息和所得税之前，每一元收入能留下多少利润？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.02', strong: '0.15' },
  inputs: {
    ebit: current('ebit'),
    revenue: current('revenue'),
  },
  formula: 'ebit / revenue',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { ebit: '150', revenue: '1200' }, value: '0.125' },
    { given: { ebit: '-30', revenue: '1200' }, value: '-0.025' },
    { given: { ebit: '0', revenue: '0' }, notMeaningful: 'zero-denominator' },
    { given: { ebit: '150', revenue: '-10' }, notMeaningful: 'non-positive-denominator' },
  ],
  compute: ({ ebit, revenue }) => ratio(ebit, revenue),
});
