import { ONE } from '../../../../kernel/decimal.ts';
import { notMeaningful } from '../../../../kernel/outcome.ts';
import { current } from '../../../inputs/input.ts';
import { defineComponent } from '../limit-component.ts';

export const debtToAssets = defineComponent({
  id: 'debt-to-assets',
  title: { en: 'Liabilities to assets', zh: '资产负债率' },
  question: {
    en: 'How much can be borrowed and invested before liabilities pass the industry’s line?',
    zh: '在资产负债率触及行业警戒线之前还可借入多少？',
  },
  source: {
    citation: 'Common credit practice',
    locator: '(λ·TA − TL)/(1 − λ): new debt raises assets and liabilities alike',
    confidence: 'practice',
  },
  formula: '(line * totalAssets - totalLiabilities) / (1 - line)',
  deducts: 'nothing',
  inputs: { totalAssets: current('totalAssets'), totalLiabilities: current('totalLiabilities') },
  levers: [
    { name: 'totalLiabilities', title: { en: 'total liabilities', zh: '负债合计' } },
    {
      name: 'totalAssets',
      title: { en: 'total assets', zh: '资产总计' },
      hint: { en: 'by fresh equity', zh: '通过增资' },
    },
  ],
  terms: ({ policy, industry }) => {
    const { standard, byGbSection } = policy.debtToAssets;
    const line = industry === undefined ? undefined : byGbSection[industry.gbSection];
    return {
      values: { line: line ?? standard },
      ...(industry === undefined
        ? {
            assumptions: [
              { en: 'industry not known: the standard line', zh: '行业未知，采用通用警戒线' },
            ],
          }
        : {}),
    };
  },
  compute: ({ line, totalAssets, totalLiabilities }) =>
    line.times(totalAssets).minus(totalLiabilities).div(ONE.minus(line)),
  objection: ({ totalAssets, totalLiabilities }) =>
    totalLiabilities.gt(totalAssets)
      ? notMeaningful('negative-equity', 'liabilities exceed assets')
      : undefined,
});
