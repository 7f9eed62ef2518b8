import { current } from '../../inputs/input.ts';
import { monthsOfRunway } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const runwayMonths = defineIndicator({
  id: 'runway-months',
  number: 'S1',
  title: { en: 'Cash runway in months', zh: '现金可维持月数' },
  question: {
    en: 'How long does the cash last at the present rate of spending?',
    zh: '按目前的消耗速度，现金还能维持多久？',
  },
  group: 'segment-specific',
  dimension: 'cash-flow',
  unit: 'months',
  direction: 'higher-is-better',
  policies: ['N7'],
  band: { weak: '6', strong: '24' },
  inputs: { liquidFunds: current('liquidFunds'), freeCashFlow: current('freeCashFlow') },
  formula: '-12 * liquidFunds / freeCashFlow',
  source: {
    citation: 'Common practice in venture lending',
    locator: 'cash over monthly burn; under six months is high risk',
    confidence: 'design',
  },
  examples: [
    { given: { liquidFunds: '120', freeCashFlow: '-60' }, value: '24' },
    { given: { liquidFunds: '120', freeCashFlow: '10' }, notMeaningful: 'no-burn' },
  ],
  compute: ({ liquidFunds, freeCashFlow }) => monthsOfRunway(liquidFunds, freeCashFlow),
});
