import { current } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const tangibleLeverage = defineIndicator({
  id: 'tangible-leverage',
  number: '27',
  title: { en: 'Liabilities to tangible net worth', zh: '有形净值债务率' },
  question: {
    en: 'How thin is the equity once goodwill and other soft assets are struck out?',
    zh: '剔除商誉等软资产后，权益对负债的保障还剩多少？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'times',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '4', strong: '1' },
  inputs: {
    totalLiabilities: current('totalLiabilities'),
    tangibleNetWorth: current('tangibleNetWorth'),
  },
  formula: 'totalLiabilities / tangibleNetWorth',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { totalLiabilities: '1200', tangibleNetWorth: '480' }, value: '2.5' },
    { given: { totalLiabilities: '0', tangibleNetWorth: '480' }, value: '0' },
    {
      given: { totalLiabilities: '1200', tangibleNetWorth: '0' },
      notMeaningful: 'negative-equity',
    },
    {
      given: { totalLiabilities: '1200', tangibleNetWorth: '-20' },
      notMeaningful: 'negative-equity',
    },
  ],
  optionalInputs:
    'Overdue receivables from related parties are deducted where the notes report them.',
  compute: ({ totalLiabilities, tangibleNetWorth }) =>
    overEquity(totalLiabilities, tangibleNetWorth),
});
