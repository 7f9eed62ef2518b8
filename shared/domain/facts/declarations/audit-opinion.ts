import { defineFactKind } from '../fact-kind.ts';
import { date, flag, oneOf, optional, text } from '../fact-member.ts';

export const auditOpinion = defineFactKind({
  id: 'audit-opinion',
  title: { en: 'Audit opinion', zh: '审计意见' },
  tells: {
    en: 'What the auditor says about the statements of a period.',
    zh: '审计机构对某期报表的意见。',
  },
  area: 'statements',
  nature: 'observation',
  sourceClass: 'auditor',
  members: {
    periodEnd: date('End of the period audited', '报告期末'),
    opinion: oneOf('Opinion', '意见类型', {
      unqualified: '标准无保留',
      'emphasis-of-matter': '带强调事项段',
      qualified: '保留意见',
      adverse: '否定意见',
      disclaimer: '无法表示意见',
    }),
    auditor: optional(text('The auditor', '审计机构')),
    isLargeFirm: optional(flag('Whether the auditor is one of the large firms', '是否大型事务所')),
    isGoingConcernDoubted: optional(
      flag('Whether going concern is in doubt', '持续经营是否存在重大不确定性'),
    ),
  },
  key: ['periodEnd'],
  examples: [
    {
      observedOn: '2025-04-26',
      periodEnd: '2024-12-31',
      opinion: 'qualified',
      auditor: 'Example CPA',
    },
  ],
});
