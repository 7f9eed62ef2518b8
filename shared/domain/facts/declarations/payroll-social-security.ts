import { defineFactKind } from '../fact-kind.ts';
import { amount, count, month, optional } from '../fact-member.ts';

export const payrollSocialSecurity = defineFactKind({
  id: 'payroll-social-security',
  title: { en: 'Payroll and social security in a month', zh: '工资与社保' },
  tells: {
    en: 'How many people the company employs and pays for.',
    zh: '企业参保人数及工资社保缴纳情况。',
  },
  area: 'operations',
  nature: 'observation',
  sourceClass: 'official-registry',
  members: {
    month: month('The month', '月份'),
    headcount: optional(count('People insured', '参保人数', 10_000_000)),
    contributions: optional(amount('Contributions paid', '社保缴费额')),
    payroll: optional(amount('Wages paid', '工资总额')),
    arrears: optional(amount('Wages or contributions in arrears', '欠薪欠缴金额')),
  },
  key: ['month'],
  examples: [
    {
      observedOn: '2025-03-31',
      month: '2025-03',
      headcount: 412,
      contributions: '980000',
      arrears: '0',
    },
  ],
});
