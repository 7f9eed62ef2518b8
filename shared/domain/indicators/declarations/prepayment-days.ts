import { average, current, parameter } from '../../inputs/input.ts';
import { daysOfCost } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const prepaymentDays = defineIndicator({
  id: 'prepayment-days',
  number: '53a',
  title: { en: 'Prepayment days', zh: '预付账款周转天数' },
  question: {
    en: 'How long is money tied up in advances to suppliers?',
    zh: '资金被预付给供应商占用多少天？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'days',
  direction: 'informational',
  policies: ['N8'],
  band: { none: 'It depends on the purchasing terms of the industry.' },
  inputs: {
    dayBasis: parameter('dayBasis'),
    averagePrepayments: average('prepayments'),
    costOfSales: current('costOfSales'),
  },
  formula: 'dayBasis * averagePrepayments / costOfSales',
  source: {
    citation:
      'China Banking Regulatory Commission, Interim Measures for Working Capital Loans ' +
      '(2010), annex',
    locator: 'prepayments turn on cost of sales, average balances (the annex counts 360 days)',
    confidence: 'secondary',
  },
  examples: [
    { given: { dayBasis: '365', averagePrepayments: '40', costOfSales: '584' }, value: '25' },
    { given: { dayBasis: '365', averagePrepayments: '0', costOfSales: '584' }, value: '0' },
    {
      given: { dayBasis: '365', averagePrepayments: '40', costOfSales: '0' },
      notMeaningful: 'not-applicable',
    },
  ],
  compute: ({ dayBasis, averagePrepayments, costOfSales }) =>
    daysOfCost(dayBasis, averagePrepayments, costOfSales),
});
