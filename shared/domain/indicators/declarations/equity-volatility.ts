import { measured } from '../../../kernel/outcome.ts';
import { current } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const equityVolatility = defineIndicator({
  id: 'equity-volatility',
  number: '80',
  title: { en: 'Volatility of the share price', zh: '股价年化波动率' },
  question: {
    en: 'How uncertain does the market think the value of the company is?',
    zh: '市场认为公司价值的不确定性有多大？',
  },
  group: 'volatility',
  dimension: 'size-volatility',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: [],
  band: { none: 'It moves with the market as a whole; compare at one date.' },
  inputs: { equityVolatility: current('equityVolatility') },
  formula: 'equityVolatility',
  source: {
    citation: 'Merton, On the pricing of corporate debt (1974)',
    locator:
      'annualised standard deviation of returns; from memory, to be confirmed; the ' +
      'distance to default built on it is one of the benchmark models',
    confidence: 'practice',
  },
  optionalInputs: 'Only listed companies have market data.',
  examples: [
    { given: { equityVolatility: '0.32' }, value: '0.32' },
    { given: { equityVolatility: '0' }, value: '0' },
  ],
  compute: ({ equityVolatility }) => measured(equityVolatility),
});
