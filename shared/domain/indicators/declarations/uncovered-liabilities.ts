import { decimal } from '../../../kernel/decimal.ts';
import { current, parameter } from '../../inputs/input.ts';
import { logarithmOfShortfall } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

/** What a forced sale may bring of book value: a choice, not a statistic. */
const SHARE_RECOVERED = decimal('0.7');

export const uncoveredLiabilities = defineIndicator({
  id: 'uncovered-liabilities',
  number: 'D4',
  title: {
    en: 'Liabilities that assets at 70% would not cover (logarithm)',
    zh: '资产按七折变现后未覆盖的负债（对数）',
  },
  question: {
    en: 'How large is the hole, in money, if assets brought 70% of their book value?',
    zh: '若资产按账面价值七折变现，资金缺口有多大？',
  },
  group: 'distress',
  dimension: 'solvency',
  unit: 'logarithm',
  direction: 'lower-is-better',
  policies: [],
  band: { none: 'The scale is read through the model, not by a band.' },
  inputs: {
    totalLiabilities: current('totalLiabilities'),
    totalAssets: current('totalAssets'),
    usDollarRate: parameter('usDollarRate'),
  },
  formula: 'ln(1 + max(0, totalLiabilities - 0.7 * totalAssets) * usDollarRate / 1000000)',
  source: {
    citation: 'Fitted models of this product',
    locator:
      'leverage and size read together: a large uncovered debt has creditors who act on it; 30% haircut is a choice',
    confidence: 'design',
  },
  examples: [
    { given: { totalLiabilities: '600', totalAssets: '1000', usDollarRate: '1' }, value: '0' },
    {
      given: { totalLiabilities: '9000000', totalAssets: '10000000', usDollarRate: '1' },
      value: '1.098612288668109691395245236922526',
    },
  ],
  compute: ({ totalLiabilities, totalAssets, usDollarRate }) =>
    logarithmOfShortfall(totalLiabilities.minus(totalAssets.times(SHARE_RECOVERED)), usDollarRate),
});
