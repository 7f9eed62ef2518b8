import type { Dimension } from '../dimension.ts';

export const management: Dimension = {
  id: 'management',
  title: { en: 'Management and governance', zh: '管理素质' },
  question: {
    en: 'Are the people and the rules that run the company to be relied upon?',
    zh: '管理团队和公司治理是否可靠？',
  },
};
