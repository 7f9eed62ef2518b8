import { defineFactKind } from '../fact-kind.ts';
import { amount, oneOf, optional, text } from '../fact-member.ts';

export const registrationChange = defineFactKind({
  id: 'registration-change',
  title: { en: 'Change in the company register', zh: '工商登记变更' },
  tells: {
    en: 'What the company changed in its registration: capital, address, scope, shareholders.',
    zh: '企业变更了哪些登记事项：注册资本、住所、经营范围、股东等。',
  },
  area: 'registry',
  nature: 'event',
  sourceClass: 'official-registry',
  members: {
    change: oneOf('What changed', '变更事项', {
      'registered-capital': '注册资本',
      address: '住所',
      'business-scope': '经营范围',
      name: '名称',
      'legal-representative': '法定代表人',
      'company-type': '企业类型',
      shareholders: '股东',
      other: '其他',
    }),
    before: optional(text('As it was', '变更前', 500)),
    after: optional(text('As it is now', '变更后', 500)),
    registeredCapitalBefore: optional(amount('Registered capital before', '变更前注册资本')),
    registeredCapitalAfter: optional(amount('Registered capital after', '变更后注册资本')),
  },
  key: ['change', 'after', 'registeredCapitalAfter'],
  examples: [
    {
      observedOn: '2025-03-12',
      change: 'registered-capital',
      registeredCapitalBefore: '50000000',
      registeredCapitalAfter: '30000000',
    },
  ],
});
