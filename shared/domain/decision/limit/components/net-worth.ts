import { notMeaningful } from '../../../../kernel/outcome.ts';
import { current } from '../../../inputs/input.ts';
import { atGrade } from '../../policy/by-grade.ts';
import { defineComponent } from '../limit-component.ts';

export const netWorth = defineComponent({
  id: 'net-worth',
  title: { en: 'Net worth', zh: '有形净资产' },
  question: {
    en: 'How much debt do the owners’ tangible means stand behind?',
    zh: '所有者的有形净资产可支撑多少债务？',
  },
  source: {
    citation: 'Common credit practice',
    locator: 'tangible net worth × multiple by grade; the multiples are the policy’s',
    confidence: 'practice',
  },
  formula: 'netWorthMultiple * tangibleNetWorth',
  deducts: 'debt-at-all-lenders',
  inputs: { tangibleNetWorth: current('tangibleNetWorth') },
  levers: [
    {
      name: 'tangibleNetWorth',
      title: { en: 'tangible net worth', zh: '有形净资产' },
      hint: { en: 'by fresh equity or retained profit', zh: '通过增资或利润留存' },
    },
  ],
  terms: ({ policy, grade }) => ({
    values: { netWorthMultiple: atGrade(policy.netWorth.multiple, grade) },
  }),
  compute: ({ netWorthMultiple, tangibleNetWorth }) => netWorthMultiple.times(tangibleNetWorth),
  objection: ({ tangibleNetWorth }) =>
    tangibleNetWorth.gt(0)
      ? undefined
      : notMeaningful('negative-equity', 'tangible net worth is not positive'),
});
