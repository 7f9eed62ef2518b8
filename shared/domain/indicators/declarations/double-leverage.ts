import { current } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const doubleLeverage = defineIndicator({
  id: 'double-leverage',
  number: 'S2',
  title: { en: 'Double leverage', zh: '双重杠杆率' },
  question: {
    en: 'Has the holding company borrowed to fund the equity of its subsidiaries?',
    zh: '控股公司是否举债向子公司注资？',
  },
  group: 'segment-specific',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '1.30', strong: '1.00' },
  inputs: {
    subsidiaryEquity: current('subsidiaryEquity'),
    equityParent: current('equityAttributableToParent'),
  },
  formula: 'subsidiaryEquity / equityParent',
  source: {
    citation: 'Common practice in rating financial holding companies',
    locator: 'sum of subsidiary equity over the parent’s own; above 120 % is flagged',
    confidence: 'practice',
  },
  optionalInputs: 'Equity of subsidiaries comes from the parent-only notes.',
  examples: [
    { given: { subsidiaryEquity: '115', equityParent: '100' }, value: '1.15' },
    { given: { subsidiaryEquity: '115', equityParent: '0' }, notMeaningful: 'negative-equity' },
  ],
  compute: ({ subsidiaryEquity, equityParent }) => overEquity(subsidiaryEquity, equityParent),
});
