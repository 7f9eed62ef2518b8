import { notMeaningful } from '../../../../kernel/outcome.ts';
import { current } from '../../../inputs/input.ts';
import { atGrade } from '../../policy/by-grade.ts';
import { defineComponent } from '../limit-component.ts';

export const leverageToEarnings = defineComponent({
  id: 'leverage-to-earnings',
  title: { en: 'Leverage on earnings', zh: '债务与EBITDA倍数' },
  question: {
    en: 'How much debt is left until the multiple of EBITDA that the grade allows?',
    zh: '距该等级允许的EBITDA倍数还可增加多少债务？',
  },
  source: {
    citation: 'Common credit practice',
    locator: 'cap × EBITDA − existing debt',
    confidence: 'practice',
  },
  formula: 'ebitdaMultiple * ebitda - totalDebt',
  deducts: 'nothing',
  inputs: { ebitda: current('ebitda'), totalDebt: current('totalDebt') },
  levers: [
    { name: 'ebitda', title: { en: 'EBITDA', zh: '息税折旧摊销前利润' } },
    {
      name: 'totalDebt',
      title: { en: 'total debt', zh: '有息债务' },
      hint: { en: 'repaid from what is not borrowed', zh: '以非借入资金归还' },
    },
  ],
  terms: ({ policy, segment, grade, exposure }) => ({
    values: { ebitdaMultiple: atGrade(policy.leverage.ebitdaMultiple[segment], grade) },
    ...(exposure?.allLenders === undefined
      ? {}
      : { overrides: { totalDebt: exposure.allLenders.amount } }),
  }),
  compute: ({ ebitdaMultiple, ebitda, totalDebt }) => ebitdaMultiple.times(ebitda).minus(totalDebt),
  objection: ({ ebitda }) =>
    ebitda.gt(0) ? undefined : notMeaningful('negative-earnings', 'EBITDA is not positive'),
});
