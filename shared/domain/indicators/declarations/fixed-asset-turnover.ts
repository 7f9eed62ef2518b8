import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const fixedAssetTurnover = defineIndicator({
  id: 'fixed-asset-turnover',
  number: '57',
  title: { en: 'Fixed asset turnover', zh: '固定资产周转率' },
  question: {
    en: 'Are the plant and the leased premises used to capacity?',
    zh: '厂房设备及租赁资产的产能利用是否充分？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '1', strong: '8' },
  inputs: {
    revenue: current('revenue'),
    averageOperatingFixedAssets: average('operatingFixedAssets'),
  },
  formula: 'revenue / averageOperatingFixedAssets',
  source: {
    citation: 'Common credit practice',
    locator:
      'over property, plant, equipment and right-of-use assets; broad non-financial ' +
      'band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { revenue: '1200', averageOperatingFixedAssets: '320' }, value: '3.75' },
    {
      given: { revenue: '1200', averageOperatingFixedAssets: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ revenue, averageOperatingFixedAssets }) =>
    ratio(revenue, averageOperatingFixedAssets),
});
