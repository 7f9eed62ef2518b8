import type { Dimension } from '../dimension.ts';

export const sizeVolatility: Dimension = {
  id: 'size-volatility',
  title: { en: 'Size and volatility', zh: '规模与波动' },
  question: {
    en: 'How much can go wrong before the company is in danger, and how often does it go wrong?',
    zh: '公司的抗冲击能力有多强，经营波动有多大？',
  },
};
