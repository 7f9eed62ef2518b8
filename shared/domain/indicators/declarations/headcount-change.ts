import { fact } from '../../inputs/input.ts';
import { growth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const headcountChange = defineIndicator({
  id: 'headcount-change',
  number: 'T29',
  title: { en: 'Change in people employed', zh: '参保人数变动' },
  question: {
    en: 'Is the company laying people off?',
    zh: '公司是否在裁员？',
  },
  group: 'third-party-facts',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N5'],
  band: { weak: '-0.20', strong: '0' },
  inputs: { headcount: fact('headcount'), headcountYearBefore: fact('headcountYearBefore') },
  formula: 'headcount / headcountYearBefore - 1',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'a fifth fewer people is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { headcount: '90', headcountYearBefore: '120' }, value: '-0.25' },
    { given: { headcount: '90', headcountYearBefore: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ headcount, headcountYearBefore }) => growth(headcount, headcountYearBefore),
});
