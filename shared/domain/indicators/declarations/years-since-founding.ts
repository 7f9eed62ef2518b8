import { measured } from '../../../kernel/outcome.ts';
import { company } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const yearsSinceFounding = defineIndicator({
  id: 'years-since-founding',
  number: '75',
  title: { en: 'Years since founding', zh: '成立年限' },
  question: {
    en: 'How long has the company proved that it can survive?',
    zh: '公司已持续经营多少年？',
  },
  group: 'size',
  dimension: 'size-volatility',
  unit: 'years',
  direction: 'higher-is-better',
  policies: [],
  band: { none: 'Young companies fail more often; no level is typical.' },
  inputs: { yearsSinceFounding: company('yearsSinceFounding') },
  formula: 'yearsSinceFounding',
  source: {
    citation: 'Common credit practice',
    locator: 'from the register of companies; from memory',
    confidence: 'practice',
  },
  optionalInputs: 'The founding date comes from the company profile.',
  examples: [
    { given: { yearsSinceFounding: '12.5' }, value: '12.5' },
    { given: { yearsSinceFounding: '0' }, value: '0' },
  ],
  compute: ({ yearsSinceFounding }) => measured(yearsSinceFounding),
});
