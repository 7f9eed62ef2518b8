import { defineFactKind } from '../fact-kind.ts';
import { oneOf, optional, text } from '../fact-member.ts';

export const auditorChange = defineFactKind({
  id: 'auditor-change',
  title: { en: 'Change of auditor', zh: '更换会计师事务所' },
  tells: { en: 'The company parted with its auditor.', zh: '企业更换审计机构。' },
  area: 'statements',
  nature: 'event',
  sourceClass: 'exchange-filing',
  members: {
    from: optional(text('The auditor until then', '前任机构')),
    to: optional(text('The auditor since then', '现任机构')),
    initiatedBy: optional(
      oneOf('Who wanted it', '提出方', {
        company: '企业',
        auditor: '审计机构',
        rotation: '到期轮换',
      }),
    ),
  },
  key: ['to'],
  examples: [
    { observedOn: '2025-01-18', from: 'Example CPA', to: 'Other CPA', initiatedBy: 'auditor' },
  ],
});
