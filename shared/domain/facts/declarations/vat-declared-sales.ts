import { defineFactKind } from '../fact-kind.ts';
import { amount, date, optional } from '../fact-member.ts';

export const vatDeclaredSales = defineFactKind({
  id: 'vat-declared-sales',
  title: { en: 'Sales declared for VAT', zh: '增值税申报销售额' },
  tells: {
    en: 'What the company told the tax authority that it sold in a period.',
    zh: '企业在一个期间向税务机关申报的销售额。',
  },
  area: 'tax',
  nature: 'observation',
  sourceClass: 'tax-authority',
  members: {
    from: date('First day of the period', '期间首日'),
    to: date('Last day of the period', '期间末日'),
    sales: amount('Sales declared, without VAT', '申报销售额（不含税）'),
    outputTax: optional(amount('Output VAT', '销项税额')),
    inputTax: optional(amount('Input VAT', '进项税额')),
    redReversed: optional(amount('Sales reversed by red invoices', '红字冲销销售额')),
  },
  key: ['from', 'to'],
  examples: [
    {
      observedOn: '2025-07-15',
      from: '2025-04-01',
      to: '2025-06-30',
      sales: '86000000',
      outputTax: '11180000',
      inputTax: '9300000',
    },
  ],
});
