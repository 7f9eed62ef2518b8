import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const netOperatingAccrualRatio = defineIndicator({
  id: 'net-operating-accrual-ratio',
  number: '82b',
  title: { en: 'Accrual ratio, broad form', zh: '广义应计利润率' },
  question: {
    en: 'How much of the profit is neither operating cash nor explained by investment?',
    zh: '剔除经营和投资现金流后，利润中还有多少是应计项目？',
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
    investingCashFlow: current('investingCashFlow'),
    averageNetOperatingAssets: average('netOperatingAssets'),
  },
  formula: '(netIncome - operatingCashFlow - investingCashFlow) / averageNetOperatingAssets',
  source: {
    citation:
      'Richardson, Sloan, Soliman and Tuna, Accrual reliability, earnings persistence ' +
      'and stock prices (2005)',
    locator:
      'cash-flow form over net operating assets; from memory, to be confirmed; within ' +
      '±10 % is usual',
    confidence: 'practice',
  },
  examples: [
    {
      given: {
        netIncome: '45',
        operatingCashFlow: '20',
        investingCashFlow: '-15',
        averageNetOperatingAssets: '800',
      },
      value: '0.05',
    },
    {
      given: {
        netIncome: '45',
        operatingCashFlow: '20',
        investingCashFlow: '-15',
        averageNetOperatingAssets: '0',
      },
      notMeaningful: 'zero-denominator',
    },
    {
      given: {
        netIncome: '45',
        operatingCashFlow: '20',
        investingCashFlow: '-15',
        averageNetOperatingAssets: '-80',
      },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ netIncome, operatingCashFlow, investingCashFlow, averageNetOperatingAssets }) =>
    ratio(netIncome.minus(operatingCashFlow).minus(investingCashFlow), averageNetOperatingAssets),
});
