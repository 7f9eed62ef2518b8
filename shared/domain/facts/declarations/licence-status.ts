import { defineFactKind } from '../fact-kind.ts';
import { date, oneOf, optional, text } from '../fact-member.ts';

export const licenceStatus = defineFactKind({
  id: 'licence-status',
  title: { en: 'Licence to do business', zh: '经营许可状态' },
  tells: { en: 'Whether the company may do what it does.', zh: '企业经营许可是否有效。' },
  area: 'registry',
  nature: 'observation',
  sourceClass: 'regulator',
  members: {
    licence: text('The licence', '许可名称'),
    status: oneOf('Status', '状态', {
      valid: '有效',
      suspended: '暂停',
      revoked: '吊销',
      expired: '过期',
    }),
    validUntil: optional(date('The day until which it is valid', '有效期至')),
  },
  key: ['licence'],
  examples: [
    {
      observedOn: '2025-03-31',
      licence: 'Discharge permit',
      status: 'valid',
      validUntil: '2027-12-31',
    },
  ],
});
