import { defineFactKind } from '../fact-kind.ts';
import { date, oneOf, optional, share, text } from '../fact-member.ts';

export const keyPartnerLost = defineFactKind({
  id: 'key-partner-lost',
  title: { en: 'Key customer or supplier lost', zh: '核心客户或供应商流失' },
  tells: { en: 'A partner on whom much of the trade hung is gone.', zh: '重要交易对手终止合作。' },
  area: 'operations',
  nature: 'state',
  sourceClass: 'company',
  members: {
    side: oneOf('Side', '方向', { customer: '客户', supplier: '供应商' }),
    partner: optional(text('The partner', '名称')),
    shareOfTrade: optional(share('Its part of sales or purchases before', '原占比')),
    replacedOn: optional(date('The day it was replaced or came back', '恢复或替代之日')),
  },
  key: ['side', 'partner', 'shareOfTrade'],
  end: 'replacedOn',
  examples: [{ observedOn: '2025-06-01', side: 'customer', shareOfTrade: '0.34' }],
});
