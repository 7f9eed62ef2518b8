import { average, current, parameter } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const advanceDays = defineIndicator({
  id: 'advance-days',
  number: '53b',
  title: { en: 'Customer advance days', zh: '预收账款周转天数' },
  question: {
    en: 'For how many days of sales do customers pay in advance?',
    zh: '客户预付的货款相当于多少天的销售收入？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'days',
  direction: 'informational',
  policies: ['N0'],
  band: { none: 'It depends on the sales terms of the industry.' },
  inputs: {
    dayBasis: parameter('dayBasis'),
    averageContractLiabilities: average('contractLiabilities'),
    revenue: current('revenue'),
  },
  formula: 'dayBasis * averageContractLiabilities / revenue',
  source: {
    citation:
      'China Banking Regulatory Commission, Interim Measures for Working Capital Loans ' +
      '(2010), annex',
    locator: 'advances received turn on revenue, average balances (the annex counts 360 days)',
    confidence: 'secondary',
  },
  examples: [
    { given: { dayBasis: '365', averageContractLiabilities: '60', revenue: '730' }, value: '30' },
    {
      given: { dayBasis: '365', averageContractLiabilities: '60', revenue: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ dayBasis, averageContractLiabilities, revenue }) =>
    ratio(dayBasis.times(averageContractLiabilities), revenue),
});
