import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const orderCover = defineIndicator({
  id: 'order-cover',
  number: '70',
  title: { en: 'Order cover', zh: '在手订单保障倍数' },
  question: {
    en: 'For how many years of sales do orders already exist?',
    zh: '在手订单可支撑多久的销售收入？',
  },
  group: 'growth',
  dimension: 'growth',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.3', strong: '2' },
  inputs: { orderBacklog: current('orderBacklog'), revenue: current('revenue') },
  formula: 'orderBacklog / revenue',
  source: {
    citation: 'Common credit practice',
    locator: 'for contract businesses; band from memory, calibrate by industry',
    confidence: 'practice',
  },
  optionalInputs: 'The order backlog comes from the notes or the client.',
  examples: [
    { given: { orderBacklog: '900', revenue: '1200' }, value: '0.75' },
    { given: { orderBacklog: '900', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ orderBacklog, revenue }) => ratio(orderBacklog, revenue),
});
