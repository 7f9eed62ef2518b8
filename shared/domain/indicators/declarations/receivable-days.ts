import { average, current, parameter } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const receivableDays = defineIndicator({
  id: 'receivable-days',
  number: '50',
  title: { en: 'Receivable days', zh: '应收账款周转天数' },
  question: { en: 'How long do customers take to pay?', zh: '客户平均多少天付款？' },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'days',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '150', strong: '30' },
  inputs: {
    dayBasis: parameter('dayBasis'),
    averageTradeReceivables: average('tradeReceivables'),
    revenue: current('revenue'),
  },
  formula: 'dayBasis * averageTradeReceivables / revenue',
  source: {
    citation:
      'China Banking Regulatory Commission, Interim Measures for Working Capital Loans ' +
      '(2010), annex',
    locator:
      'receivables turn on revenue, average balances (the annex counts 360 days); notes ' +
      'included; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { dayBasis: '365', averageTradeReceivables: '200', revenue: '1000' }, value: '73' },
    { given: { dayBasis: '360', averageTradeReceivables: '0', revenue: '1000' }, value: '0' },
    {
      given: { dayBasis: '365', averageTradeReceivables: '200', revenue: '0' },
      notMeaningful: 'zero-denominator',
    },
    {
      given: { dayBasis: '365', averageTradeReceivables: '200', revenue: '-10' },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ dayBasis, averageTradeReceivables, revenue }) =>
    ratio(dayBasis.times(averageTradeReceivables), revenue),
});
