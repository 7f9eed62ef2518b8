import type { Cap } from '../cap.ts';

export const qualifiedOpinion: Cap = {
  id: 'qualified-opinion',
  title: { en: 'Qualified audit opinion', zh: '保留意见' },
  rule: 'the auditor of the newest statements qualified the opinion',
  grade: 'BB',
  source: {
    citation: 'Product rating policy',
    locator: 'a qualified opinion is a high-severity signal; the level is our choice',
    confidence: 'design',
  },
  examples: [
    { name: 'qualified', applies: true, given: { statement: { auditOpinion: 'qualified' } } },
    {
      name: 'emphasis of matter',
      applies: false,
      given: { statement: { auditOpinion: 'emphasis-of-matter' } },
    },
  ],
  find: ({ series }) => {
    if (series.current.statement.auditOpinion !== 'qualified') return undefined;
    return {
      evidence: {
        en: `audit opinion on ${series.current.end}: qualified`,
        zh: `${series.current.end}审计意见：保留意见`,
      },
    };
  },
};
