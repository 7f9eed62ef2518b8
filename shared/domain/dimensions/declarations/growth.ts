import type { Dimension } from '../dimension.ts';

export const growth: Dimension = {
  id: 'growth',
  title: { en: 'Growth', zh: '发展能力' },
  question: {
    en: 'Is the company growing from its own strength, and not faster than it can carry?',
    zh: '公司是否依靠自身实力增长，增速是否可承受？',
  },
};
