import type { Dimension } from '../dimension.ts';

export const efficiency: Dimension = {
  id: 'efficiency',
  title: { en: 'Efficiency', zh: '营运效率' },
  question: {
    en: 'How quickly do receivables, stock and plant turn into money?',
    zh: '应收账款、存货和固定资产变现有多快？',
  },
};
