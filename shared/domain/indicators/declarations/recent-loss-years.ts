import { decimal } from '../../../kernel/decimal.ts';
import { measured } from '../../../kernel/outcome.ts';
import { history } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const recentLossYears = defineIndicator({
  id: 'recent-loss-years',
  number: 'D10',
  title: { en: 'Loss years of the last three', zh: '近三年亏损年数' },
  question: {
    en: 'In how many of the last three years did the company lose money?',
    zh: '近三年中有几年亏损？',
  },
  group: 'distress',
  dimension: 'size-volatility',
  unit: 'count',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '2', strong: '0' },
  inputs: { netIncome: history('netIncome', 3, 1) },
  formula: 'countNegative(netIncome)',
  source: {
    citation: 'Fitted models of this product',
    locator: 'counts the years that are known, one at least; fitted as it is counted',
    confidence: 'design',
  },
  examples: [
    { given: { netIncome: ['10', '-5', '-1'] }, value: '2' },
    { given: { netIncome: ['0'] }, value: '0' },
  ],
  compute: ({ netIncome }) => measured(decimal(netIncome.filter((year) => year.lt(0)).length)),
});
