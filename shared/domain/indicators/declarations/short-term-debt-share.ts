import { current } from '../../inputs/input.ts';
import { shareOfDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const shortTermDebtShare = defineIndicator({
  id: 'short-term-debt-share',
  number: '19',
  title: { en: 'Short-term share of debt', zh: '短期债务占比' },
  question: {
    en: 'How much of the debt must be repaid or refinanced within a year?',
    zh: '有息债务中有多少须在一年内偿还或续借？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N3'],
  band: { weak: '0.90', strong: '0.30' },
  inputs: {
    shortTermDebt: current('shortTermDebt'),
    totalDebt: current('totalDebt'),
  },
  formula: 'shortTermDebt / totalDebt',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { shortTermDebt: '300', totalDebt: '500' }, value: '0.6' },
    { given: { shortTermDebt: '0', totalDebt: '500' }, value: '0' },
    { given: { shortTermDebt: '0', totalDebt: '0' }, notMeaningful: 'no-debt' },
  ],
  compute: ({ shortTermDebt, totalDebt }) => shareOfDebt(shortTermDebt, totalDebt),
});
