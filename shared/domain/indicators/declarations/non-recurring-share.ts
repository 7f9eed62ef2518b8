import { ONE } from '../../../kernel/decimal.ts';
import { measured } from '../../../kernel/outcome.ts';
import { current } from '../../inputs/input.ts';
import { difference, ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const nonRecurringShare = defineIndicator({
  id: 'non-recurring-share',
  number: '83',
  title: { en: 'Share of non-recurring profit', zh: '非经常性损益占比' },
  question: { en: 'How much of the profit will not come again?', zh: '净利润中有多少不可持续？' },
  group: 'statement-quality',
  dimension: { none: 'Informs data quality and the anomaly checks, not the rating.' },
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.50', strong: '0' },
  inputs: {
    coreNetIncome: current('netIncomeExcludingNonRecurring'),
    netIncomeParent: current('netIncomeAttributableToParent'),
  },
  formula: '1 - coreNetIncome / netIncomeParent',
  source: {
    citation:
      'China Securities Regulatory Commission, disclosure of non-recurring gains and losses',
    locator:
      'profit without non-recurring items (扣非净利润) is a mandatory figure of listed ' +
      'companies; band from practice, from memory',
    confidence: 'practice',
  },
  optionalInputs: 'Profit without non-recurring items is reported by listed companies in China.',
  examples: [
    { given: { coreNetIncome: '36', netIncomeParent: '48' }, value: '0.25' },
    { given: { coreNetIncome: '60', netIncomeParent: '48' }, value: '-0.25' },
    { given: { coreNetIncome: '36', netIncomeParent: '0' }, notMeaningful: 'zero-denominator' },
    {
      given: { coreNetIncome: '36', netIncomeParent: '-48' },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ coreNetIncome, netIncomeParent }) =>
    difference(measured(ONE), ratio(coreNetIncome, netIncomeParent)),
});
