import { decimalText } from '../../../kernel/decimal.ts';
import type { Cap } from '../cap.ts';

export const negativeEquity: Cap = {
  id: 'negative-equity',
  title: { en: 'Equity wiped out', zh: '资不抵债' },
  rule: 'total equity zero or negative',
  grade: 'B-',
  source: {
    citation: 'Product rating policy',
    locator: 'negative equity caps at B-',
    confidence: 'design',
  },
  examples: [
    { name: 'negative equity', applies: true, given: { lines: { totalEquity: '-1' } } },
    { name: 'equity of zero', applies: true, given: { lines: { totalEquity: '0' } } },
    { name: 'positive equity', applies: false, given: { lines: { totalEquity: '1' } } },
    { name: 'equity not known', applies: false, given: { lines: { revenue: '1' } } },
  ],
  find: ({ series }) => {
    const equity = series.current.values.valueOf('totalEquity');
    if (equity === undefined || equity.gt(0)) return undefined;
    const text = decimalText(equity);
    return {
      evidence: {
        en: `total equity ${text} at ${series.current.end}`,
        zh: `${series.current.end}所有者权益${text}`,
      },
    };
  },
};
