import { defineFactKind } from '../fact-kind.ts';
import { date, flag, numberBetween, optional } from '../fact-member.ts';

export const restatement = defineFactKind({
  id: 'restatement',
  title: { en: 'Correction of earlier statements', zh: '会计差错更正' },
  tells: {
    en: 'Published figures turned out wrong, and by how much.',
    zh: '已披露报表存在差错及更正幅度。',
  },
  area: 'statements',
  nature: 'event',
  sourceClass: 'exchange-filing',
  members: {
    periodEnd: date('End of the period corrected', '被更正报告期末'),
    profitShare: optional(
      numberBetween(
        '0',
        '1000',
        'Correction of profit, of the profit published',
        '更正额占原净利润比例',
      ),
    ),
    equityShare: optional(
      numberBetween(
        '0',
        '1000',
        'Correction of equity, of the equity published',
        '更正额占原净资产比例',
      ),
    ),
    isFraudRelated: optional(flag('Whether it undoes false reporting', '是否涉及虚假记载')),
  },
  key: ['periodEnd'],
  examples: [
    { observedOn: '2025-04-26', periodEnd: '2023-12-31', profitShare: '0.18', equityShare: '0.04' },
  ],
});
