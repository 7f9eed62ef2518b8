import { average, current, parameter } from '../../inputs/input.ts';
import { turnoverDays } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const inventoryDays = defineIndicator({
  id: 'inventory-days',
  number: '51',
  title: { en: 'Inventory days', zh: '存货周转天数' },
  question: { en: 'How long does stock lie before it is sold?', zh: '存货平均多少天才能售出？' },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'days',
  direction: 'lower-is-better',
  policies: ['N8'],
  band: { weak: '180', strong: '30' },
  inputs: {
    dayBasis: parameter('dayBasis'),
    averageInventory: average('inventory'),
    costOfSales: current('costOfSales'),
  },
  formula: 'dayBasis * averageInventory / costOfSales',
  source: {
    citation:
      'China Banking Regulatory Commission, Interim Measures for Working Capital Loans ' +
      '(2010), annex',
    locator:
      'inventory turns on cost of sales, average balances (the annex counts 360 days); ' +
      'band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { dayBasis: '365', averageInventory: '160', costOfSales: '800' }, value: '73' },
    { given: { dayBasis: '360', averageInventory: '160', costOfSales: '800' }, value: '72' },
    {
      given: { dayBasis: '365', averageInventory: '0', costOfSales: '800' },
      notMeaningful: 'not-applicable',
    },
    {
      given: { dayBasis: '365', averageInventory: '160', costOfSales: '0' },
      notMeaningful: 'not-applicable',
    },
  ],
  compute: ({ dayBasis, averageInventory, costOfSales }) =>
    turnoverDays(dayBasis, averageInventory, costOfSales),
});
