import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const interestDebtRatio = defineIndicator({
  id: 'interest-debt-ratio',
  number: '31',
  title: { en: 'Interest-bearing share of liabilities', zh: '带息负债比率' },
  question: {
    en: 'How much of what the company owes costs interest?',
    zh: '企业的负债中有多少需要支付利息？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.80', strong: '0.30' },
  inputs: {
    totalDebt: current('totalDebt'),
    totalLiabilities: current('totalLiabilities'),
  },
  formula: 'totalDebt / totalLiabilities',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator: 'supplementary ratio 带息负债比率; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { totalDebt: '500', totalLiabilities: '1250' }, value: '0.4' },
    { given: { totalDebt: '0', totalLiabilities: '1250' }, value: '0' },
    { given: { totalDebt: '0', totalLiabilities: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ totalDebt, totalLiabilities }) => ratio(totalDebt, totalLiabilities),
});
