import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const workingCapitalTurnover = defineIndicator({
  id: 'working-capital-turnover',
  number: '58',
  title: { en: 'Working capital turnover', zh: '营运资本周转率' },
  question: {
    en:
      'How hard does the working capital work: does it lie idle, or is sales growth ' +
      'outrunning it?',
    zh: '营运资本的使用效率如何：是资金闲置，还是过度交易？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'times',
  direction: 'inner-band',
  policies: ['N0'],
  band: { weak: '3', strong: '15' },
  inputs: { revenue: current('revenue'), averageWorkingCapital: average('workingCapital') },
  formula: 'revenue / averageWorkingCapital',
  source: {
    citation: 'Common credit practice',
    locator:
      'without positive working capital the ratio has no meaning; broad non-financial ' +
      'band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { revenue: '1200', averageWorkingCapital: '150' }, value: '8' },
    { given: { revenue: '1200', averageWorkingCapital: '0' }, notMeaningful: 'zero-denominator' },
    {
      given: { revenue: '1200', averageWorkingCapital: '-150' },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ revenue, averageWorkingCapital }) => ratio(revenue, averageWorkingCapital),
});
