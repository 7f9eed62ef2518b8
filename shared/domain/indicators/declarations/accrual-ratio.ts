import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const accrualRatio = defineIndicator({
  id: 'accrual-ratio',
  number: '82a',
  title: { en: 'Accrual ratio', zh: '应计利润率' },
  question: {
    en: 'How much of the profit is accounting and not cash?',
    zh: '利润中有多少尚未收到现金？',
  },
  group: 'statement-quality',
  dimension: { none: 'Informs data quality and the anomaly checks, not the rating.' },
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.10', strong: '-0.10' },
  inputs: {
    netIncome: current('netIncome'),
    operatingCashFlow: current('operatingCashFlow'),
    averageTotalAssets: average('totalAssets'),
  },
  formula: '(netIncome - operatingCashFlow) / averageTotalAssets',
  source: {
    citation:
      'Sloan, Do stock prices fully reflect information in accruals and cash flows ' +
      'about future earnings? (1996)',
    locator: 'cash-flow form; from memory, to be confirmed; within ±10 % is usual',
    confidence: 'practice',
  },
  examples: [
    {
      given: { netIncome: '45', operatingCashFlow: '20', averageTotalAssets: '1000' },
      value: '0.025',
    },
    {
      given: { netIncome: '45', operatingCashFlow: '70', averageTotalAssets: '1000' },
      value: '-0.025',
    },
    {
      given: { netIncome: '45', operatingCashFlow: '20', averageTotalAssets: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ netIncome, operatingCashFlow, averageTotalAssets }) =>
    ratio(netIncome.minus(operatingCashFlow), averageTotalAssets),
});
