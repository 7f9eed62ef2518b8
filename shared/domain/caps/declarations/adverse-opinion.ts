import type { Cap } from '../cap.ts';

export const adverseOpinion: Cap = {
  id: 'adverse-opinion',
  title: { en: 'Adverse opinion or disclaimer', zh: '否定意见或无法表示意见' },
  rule: 'the auditor of the newest statements gave an adverse opinion or disclaimed one',
  grade: 'CCC+',
  source: {
    citation: 'Product rating policy',
    locator: 'an adverse opinion or disclaimer is a critical signal; the level is our choice',
    confidence: 'design',
  },
  examples: [
    { name: 'disclaimer', applies: true, given: { statement: { auditOpinion: 'disclaimer' } } },
    { name: 'adverse', applies: true, given: { statement: { auditOpinion: 'adverse' } } },
    { name: 'qualified', applies: false, given: { statement: { auditOpinion: 'qualified' } } },
  ],
  find: ({ series }) => {
    const { auditOpinion } = series.current.statement;
    if (auditOpinion !== 'adverse' && auditOpinion !== 'disclaimer') return undefined;
    return {
      evidence: {
        en: `audit opinion on ${series.current.end}: ${auditOpinion}`,
        zh: `${series.current.end}审计意见：${auditOpinion === 'adverse' ? '否定意见' : '无法表示意见'}`,
      },
    };
  },
};
