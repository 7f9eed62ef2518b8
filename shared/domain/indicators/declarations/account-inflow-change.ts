import { fact } from '../../inputs/input.ts';
import { growth } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const accountInflowChange = defineIndicator({
  id: 'account-inflow-change',
  number: 'T31',
  title: { en: 'Change of inflow to accounts', zh: '账户流入变动' },
  question: {
    en: 'Does as much money come in at this bank as a year ago?',
    zh: '本行账户流入是否与一年前相当？',
  },
  group: 'third-party-facts',
  dimension: 'growth',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N5'],
  band: { weak: '-0.40', strong: '0' },
  inputs: {
    accountInflow: fact('accountInflow'),
    accountInflowYearBefore: fact('accountInflowYearBefore'),
  },
  formula: 'accountInflow / accountInflowYearBefore - 1',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '40 % less is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { accountInflow: '90', accountInflowYearBefore: '120' }, value: '-0.25' },
    {
      given: { accountInflow: '90', accountInflowYearBefore: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ accountInflow, accountInflowYearBefore }) =>
    growth(accountInflow, accountInflowYearBefore),
});
