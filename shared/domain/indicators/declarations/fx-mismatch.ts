import { current } from '../../inputs/input.ts';
import { overEquity } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const fxMismatch = defineIndicator({
  id: 'fx-mismatch',
  number: '81',
  title: { en: 'Currency mismatch to equity', zh: '外币错配率' },
  question: {
    en: 'How much equity would a swing of the exchange rate put at stake?',
    zh: '汇率波动会影响多大比例的净资产？',
  },
  group: 'volatility',
  dimension: 'size-volatility',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N1'],
  band: { weak: '0.50', strong: '0.05' },
  inputs: {
    foreignCurrencyDebt: current('foreignCurrencyDebt'),
    foreignCurrencyAssets: current('foreignCurrencyAssets'),
    totalEquity: current('totalEquity'),
  },
  formula: 'abs(foreignCurrencyDebt - foreignCurrencyAssets) / totalEquity',
  source: {
    citation: 'Common credit practice',
    locator:
      'foreign-currency debt against foreign-currency earning assets, either way; band ' +
      'from memory',
    confidence: 'practice',
  },
  optionalInputs: 'Foreign-currency positions come from the notes.',
  examples: [
    {
      given: { foreignCurrencyDebt: '150', foreignCurrencyAssets: '70', totalEquity: '400' },
      value: '0.2',
    },
    {
      given: { foreignCurrencyDebt: '70', foreignCurrencyAssets: '150', totalEquity: '400' },
      value: '0.2',
    },
    {
      given: { foreignCurrencyDebt: '150', foreignCurrencyAssets: '70', totalEquity: '0' },
      notMeaningful: 'negative-equity',
    },
    {
      given: { foreignCurrencyDebt: '150', foreignCurrencyAssets: '70', totalEquity: '-400' },
      notMeaningful: 'negative-equity',
    },
  ],
  compute: ({ foreignCurrencyDebt, foreignCurrencyAssets, totalEquity }) =>
    overEquity(foreignCurrencyDebt.minus(foreignCurrencyAssets).abs(), totalEquity),
});
