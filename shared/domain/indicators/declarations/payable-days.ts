import { average, current, parameter } from '../../inputs/input.ts';
import { daysOfCost } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const payableDays = defineIndicator({
  id: 'payable-days',
  number: '52',
  title: { en: 'Payable days', zh: '应付账款周转天数' },
  question: {
    en:
      'How long does the company take to pay its suppliers: does it have credit with ' +
      'them, or is it stretching them?',
    zh: '公司平均多少天向供应商付款：是享有商业信用，还是在拖欠货款？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'days',
  direction: 'inner-band',
  policies: ['N8'],
  band: { weak: '30', strong: '120' },
  inputs: {
    dayBasis: parameter('dayBasis'),
    averageTradePayables: average('tradePayables'),
    costOfSales: current('costOfSales'),
  },
  formula: 'dayBasis * averageTradePayables / costOfSales',
  source: {
    citation:
      'China Banking Regulatory Commission, Interim Measures for Working Capital Loans ' +
      '(2010), annex',
    locator:
      'payables turn on cost of sales, average balances (the annex counts 360 days); ' +
      'notes included; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { dayBasis: '365', averageTradePayables: '120', costOfSales: '600' }, value: '73' },
    { given: { dayBasis: '365', averageTradePayables: '0', costOfSales: '600' }, value: '0' },
    {
      given: { dayBasis: '365', averageTradePayables: '120', costOfSales: '0' },
      notMeaningful: 'not-applicable',
    },
  ],
  compute: ({ dayBasis, averageTradePayables, costOfSales }) =>
    daysOfCost(dayBasis, averageTradePayables, costOfSales),
});
