import { current, prior } from '../../inputs/input.ts';
import { difference, growthIfHeld } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const inventoryCostGap = defineIndicator({
  id: 'inventory-cost-gap',
  number: '85',
  title: { en: 'Growth of inventory over cost of sales', zh: '存货与营业成本增速差' },
  question: {
    en: 'Is stock piling up, or cost being left in it?',
    zh: '存货是否积压，或成本是否被滞留在存货中？',
  },
  group: 'statement-quality',
  dimension: { none: 'Informs data quality and the anomaly checks, not the rating.' },
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N5', 'N8'],
  band: { weak: '0.20', strong: '0' },
  inputs: {
    inventory: current('inventory'),
    priorInventory: prior('inventory'),
    costOfSales: current('costOfSales'),
    priorCostOfSales: prior('costOfSales'),
  },
  formula: 'inventory / priorInventory - 1 - (costOfSales / priorCostOfSales - 1)',
  source: {
    citation: 'Common credit practice',
    locator: 'beyond 20 percentage points is a flag; from memory',
    confidence: 'practice',
  },
  examples: [
    {
      given: {
        inventory: '130',
        priorInventory: '100',
        costOfSales: '900',
        priorCostOfSales: '800',
      },
      value: '0.175',
    },
    {
      given: { inventory: '130', priorInventory: '0', costOfSales: '900', priorCostOfSales: '800' },
      notMeaningful: 'zero-denominator',
    },
    {
      given: { inventory: '0', priorInventory: '0', costOfSales: '900', priorCostOfSales: '800' },
      notMeaningful: 'not-applicable',
    },
    {
      given: { inventory: '130', priorInventory: '100', costOfSales: '0', priorCostOfSales: '0' },
      notMeaningful: 'not-applicable',
    },
  ],
  compute: ({ inventory, priorInventory, costOfSales, priorCostOfSales }) =>
    difference(
      growthIfHeld(inventory, priorInventory),
      growthIfHeld(costOfSales, priorCostOfSales),
    ),
});
