import { current } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const contingentRatio = defineIndicator({
  id: 'contingent-ratio',
  number: '33',
  title: { en: 'Guarantees given to equity', zh: '或有负债比率' },
  question: {
    en: 'How much of the equity would be lost if every guarantee given were called?',
    zh: '若对外担保全部代偿，会损失多少权益？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '0.50', strong: '0' },
  inputs: {
    externalGuarantees: current('externalGuarantees'),
    totalEquity: current('totalEquity'),
  },
  formula: 'externalGuarantees / totalEquity',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      'supplementary ratio 或有负债比率, here guarantees only; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { externalGuarantees: '120', totalEquity: '800' }, value: '0.15' },
    { given: { externalGuarantees: '0', totalEquity: '800' }, value: '0' },
    { given: { externalGuarantees: '120', totalEquity: '0' }, notMeaningful: 'negative-equity' },
    { given: { externalGuarantees: '120', totalEquity: '-50' }, notMeaningful: 'negative-equity' },
  ],
  optionalInputs: 'Guarantees given to outsiders stand in the notes; without them this stays open.',
  compute: ({ externalGuarantees, totalEquity }) => overEquity(externalGuarantees, totalEquity),
});
