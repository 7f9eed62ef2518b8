import { defineFactKind } from '../fact-kind.ts';
import { amount, count, month, optional } from '../fact-member.ts';

export const logisticsVolume = defineFactKind({
  id: 'logistics-volume',
  title: { en: 'Shipments and customs in a month', zh: '物流与海关' },
  tells: { en: 'How much the company ships, imports and exports.', zh: '企业发运及进出口情况。' },
  area: 'operations',
  nature: 'observation',
  sourceClass: 'counterparty',
  members: {
    month: month('The month', '月份'),
    shipments: optional(count('Shipments', '发运单数')),
    exports: optional(amount('Exports declared', '出口报关额')),
    imports: optional(amount('Imports declared', '进口报关额')),
  },
  key: ['month'],
  examples: [{ observedOn: '2025-03-31', month: '2025-03', shipments: 930, exports: '7400000' }],
});
