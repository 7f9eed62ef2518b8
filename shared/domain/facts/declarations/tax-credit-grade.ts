import { defineFactKind } from '../fact-kind.ts';
import { count, oneOf } from '../fact-member.ts';

export const taxCreditGrade = defineFactKind({
  id: 'tax-credit-grade',
  title: { en: 'Tax credit grade', zh: '纳税信用等级' },
  tells: {
    en: 'How the tax authority grades the company’s honesty for a year.',
    zh: '税务机关对企业年度纳税信用的评级。',
  },
  area: 'tax',
  nature: 'observation',
  sourceClass: 'tax-authority',
  members: {
    grade: oneOf('Grade', '等级', { A: 'A级', B: 'B级', M: 'M级', C: 'C级', D: 'D级' }),
    year: count('Year graded', '评价年度', 2199),
  },
  key: ['year'],
  examples: [{ observedOn: '2025-04-25', grade: 'B', year: 2024 }],
});
