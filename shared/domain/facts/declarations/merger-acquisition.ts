import { defineFactKind } from '../fact-kind.ts';
import { amount, date, flag, oneOf, optional, text } from '../fact-member.ts';

export const mergerAcquisition = defineFactKind({
  id: 'merger-acquisition',
  title: { en: 'Acquisition', zh: '并购' },
  tells: { en: 'What the company buys and with what.', zh: '企业的收购行为及支付方式。' },
  area: 'registry',
  nature: 'state',
  sourceClass: 'exchange-filing',
  members: {
    target: text('What is bought', '标的'),
    consideration: optional(amount('Price', '对价')),
    paidIn: optional(oneOf('Paid in', '支付方式', { cash: '现金', shares: '股份', mixed: '混合' })),
    isUnrelatedBusiness: optional(
      flag('Whether it lies outside the company’s business', '是否跨行业'),
    ),
    cancelledOn: optional(date('The day it was called off', '终止之日')),
  },
  key: ['target'],
  end: 'cancelledOn',
  examples: [
    {
      observedOn: '2025-05-06',
      target: 'Example Games',
      consideration: '300000000',
      paidIn: 'cash',
      isUnrelatedBusiness: true,
    },
  ],
});
