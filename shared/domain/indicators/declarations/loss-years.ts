import { decimal } from '../../../kernel/decimal.ts';
import { measured } from '../../../kernel/outcome.ts';
import { history } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const lossYears = defineIndicator({
  id: 'loss-years',
  number: '78',
  title: { en: 'Loss years of the last five', zh: '近五年亏损年数' },
  question: {
    en: 'In how many of the last five years did the company lose money?',
    zh: '近五年中有几年亏损？',
  },
  group: 'volatility',
  dimension: 'size-volatility',
  unit: 'count',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '3', strong: '0' },
  inputs: { netIncome: history('netIncome', 5, 3) },
  formula: 'countNegative(netIncome)',
  source: {
    citation: 'Common credit practice',
    locator: 'at least three years known; a nil result is no loss; band from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { netIncome: ['10', '-5', '-1', '8', '12'] }, value: '2' },
    { given: { netIncome: ['10', '0', '12'] }, value: '0' },
  ],
  compute: ({ netIncome }) => measured(decimal(netIncome.filter((year) => year.lt(0)).length)),
});
