import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const revenuePerEmployee = defineIndicator({
  id: 'revenue-per-employee',
  number: '61',
  title: { en: 'Revenue per employee', zh: '人均营业收入' },
  question: {
    en: 'How much does each employee sell, and does the reported scale fit the workforce?',
    zh: '人均创收多少，收入规模与员工人数是否匹配？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'amount',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { none: 'It depends on the industry and on the statement currency.' },
  inputs: { revenue: current('revenue'), headcount: current('headcount') },
  formula: 'revenue / headcount',
  source: {
    citation: 'Common credit practice',
    locator: 'in the statement currency; compare within one industry only; from memory',
    confidence: 'practice',
  },
  optionalInputs: 'The number of employees comes from the annual report or the client.',
  examples: [
    { given: { revenue: '1200000000', headcount: '1500' }, value: '800000' },
    { given: { revenue: '1200000000', headcount: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ revenue, headcount }) => ratio(revenue, headcount),
});
