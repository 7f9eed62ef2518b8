import { defineFactKind } from '../fact-kind.ts';
import { amount, flag, oneOf, optional, text } from '../fact-member.ts';

export const collateralValuation = defineFactKind({
  id: 'collateral-valuation',
  title: { en: 'Collateral and its value', zh: '押品价值与状态' },
  tells: {
    en: 'What secures the loans, what it is worth and whether it is at hand.',
    zh: '押品的价值、覆盖与状态。',
  },
  area: 'payment',
  nature: 'observation',
  sourceClass: 'own-bank',
  members: {
    collateral: text('The collateral', '押品编号或名称'),
    type: optional(
      oneOf('Kind', '类型', {
        'residential-property': '住宅',
        'commercial-property': '商业用房',
        land: '土地',
        'industrial-property': '厂房',
        equipment: '设备',
        inventory: '存货',
        receivables: '应收账款',
        shares: '股权',
        deposit: '存单',
        other: '其他',
      }),
    ),
    value: amount('Value', '评估价值'),
    previousValue: optional(amount('Value at the valuation before', '前次评估价值')),
    loan: optional(amount('Loan it secures', '担保债权余额')),
    isSeized: optional(flag('Whether others have seized it', '是否被他人查封')),
    isInsured: optional(flag('Whether its insurance is in force', '保险是否有效')),
  },
  key: ['collateral'],
  examples: [
    {
      observedOn: '2025-03-31',
      collateral: 'Plant 1',
      type: 'industrial-property',
      value: '96000000',
      previousValue: '118000000',
      loan: '70000000',
      isInsured: true,
    },
  ],
});
