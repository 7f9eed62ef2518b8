import { defineFactKind } from '../fact-kind.ts';
import { amount, date, optional, signedAmount } from '../fact-member.ts';

export const budget = defineFactKind({
  id: 'budget',
  title: { en: 'Budget of the company', zh: '企业预算' },
  tells: {
    en: 'What the company planned for a period, to hold against what it did.',
    zh: '企业对某一期间的计划，用于与实际对比。',
  },
  area: 'statements',
  nature: 'observation',
  sourceClass: 'company',
  members: {
    periodEnd: date('End of the period planned', '计划期末'),
    revenue: optional(amount('Revenue planned', '计划营业收入')),
    netIncome: optional(signedAmount('Net income planned', '计划净利润')),
    cashFromOperations: optional(signedAmount('Cash from operations planned', '计划经营现金流')),
    capex: optional(amount('Capital expenditure planned', '计划资本开支')),
  },
  key: ['periodEnd'],
  examples: [
    {
      observedOn: '2024-01-31',
      periodEnd: '2024-12-31',
      revenue: '520000000',
      netIncome: '31000000',
      capex: '40000000',
    },
  ],
});
