import { measured } from '../../../kernel/outcome.ts';
import { current, parameter } from '../../inputs/input.ts';
import { difference, ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const effectiveTaxGap = defineIndicator({
  id: 'effective-tax-gap',
  number: '86',
  title: { en: 'Effective less statutory tax rate', zh: '实际税率与法定税率之差' },
  question: {
    en: 'Does the tax paid on the profit fit the profit that is shown?',
    zh: '所得税与账面利润是否匹配？',
  },
  group: 'statement-quality',
  dimension: { none: 'Informs data quality and the anomaly checks, not the rating.' },
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N0'],
  band: { weak: '-0.10', strong: '0.10' },
  inputs: {
    incomeTax: current('incomeTax'),
    profitBeforeTax: current('profitBeforeTax'),
    statutoryTaxRate: parameter('statutoryTaxRate'),
  },
  formula: 'incomeTax / profitBeforeTax - statutoryTaxRate',
  source: {
    citation: 'Common credit practice',
    locator:
      'within ±10 percentage points is usual; without a profit the rate has no meaning; ' +
      'from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { incomeTax: '15', profitBeforeTax: '60', statutoryTaxRate: '0.25' }, value: '0' },
    { given: { incomeTax: '6', profitBeforeTax: '60', statutoryTaxRate: '0.25' }, value: '-0.15' },
    {
      given: { incomeTax: '6', profitBeforeTax: '0', statutoryTaxRate: '0.25' },
      notMeaningful: 'zero-denominator',
    },
    {
      given: { incomeTax: '6', profitBeforeTax: '-60', statutoryTaxRate: '0.25' },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ incomeTax, profitBeforeTax, statutoryTaxRate }) =>
    difference(ratio(incomeTax, profitBeforeTax), measured(statutoryTaxRate)),
});
