import { current, prior } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const equityChange = defineIndicator({
  id: 'equity-change',
  number: 'D9',
  title: { en: 'Change of equity over opening total assets', zh: '权益变动与期初总资产之比' },
  question: {
    en: 'Did the owners’ cushion grow or shrink during the year, measured on what it has to carry?',
    zh: '相对于总资产，权益缓冲在一年中增厚还是变薄？',
  },
  group: 'distress',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '-0.05', strong: '0.10' },
  inputs: {
    totalEquity: current('totalEquity'),
    priorTotalEquity: prior('totalEquity'),
    priorTotalAssets: prior('totalAssets'),
  },
  formula: '(totalEquity - priorTotalEquity) / priorTotalAssets',
  source: {
    citation: 'Fitted models of this product',
    locator:
      'has a meaning from a deficit too, unlike growth of equity; band from quartiles of listed US companies',
    confidence: 'design',
  },
  examples: [
    {
      given: { totalEquity: '440', priorTotalEquity: '400', priorTotalAssets: '1000' },
      value: '0.04',
    },
    {
      given: { totalEquity: '-140', priorTotalEquity: '-40', priorTotalAssets: '1000' },
      value: '-0.1',
    },
    {
      given: { totalEquity: '440', priorTotalEquity: '400', priorTotalAssets: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ totalEquity, priorTotalEquity, priorTotalAssets }) =>
    ratio(totalEquity.minus(priorTotalEquity), priorTotalAssets),
});
