import { current } from '../../inputs/input.ts';
import { coverOfDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cashToShortTermDebt = defineIndicator({
  id: 'cash-to-short-term-debt',
  number: '16',
  title: { en: 'Cash to short-term debt', zh: '现金短债比' },
  question: {
    en: 'Is there enough free cash to repay the borrowings and bills due within a year?',
    zh: '可动用资金是否足以偿付一年内到期的借款和票据？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N3'],
  band: { weak: '0.3', strong: '1.5' },
  inputs: {
    liquidFunds: current('liquidFunds'),
    shortTermDebtWithBills: current('shortTermDebtWithBills'),
  },
  formula: 'liquidFunds / shortTermDebtWithBills',
  source: {
    citation: 'Chinese financing rule for real-estate developers, the "three red lines" (2020)',
    locator:
      'developers: red line below 1; bills payable count as debt; broad non-financial band, ' +
      'from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { liquidFunds: '180', shortTermDebtWithBills: '240' }, value: '0.75' },
    { given: { liquidFunds: '0', shortTermDebtWithBills: '240' }, value: '0' },
    { given: { liquidFunds: '180', shortTermDebtWithBills: '0' }, notMeaningful: 'no-debt' },
  ],
  optionalInputs: 'Restricted cash is deducted where the notes report it.',
  compute: ({ liquidFunds, shortTermDebtWithBills }) =>
    coverOfDebt(liquidFunds, shortTermDebtWithBills),
});
