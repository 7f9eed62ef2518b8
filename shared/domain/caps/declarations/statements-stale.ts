import { stalenessOf } from '../../quality/staleness.ts';
import type { Cap } from '../cap.ts';

export const statementsStale: Cap = {
  id: 'statements-stale',
  title: { en: 'Statements out of date', zh: '财务报表陈旧' },
  rule: 'newest annual statements older than 18 months, or interim ones older than 9',
  grade: 'BBB-',
  source: {
    citation: 'Product rating policy',
    locator: 'stale statements cap at BBB-; above 24 months there is no rating',
    confidence: 'design',
  },
  examples: [
    {
      name: 'annual, 19 months old',
      applies: true,
      given: { asOf: '2026-07-31', statement: { end: '2024-12-31' } },
    },
    {
      name: 'annual, 17 months old',
      applies: false,
      given: { asOf: '2026-05-31', statement: { end: '2024-12-31' } },
    },
    {
      name: 'interim, 10 months old',
      applies: true,
      given: { asOf: '2025-04-30', statement: { end: '2024-06-30', months: 6 } },
    },
  ],
  find: ({ series, asOf }) => {
    const staleness = stalenessOf(series, asOf);
    return staleness.state === 'fresh' ? undefined : { evidence: staleness.evidence };
  },
};
