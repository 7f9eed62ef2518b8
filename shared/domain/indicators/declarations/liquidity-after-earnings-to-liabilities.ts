import { current } from '../../inputs/input.ts';
import { coverOfDebt } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const liquidityAfterEarningsToLiabilities = defineIndicator({
  id: 'liquidity-after-earnings-to-liabilities',
  number: 'D2',
  title: {
    en: 'Liquid position after a year of earnings over liabilities',
    zh: '一年盈利后的流动性头寸与总负债之比',
  },
  question: {
    en: 'How much of all liabilities could liquid assets and a year’s earnings pay, short-term debts first?',
    zh: '流动资产与一年盈利在偿付短期负债后可再偿付多少总负债？',
  },
  group: 'distress',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N3'],
  band: { weak: '-0.15', strong: '0.80' },
  inputs: {
    quickAssets: current('quickAssets'),
    currentLiabilities: current('currentLiabilities'),
    ebitda: current('ebitda'),
    totalLiabilities: current('totalLiabilities'),
  },
  formula: '(quickAssets - currentLiabilities + ebitda) / totalLiabilities',
  source: {
    citation: 'Fitted models of this product',
    locator:
      'as liquidity-after-earnings, against what is owed; band from quartiles of listed US companies',
    confidence: 'design',
  },
  examples: [
    {
      given: {
        quickAssets: '300',
        currentLiabilities: '250',
        ebitda: '150',
        totalLiabilities: '400',
      },
      value: '0.5',
    },
    {
      given: { quickAssets: '300', currentLiabilities: '0', ebitda: '150', totalLiabilities: '0' },
      notMeaningful: 'no-debt',
    },
  ],
  compute: ({ quickAssets, currentLiabilities, ebitda, totalLiabilities }) =>
    coverOfDebt(quickAssets.minus(currentLiabilities).plus(ebitda), totalLiabilities),
});
