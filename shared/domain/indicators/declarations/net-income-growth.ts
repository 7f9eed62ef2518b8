import { current, prior } from '../../inputs/input.ts';
import { growth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const netIncomeGrowth = defineIndicator({
  id: 'net-income-growth',
  number: '64',
  title: { en: 'Net income growth', zh: '净利润增长率' },
  question: {
    en: 'Is profit growing, or is a loss turning or widening?',
    zh: '净利润是否增长，亏损是在扭转还是扩大？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N5'],
  band: { weak: '-0.10', strong: '0.25' },
  inputs: { netIncome: current('netIncome'), priorNetIncome: prior('netIncome') },
  formula: 'netIncome / priorNetIncome - 1',
  source: {
    citation: 'Common credit practice',
    locator: 'band from practice, from memory; growth beyond 50 % is itself a risk',
    confidence: 'practice',
  },
  examples: [
    { given: { netIncome: '45', priorNetIncome: '60' }, value: '-0.25' },
    { given: { netIncome: '-15', priorNetIncome: '60' }, value: '-1.25' },
    { given: { netIncome: '5', priorNetIncome: '-10' }, notMeaningful: 'turned-profitable' },
    { given: { netIncome: '-12', priorNetIncome: '-10' }, notMeaningful: 'loss-widened' },
    { given: { netIncome: '-10', priorNetIncome: '-12' }, notMeaningful: 'loss-narrowed' },
  ],
  compute: ({ netIncome, priorNetIncome }) => growth(netIncome, priorNetIncome),
});
