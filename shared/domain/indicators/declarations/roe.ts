import { average, current } from '../../inputs/input.ts';
import { returnOnEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const roe = defineIndicator({
  id: 'roe',
  number: '8',
  title: { en: 'Return on equity', zh: '净资产收益率' },
  question: {
    en: 'What do the owners earn on their capital?',
    zh: '股东投入的资本回报有多高？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N1', 'N6'],
  band: { weak: '0.02', strong: '0.15' },
  inputs: {
    netIncomeParent: current('netIncomeAttributableToParent'),
    averageEquityParent: average('equityAttributableToParent'),
  },
  formula: 'netIncomeParent / averageEquityParent',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises (2006)',
    locator: 'basic ratio 净资产收益率; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { netIncomeParent: '45', averageEquityParent: '400' }, value: '0.1125' },
    {
      given: { netIncomeParent: '-45', averageEquityParent: '-400' },
      notMeaningful: 'both-negative',
    },
    {
      given: { netIncomeParent: '45', averageEquityParent: '0' },
      notMeaningful: 'negative-equity',
    },
  ],
  compute: ({ netIncomeParent, averageEquityParent }) =>
    returnOnEquity(netIncomeParent, averageEquityParent),
});
