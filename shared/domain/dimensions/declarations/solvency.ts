import type { Dimension } from '../dimension.ts';

export const solvency: Dimension = {
  id: 'solvency',
  title: { en: 'Leverage and liquidity', zh: '偿债能力' },
  question: {
    en: 'Can the company meet its debts, now and over the years, with what it owns and owes?',
    zh: '以现有资产负债结构，公司能否偿还短期和长期债务？',
  },
};
