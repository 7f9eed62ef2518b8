import type { Dimension } from '../dimension.ts';

export const paymentBehaviour: Dimension = {
  id: 'payment-behaviour',
  title: { en: 'Payment behaviour', zh: '履约与征信' },
  question: {
    en: 'Has the company paid its banks, its suppliers and its taxes on time?',
    zh: '公司对银行、供应商和税务机关是否按时履约？',
  },
};
