import type { Cap } from '../cap.ts';

export const singleUnauditedYear: Cap = {
  id: 'single-unaudited-year',
  title: { en: 'One unaudited year only', zh: '仅有一年未经审计报表' },
  rule: 'a single period of statements, neither audited nor reviewed',
  grade: 'BB',
  source: {
    citation: 'Product rating policy',
    locator: 'one unaudited year caps at BB',
    confidence: 'design',
  },
  examples: [
    {
      name: 'one unaudited year',
      applies: true,
      given: { statement: { assurance: 'unaudited' } },
    },
    {
      name: 'one year of management accounts',
      applies: true,
      given: { statement: { assurance: 'management-accounts' } },
    },
    { name: 'one audited year', applies: false, given: { statement: { assurance: 'audited' } } },
  ],
  find: ({ series }) => {
    const { statement, end } = series.current;
    const isUnaudited =
      statement.assurance === 'unaudited' || statement.assurance === 'management-accounts';
    const periods = new Set(series.statements.map((each) => each.period.end));
    if (!isUnaudited || periods.size > 1) return undefined;
    return {
      evidence: {
        en: `only ${end}, ${statement.assurance}`,
        zh: `仅有${end}一期报表，且未经审计`,
      },
    };
  },
};
