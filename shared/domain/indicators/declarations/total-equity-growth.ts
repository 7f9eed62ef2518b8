import { current, prior } from '../../inputs/input.ts';
import { growthOfEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const totalEquityGrowth = defineIndicator({
  id: 'total-equity-growth',
  number: '66',
  title: { en: 'Equity growth', zh: '所有者权益增长率' },
  question: {
    en: "Is the owners' cushion under the debt growing?",
    zh: '对债务起缓冲作用的权益是否在增厚？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N0', 'N1'],
  band: { weak: '-0.10', strong: '0.25' },
  inputs: { totalEquity: current('totalEquity'), priorTotalEquity: prior('totalEquity') },
  formula: 'totalEquity / priorTotalEquity - 1',
  source: {
    citation: 'Common credit practice',
    locator: 'band from practice, from memory; growth beyond 50 % is itself a risk',
    confidence: 'practice',
  },
  examples: [
    { given: { totalEquity: '440', priorTotalEquity: '400' }, value: '0.1' },
    { given: { totalEquity: '-40', priorTotalEquity: '400' }, value: '-1.1' },
    { given: { totalEquity: '-40', priorTotalEquity: '-60' }, notMeaningful: 'negative-equity' },
    {
      given: { totalEquity: '40', priorTotalEquity: '-60' },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ totalEquity, priorTotalEquity }) => growthOfEquity(totalEquity, priorTotalEquity),
});
