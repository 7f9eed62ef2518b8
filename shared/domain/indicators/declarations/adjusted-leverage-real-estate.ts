import { current } from '../../inputs/input.ts';
import { liabilitiesOverAssets } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const adjustedLeverageRealEstate = defineIndicator({
  id: 'adjusted-leverage-real-estate',
  number: '35',
  title: {
    en: 'Liabilities to assets without advances from buyers',
    zh: '剔除预收款后的资产负债率',
  },
  question: {
    en:
      "How indebted is the developer once buyers' advances, which are paid in homes, are set " +
      'aside?',
    zh: '剔除以交房偿付的预收款后，房企的负债率有多高？',
  },
  group: 'leverage',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0', 'N1'],
  band: { none: 'real-estate developers: red line at 70 %' },
  inputs: {
    totalLiabilities: current('totalLiabilities'),
    contractLiabilities: current('contractLiabilities'),
    totalAssets: current('totalAssets'),
  },
  formula: '(totalLiabilities - contractLiabilities) / (totalAssets - contractLiabilities)',
  source: {
    citation: 'Chinese financing rule for real-estate developers, the "three red lines" (2020)',
    locator: 'red line above 70 %; from memory',
    confidence: 'practice',
  },
  examples: [
    {
      given: { totalLiabilities: '1600', contractLiabilities: '600', totalAssets: '2200' },
      value: '0.625',
    },
    {
      given: { totalLiabilities: '1600', contractLiabilities: '0', totalAssets: '2000' },
      value: '0.8',
    },
    {
      given: { totalLiabilities: '2201', contractLiabilities: '600', totalAssets: '2200' },
      notMeaningful: 'negative-equity',
    },
    {
      given: { totalLiabilities: '600', contractLiabilities: '600', totalAssets: '600' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ totalLiabilities, contractLiabilities, totalAssets }) =>
    liabilitiesOverAssets(
      totalLiabilities.minus(contractLiabilities),
      totalAssets.minus(contractLiabilities),
    ),
});
