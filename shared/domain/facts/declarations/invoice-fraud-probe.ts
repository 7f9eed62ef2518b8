import { defineFactKind } from '../fact-kind.ts';
import { amount, date, oneOf, optional } from '../fact-member.ts';

export const invoiceFraudProbe = defineFactKind({
  id: 'invoice-fraud-probe',
  title: { en: 'Probe into false invoices', zh: '虚开发票调查' },
  tells: {
    en: 'The tax authority suspects false invoices.',
    zh: '税务机关就涉嫌虚开发票立案检查。',
  },
  area: 'tax',
  nature: 'state',
  sourceClass: 'tax-authority',
  members: {
    role: optional(
      oneOf('Role of the company', '企业角色', { issuer: '开票方', receiver: '受票方' }),
    ),
    amount: optional(amount('Amount of the invoices', '涉及金额')),
    clearedOn: optional(date('The day the suspicion was cleared', '排除嫌疑之日')),
  },
  key: ['role', 'amount'],
  end: 'clearedOn',
  examples: [{ observedOn: '2025-09-02', role: 'issuer', amount: '5600000' }],
});
