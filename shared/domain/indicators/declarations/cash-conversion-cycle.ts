import { average, current, parameter } from '../../inputs/input.ts';
import { daysOfCost, difference, ratio, total } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cashConversionCycle = defineIndicator({
  id: 'cash-conversion-cycle',
  number: '54',
  title: { en: 'Cash conversion cycle', zh: '现金转换周期' },
  question: {
    en: 'For how many days must the company finance its own operating cycle?',
    zh: '公司需要自行垫付营运资金多少天？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'days',
  direction: 'lower-is-better',
  policies: ['N0', 'N8'],
  band: { weak: '200', strong: '20' },
  inputs: {
    dayBasis: parameter('dayBasis'),
    averageTradeReceivables: average('tradeReceivables'),
    averageInventory: average('inventory'),
    averageTradePayables: average('tradePayables'),
    revenue: current('revenue'),
    costOfSales: current('costOfSales'),
  },
  formula:
    'dayBasis * averageTradeReceivables / revenue + dayBasis * averageInventory / ' +
    'costOfSales - dayBasis * averageTradePayables / costOfSales',
  source: {
    citation: 'Common credit practice',
    locator:
      'receivable days + inventory days − payable days; a company without inventory ' +
      'counts nil days of it; band from memory, calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    {
      given: {
        dayBasis: '365',
        averageTradeReceivables: '200',
        averageInventory: '160',
        averageTradePayables: '80',
        revenue: '1000',
        costOfSales: '730',
      },
      value: '113',
    },
    {
      given: {
        dayBasis: '365',
        averageTradeReceivables: '200',
        averageInventory: '0',
        averageTradePayables: '80',
        revenue: '1000',
        costOfSales: '730',
      },
      value: '33',
    },
    {
      given: {
        dayBasis: '365',
        averageTradeReceivables: '200',
        averageInventory: '160',
        averageTradePayables: '80',
        revenue: '0',
        costOfSales: '730',
      },
      notMeaningful: 'zero-denominator',
    },
    {
      given: {
        dayBasis: '365',
        averageTradeReceivables: '200',
        averageInventory: '160',
        averageTradePayables: '80',
        revenue: '1000',
        costOfSales: '0',
      },
      notMeaningful: 'not-applicable',
    },
  ],
  compute: ({
    dayBasis,
    averageTradeReceivables,
    averageInventory,
    averageTradePayables,
    revenue,
    costOfSales,
  }) => {
    const receivableDays = ratio(dayBasis.times(averageTradeReceivables), revenue);
    const inventoryDays = daysOfCost(dayBasis, averageInventory, costOfSales);
    const payableDays = daysOfCost(dayBasis, averageTradePayables, costOfSales);
    return difference(total(receivableDays, inventoryDays), payableDays);
  },
});
