import { decimal } from '../../../kernel/decimal.ts';
import { measured } from '../../../kernel/outcome.ts';
import { history } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const negativeCfoYears = defineIndicator({
  id: 'negative-cfo-years',
  number: '79',
  title: {
    en: 'Years of negative operating cash flow of the last three',
    zh: '近三年经营现金流为负年数',
  },
  question: {
    en: 'In how many of the last three years did operations consume cash?',
    zh: '近三年中有几年经营活动现金净流出？',
  },
  group: 'volatility',
  dimension: 'size-volatility',
  unit: 'count',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '3', strong: '0' },
  inputs: { operatingCashFlow: history('operatingCashFlow', 3, 3) },
  formula: 'countNegative(operatingCashFlow)',
  source: {
    citation: 'Common credit practice',
    locator: 'all three years known; band from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingCashFlow: ['10', '-5', '-1'] }, value: '2' },
    { given: { operatingCashFlow: ['10', '0', '12'] }, value: '0' },
  ],
  compute: ({ operatingCashFlow }) =>
    measured(decimal(operatingCashFlow.filter((year) => year.lt(0)).length)),
});
