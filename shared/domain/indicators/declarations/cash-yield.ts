import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cashYield = defineIndicator({
  id: 'cash-yield',
  number: '87',
  title: { en: 'Yield on cash', zh: '货币资金收益率' },
  question: {
    en: 'Does the cash that is shown earn what cash would earn?',
    zh: '账面货币资金的利息收入是否合理？',
  },
  group: 'statement-quality',
  dimension: { none: 'Informs data quality and the anomaly checks, not the rating.' },
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N0'],
  band: { weak: '0.003', strong: '0.03' },
  inputs: { interestIncome: current('interestIncome'), averageCash: average('cash') },
  formula: 'interestIncome / averageCash',
  source: {
    citation: 'Common credit practice',
    locator:
      'far below deposit rates the balance may be pledged, window-dressed or not there; ' +
      'band from memory, follows the level of interest rates',
    confidence: 'practice',
  },
  examples: [
    { given: { interestIncome: '3', averageCash: '200' }, value: '0.015' },
    { given: { interestIncome: '3', averageCash: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ interestIncome, averageCash }) => ratio(interestIncome, averageCash),
});
