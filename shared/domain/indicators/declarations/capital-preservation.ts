import { current, currentIfReported, prior } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const capitalPreservation = defineIndicator({
  id: 'capital-preservation',
  number: '68',
  title: { en: 'Capital preservation', zh: '资本保值增值率' },
  question: {
    en: "Did the company keep its owners' capital whole from its own strength?",
    zh: '公司是否依靠自身经营实现了资本保值增值？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N1'],
  band: { weak: '0.98', strong: '1.10' },
  inputs: {
    totalEquity: current('totalEquity'),
    capitalInjected: currentIfReported('capitalInjected'),
    priorTotalEquity: prior('totalEquity'),
  },
  formula: '(totalEquity - capitalInjected) / priorTotalEquity',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      "basic ratio 资本保值增值率, with the year's injections by owners taken out where " +
      'reported; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    { given: { totalEquity: '440', capitalInjected: '0', priorTotalEquity: '400' }, value: '1.1' },
    {
      given: { totalEquity: '440', capitalInjected: '60', priorTotalEquity: '400' },
      value: '0.95',
    },
    {
      given: { totalEquity: '440', capitalInjected: '0', priorTotalEquity: '0' },
      notMeaningful: 'negative-equity',
    },
    {
      given: { totalEquity: '-40', capitalInjected: '0', priorTotalEquity: '-60' },
      notMeaningful: 'negative-equity',
    },
  ],
  compute: ({ totalEquity, capitalInjected, priorTotalEquity }) =>
    overEquity(totalEquity.minus(capitalInjected), priorTotalEquity),
});
