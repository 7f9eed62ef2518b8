import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const executiveDepartures = defineIndicator({
  id: 'executive-departures',
  number: 'T1',
  title: { en: 'Key people who left within a year', zh: '近一年关键人员离任' },
  question: {
    en: 'How many of the people who run the company left within a year?',
    zh: '近一年有多少关键管理人员离任？',
  },
  group: 'third-party-facts',
  dimension: 'management',
  unit: 'count',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '3', strong: '0' },
  inputs: { executiveDepartures: fact('executiveDepartures') },
  formula: 'executiveDepartures',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'two key people within 12 months are a warning sign; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { executiveDepartures: '2' }, value: '2' },
    { given: { executiveDepartures: '0' }, value: '0' },
  ],
  compute: ({ executiveDepartures }) => measured(executiveDepartures),
});
