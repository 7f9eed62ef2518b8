import { current, prior } from '../../inputs/input.ts';
import { growth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const ebitdaGrowth = defineIndicator({
  id: 'ebitda-growth',
  number: '63',
  title: { en: 'EBITDA growth', zh: '息税折旧摊销前利润增长率' },
  question: {
    en: 'Are the earnings that service debt growing?',
    zh: '可用于偿债的经营收益是否在增长？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'inner-band',
  policies: ['N5'],
  band: { weak: '-0.10', strong: '0.25' },
  inputs: { ebitda: current('ebitda'), priorEbitda: prior('ebitda') },
  formula: 'ebitda / priorEbitda - 1',
  source: {
    citation: 'Common credit practice',
    locator: 'band from practice, from memory; growth beyond 50 % is itself a risk',
    confidence: 'practice',
  },
  examples: [
    { given: { ebitda: '132', priorEbitda: '120' }, value: '0.1' },
    { given: { ebitda: '20', priorEbitda: '-10' }, notMeaningful: 'turned-profitable' },
    { given: { ebitda: '-20', priorEbitda: '-10' }, notMeaningful: 'loss-widened' },
    { given: { ebitda: '-5', priorEbitda: '-10' }, notMeaningful: 'loss-narrowed' },
    { given: { ebitda: '20', priorEbitda: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ ebitda, priorEbitda }) => growth(ebitda, priorEbitda),
});
