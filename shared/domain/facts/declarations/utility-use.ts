import { defineFactKind } from '../fact-kind.ts';
import { amount, month, numberBetween, oneOf, optional, text } from '../fact-member.ts';

export const utilityUse = defineFactKind({
  id: 'utility-use',
  title: { en: 'Electricity, water or gas used in a month', zh: '水电气用量' },
  tells: { en: 'Whether the machines run.', zh: '反映生产是否正常。' },
  area: 'operations',
  nature: 'observation',
  sourceClass: 'counterparty',
  members: {
    month: month('The month', '月份'),
    utility: oneOf('Utility', '类别', { electricity: '电', water: '水', gas: '气', heat: '热' }),
    quantity: optional(
      numberBetween('0', '99999999999999', 'Quantity in the utility’s own unit', '用量'),
    ),
    bill: optional(amount('Bill', '费用')),
    arrears: optional(amount('Unpaid bills', '欠费')),
    meter: optional(text('The meter or site', '户号', 60)),
  },
  key: ['month', 'utility', 'meter'],
  examples: [
    { observedOn: '2025-03-31', month: '2025-03', utility: 'electricity', quantity: '182000' },
  ],
});
