import { current, parameter } from '../../inputs/input.ts';
import { logarithmOfShortfall } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const uncoveredCurrentLiabilities = defineIndicator({
  id: 'uncovered-current-liabilities',
  number: 'D5',
  title: {
    en: 'Short-term liabilities that liquid assets and a year of earnings would not cover (logarithm)',
    zh: '流动资产与一年盈利未覆盖的流动负债（对数）',
  },
  question: {
    en: 'How much money would be short within the year, in plain millions?',
    zh: '一年内将短缺多少资金？',
  },
  group: 'distress',
  dimension: 'solvency',
  unit: 'logarithm',
  direction: 'lower-is-better',
  policies: [],
  band: { none: 'The scale is read through the model, not by a band.' },
  inputs: {
    currentLiabilities: current('currentLiabilities'),
    quickAssets: current('quickAssets'),
    ebitda: current('ebitda'),
    usDollarRate: parameter('usDollarRate'),
  },
  formula: 'ln(1 + max(0, currentLiabilities - quickAssets - ebitda) * usDollarRate / 1000000)',
  source: {
    citation: 'Fitted models of this product',
    locator:
      'liquidity and size read together; natural logarithm of one plus millions of US dollars',
    confidence: 'design',
  },
  examples: [
    {
      given: { currentLiabilities: '100', quickAssets: '80', ebitda: '30', usDollarRate: '1' },
      value: '0',
    },
    {
      given: {
        currentLiabilities: '4000000',
        quickAssets: '1500000',
        ebitda: '500000',
        usDollarRate: '1',
      },
      value: '1.098612288668109691395245236922526',
    },
  ],
  compute: ({ currentLiabilities, quickAssets, ebitda, usDollarRate }) =>
    logarithmOfShortfall(currentLiabilities.minus(quickAssets).minus(ebitda), usDollarRate),
});
