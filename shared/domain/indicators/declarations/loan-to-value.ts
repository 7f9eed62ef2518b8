import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const loanToValue = defineIndicator({
  id: 'loan-to-value',
  number: 'S4',
  title: { en: 'Loan to value', zh: '贷款价值比（LTV）' },
  question: {
    en: 'How much of the financed assets’ value is borrowed?',
    zh: '债务占融资资产价值的比例有多高？',
  },
  group: 'segment-specific',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.80', strong: '0.45' },
  inputs: { totalDebt: current('totalDebt'), assetValue: current('projectAssetValue') },
  formula: 'totalDebt / assetValue',
  source: {
    citation: 'Common practice in real-estate and project finance',
    locator: 'LTV; band from practice, from memory',
    confidence: 'practice',
  },
  optionalInputs: 'The value comes from an appraisal.',
  examples: [
    { given: { totalDebt: '60', assetValue: '100' }, value: '0.6' },
    { given: { totalDebt: '60', assetValue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ totalDebt, assetValue }) => ratio(totalDebt, assetValue),
});
