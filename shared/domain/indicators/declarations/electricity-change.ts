import { fact } from '../../inputs/input.ts';
import { growth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const electricityChange = defineIndicator({
  id: 'electricity-change',
  number: 'T30',
  title: { en: 'Change in electricity used', zh: '用电量变动' },
  question: {
    en: 'Do the machines run as they did a year ago?',
    zh: '设备是否像一年前一样运转？',
  },
  group: 'third-party-facts',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N5'],
  band: { weak: '-0.30', strong: '0' },
  inputs: {
    electricity: fact('electricity'),
    electricityYearBefore: fact('electricityYearBefore'),
  },
  formula: 'electricity / electricityYearBefore - 1',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { electricity: '90', electricityYearBefore: '120' }, value: '-0.25' },
    { given: { electricity: '90', electricityYearBefore: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ electricity, electricityYearBefore }) => growth(electricity, electricityYearBefore),
});
