import type { Dimension } from '../dimension.ts';

export const cashFlow: Dimension = {
  id: 'cash-flow',
  title: { en: 'Cash flow', zh: '现金流量' },
  question: {
    en: 'Does the business bring in the cash that interest, repayments and investment need?',
    zh: '经营活动产生的现金能否覆盖利息、本金和投资？',
  },
};
