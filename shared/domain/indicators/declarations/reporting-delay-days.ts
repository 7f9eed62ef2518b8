import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const reportingDelayDays = defineIndicator({
  id: 'reporting-delay-days',
  number: 'T5',
  title: { en: 'Longest delay of statements', zh: '报表最长迟报天数' },
  question: {
    en: 'Does the company hand in its statements on time?',
    zh: '公司是否按时报送报表？',
  },
  group: 'third-party-facts',
  dimension: 'management',
  unit: 'days',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '60', strong: '0' },
  inputs: { reportingDelayDays: fact('reportingDelayDays') },
  formula: 'reportingDelayDays',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '30 and 90 days late are the usual triggers; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { reportingDelayDays: '45' }, value: '45' },
    { given: { reportingDelayDays: '0' }, value: '0' },
  ],
  compute: ({ reportingDelayDays }) => measured(reportingDelayDays),
});
