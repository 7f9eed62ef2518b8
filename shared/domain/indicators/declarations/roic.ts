import { ONE } from '../../../kernel/decimal.ts';
import { average, current, parameter } from '../../inputs/input.ts';
import { returnOnCapital } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const roic = defineIndicator({
  id: 'roic',
  number: '9',
  title: { en: 'Return on invested capital', zh: '投入资本回报率' },
  question: {
    en: 'Does the capital put into the business earn more, after tax, than it costs?',
    zh: '投入经营的资本，其税后回报能否覆盖资本成本？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0', 'N6'],
  band: { weak: '0.03', strong: '0.12' },
  inputs: {
    ebit: current('ebit'),
    taxRate: parameter('statutoryTaxRate'),
    averageInvestedCapital: average('investedCapital'),
  },
  formula: 'ebit * (1 - taxRate) / averageInvestedCapital',
  source: {
    citation: 'Common credit practice',
    locator:
      "taxed at the statutory rate, the company's own where stated, because the effective " +
      'rate is unstable near zero profit; broad non-financial band, from memory; calibrate ' +
      'by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { ebit: '200', taxRate: '0.25', averageInvestedCapital: '1500' }, value: '0.1' },
    { given: { ebit: '-40', taxRate: '0.25', averageInvestedCapital: '1500' }, value: '-0.02' },
    {
      given: { ebit: '200', taxRate: '0.25', averageInvestedCapital: '0' },
      notMeaningful: 'zero-denominator',
    },
    {
      given: { ebit: '200', taxRate: '0.25', averageInvestedCapital: '-300' },
      notMeaningful: 'non-positive-denominator',
    },
    {
      given: { ebit: '-40', taxRate: '0.25', averageInvestedCapital: '-300' },
      notMeaningful: 'both-negative',
    },
  ],
  compute: ({ ebit, taxRate, averageInvestedCapital }) =>
    returnOnCapital(ebit.times(ONE.minus(taxRate)), averageInvestedCapital),
});
