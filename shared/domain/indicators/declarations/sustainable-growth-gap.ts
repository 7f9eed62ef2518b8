import { average, current, prior } from '../../inputs/input.ts';
import { difference, growth, overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const sustainableGrowthGap = defineIndicator({
  id: 'sustainable-growth-gap',
  number: '71',
  title: { en: 'Sustainable growth gap', zh: '可持续增长缺口' },
  question: {
    en: 'Does retained profit carry the growth of sales, or must new debt or capital do it?',
    zh: '留存收益能否支撑收入增长，还是需要新增债务或资本？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N1', 'N5'],
  band: { weak: '-0.10', strong: '0.10' },
  inputs: {
    netIncomeParent: current('netIncomeAttributableToParent'),
    dividends: current('dividends'),
    averageEquityParent: average('equityAttributableToParent'),
    revenue: current('revenue'),
    priorRevenue: prior('revenue'),
  },
  formula: '(netIncomeParent - dividends) / averageEquityParent - (revenue / priorRevenue - 1)',
  source: {
    citation: 'Higgins, How much growth can a firm afford? (1977)',
    locator:
      'return on equity × (1 − payout), written as retained profit over average equity ' +
      'so that a loss has a value too, less revenue growth; from memory, to be ' +
      'confirmed; band from practice',
    confidence: 'practice',
  },
  optionalInputs:
    'Dividends declared come from the notes; Chinese statements print those paid ' +
    'together with interest.',
  examples: [
    {
      given: {
        netIncomeParent: '60',
        dividends: '20',
        averageEquityParent: '400',
        revenue: '1050',
        priorRevenue: '1000',
      },
      value: '0.05',
    },
    {
      given: {
        netIncomeParent: '-20',
        dividends: '0',
        averageEquityParent: '400',
        revenue: '1050',
        priorRevenue: '1000',
      },
      value: '-0.1',
    },
    {
      given: {
        netIncomeParent: '60',
        dividends: '20',
        averageEquityParent: '0',
        revenue: '1050',
        priorRevenue: '1000',
      },
      notMeaningful: 'negative-equity',
    },
    {
      given: {
        netIncomeParent: '60',
        dividends: '20',
        averageEquityParent: '400',
        revenue: '1050',
        priorRevenue: '0',
      },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ netIncomeParent, dividends, averageEquityParent, revenue, priorRevenue }) =>
    difference(
      overEquity(netIncomeParent.minus(dividends), averageEquityParent),
      growth(revenue, priorRevenue),
    ),
});
