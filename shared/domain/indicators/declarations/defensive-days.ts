import { current, parameter } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const defensiveDays = defineIndicator({
  id: 'defensive-days',
  number: '20',
  title: { en: 'Defensive interval', zh: '防御区间（天）' },
  question: {
    en: 'If sales stopped, for how many days would quick assets pay the running costs?',
    zh: '若收入中断，速动资产能支撑多少天的日常付现支出？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'days',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '30', strong: '120' },
  inputs: {
    dayBasis: parameter('dayBasis'),
    quickAssets: current('quickAssets'),
    costOfSales: current('costOfSales'),
    operatingExpenses: current('operatingExpenses'),
    depreciationAndAmortisation: current('depreciationAndAmortisation'),
  },
  formula:
    'dayBasis * quickAssets / (costOfSales + operatingExpenses - ' + 'depreciationAndAmortisation)',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    {
      given: {
        dayBasis: '365',
        quickAssets: '200',
        costOfSales: '600',
        operatingExpenses: '160',
        depreciationAndAmortisation: '30',
      },
      value: '100',
    },
    {
      given: {
        dayBasis: '360',
        quickAssets: '200',
        costOfSales: '600',
        operatingExpenses: '160',
        depreciationAndAmortisation: '40',
      },
      value: '100',
    },
    {
      given: {
        dayBasis: '365',
        quickAssets: '200',
        costOfSales: '0',
        operatingExpenses: '30',
        depreciationAndAmortisation: '30',
      },
      notMeaningful: 'zero-denominator',
    },
    {
      given: {
        dayBasis: '365',
        quickAssets: '200',
        costOfSales: '0',
        operatingExpenses: '20',
        depreciationAndAmortisation: '30',
      },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({
    dayBasis,
    quickAssets,
    costOfSales,
    operatingExpenses,
    depreciationAndAmortisation,
  }) =>
    ratio(
      dayBasis.times(quickAssets),
      costOfSales.plus(operatingExpenses).minus(depreciationAndAmortisation),
    ),
});
