import type { Dimension } from '../dimension.ts';

export const profitability: Dimension = {
  id: 'profitability',
  title: { en: 'Profitability', zh: '盈利能力' },
  question: {
    en: 'Does the business earn enough, and enough of its own accord, to stay a good debtor?',
    zh: '公司的主营业务盈利是否足以长期履约？',
  },
};
