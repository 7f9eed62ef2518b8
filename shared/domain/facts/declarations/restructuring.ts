import { defineFactKind } from '../fact-kind.ts';
import { amount, flag, oneOf, optional, text } from '../fact-member.ts';

export const restructuring = defineFactKind({
  id: 'restructuring',
  title: { en: 'Extension, renewal or restructuring', zh: '展期、借新还旧与重组' },
  tells: {
    en: 'A loan that was not repaid as agreed but prolonged or replaced.',
    zh: '未按约偿还而展期、续作或重组的贷款。',
  },
  area: 'payment',
  nature: 'event',
  sourceClass: 'own-bank',
  members: {
    measure: oneOf('Measure', '方式', {
      extension: '展期',
      renewal: '无还本续贷',
      refinancing: '借新还旧',
      'interest-capitalised': '利息转本金',
      'rate-reduced': '减息',
      'debt-forgiven': '减免债务',
      'bond-exchange': '债券置换',
    }),
    amount: optional(amount('Amount concerned', '涉及金额')),
    isDistressed: optional(flag('Whether financial difficulty was the reason', '是否因财务困难')),
    facility: optional(text('The facility', '业务编号', 100)),
  },
  key: ['measure', 'facility', 'amount'],
  examples: [
    { observedOn: '2025-05-28', measure: 'extension', amount: '20000000', isDistressed: true },
  ],
});
