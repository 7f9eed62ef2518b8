import { current } from '../../inputs/input.ts';
import { coverOfDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const loanLifeCover = defineIndicator({
  id: 'loan-life-cover',
  number: 'S3',
  title: { en: 'Loan life cover ratio', zh: '贷款期偿债覆盖率（LLCR）' },
  question: {
    en: 'How many times does the project’s cash flow over the loan’s life cover its debt?',
    zh: '贷款期内项目现金流现值可覆盖债务几倍？',
  },
  group: 'segment-specific',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N3'],
  band: { weak: '1.1', strong: '1.8' },
  inputs: {
    presentValue: current('projectCashFlowPresentValue'),
    totalDebt: current('totalDebt'),
  },
  formula: 'presentValue / totalDebt',
  source: {
    citation: 'Common practice in project finance',
    locator: 'LLCR; band from practice, from memory',
    confidence: 'practice',
  },
  optionalInputs: 'The present value comes from the project’s financial model.',
  examples: [
    { given: { presentValue: '150', totalDebt: '100' }, value: '1.5' },
    { given: { presentValue: '150', totalDebt: '0' }, notMeaningful: 'no-debt' },
  ],
  compute: ({ presentValue, totalDebt }) => coverOfDebt(presentValue, totalDebt),
});
