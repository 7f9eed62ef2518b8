import { type Leg, readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const inventoryBuildUp = defineWarningRule({
  id: 'inventory-build-up',
  code: 'F14',
  title: { en: 'Inventory builds up', zh: '存货异常增长' },
  question: {
    en: 'Does stock pile up that is not sold?',
    zh: '存货是否积压？',
  },
  rule: {
    en: 'inventory grew > 30 percentage points faster than cost of sales, or inventory days above the highest tenth of the industry',
    zh: '存货增速超过营业成本增速30个百分点以上，或存货周转天数高于同行业第90百分位',
  },
  kind: 'state',
  rootCause: 'asset-quality',
  inputs: {
    items: ['inventory', 'costOfSales'],
    indicators: ['inventory-cost-gap', 'inventory-days'],
    others: ['industry'],
  },
  parameters: {
    gapMax: parameter(
      'Gap of growth above which it warns',
      '触发预警的增速差',
      'percentage-points',
      '0.3',
      ['0.1', '0.8'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A2'],
  source: practice('F14 inventory outgrows cost of sales by 30 points, or days above peer P90'),
  examples: [
    {
      name: 'stock up by 40% on flat costs',
      given: {
        now: { inventory: '140', costOfSales: '800' },
        before: { inventory: '100', costOfSales: '800' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'stock up by 28% on flat costs',
      given: {
        now: { inventory: '128', costOfSales: '800' },
        before: { inventory: '100', costOfSales: '800' },
      },
      expect: 'near-miss',
    },
    {
      name: 'a first year',
      given: { now: { inventory: '140', costOfSales: '800' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { gapMax }) =>
    onStatements(context, (reader) => {
      const gap = reader.indicator('inventory-cost-gap');
      const shownGap = figureText(gap, 'percentage-points');
      const piles: Leg = {
        severity: 'medium',
        conditions: [
          conditionOn(gap, (value) =>
            above({
              title: { en: 'Growth of inventory over costs', zh: '存货与营业成本增速差' },
              unit: 'percentage-points',
              value,
              raise: gapMax,
            }),
          ),
        ],
        text: {
          en: `Inventory outgrew cost of sales by ${shownGap.en}.`,
          zh: `存货增速超过营业成本${shownGap.zh}。`,
        },
      };
      const highest = context.industry?.quantiles.get('inventory-days')?.p90;
      if (highest === undefined) return readLegs([piles], reader.current.end, reader.evidence);
      const days = reader.indicator('inventory-days');
      const shownDays = figureText(days, 'days');
      const slow: Leg = {
        severity: 'medium',
        conditions: [
          conditionOn(days, (value) =>
            above({
              title: { en: 'Inventory days', zh: '存货周转天数' },
              unit: 'days',
              value,
              raise: highest,
            }),
          ),
        ],
        text: {
          en: `Inventory lasts ${shownDays.en}, among the slowest tenth of the industry.`,
          zh: `存货周转天数${shownDays.zh}，处于同行业最慢的10%。`,
        },
      };
      return readLegs([piles, slow], reader.current.end, reader.evidence);
    }),
});
