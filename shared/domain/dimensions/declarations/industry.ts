import type { Dimension } from '../dimension.ts';

export const industry: Dimension = {
  id: 'industry',
  title: { en: 'Industry and market position', zh: '行业与市场地位' },
  question: {
    en: 'How well placed is the company in its industry, and where is that industry heading?',
    zh: '公司在行业中的地位如何，行业前景怎样？',
  },
};
