import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const longTermFit = defineIndicator({
  id: 'long-term-fit',
  number: '32',
  title: { en: 'Long-term funds to long-term assets', zh: '长期资产适合率' },
  question: {
    en: 'Are long-lived assets paid for with funds that stay as long?',
    zh: '长期资产是否由同样长期的资金来支撑？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.8', strong: '1.5' },
  inputs: {
    totalEquity: current('totalEquity'),
    nonCurrentLiabilities: current('nonCurrentLiabilities'),
    nonCurrentAssets: current('nonCurrentAssets'),
  },
  formula: '(totalEquity + nonCurrentLiabilities) / nonCurrentAssets',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    {
      given: { totalEquity: '800', nonCurrentLiabilities: '520', nonCurrentAssets: '1100' },
      value: '1.2',
    },
    {
      given: { totalEquity: '-50', nonCurrentLiabilities: '600', nonCurrentAssets: '1100' },
      value: '0.5',
    },
    {
      given: { totalEquity: '800', nonCurrentLiabilities: '520', nonCurrentAssets: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ totalEquity, nonCurrentLiabilities, nonCurrentAssets }) =>
    ratio(totalEquity.plus(nonCurrentLiabilities), nonCurrentAssets),
});
