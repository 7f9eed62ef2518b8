import { defineFactKind } from '../fact-kind.ts';
import { amount, date, flag, optional, text } from '../fact-member.ts';

export const taxArrears = defineFactKind({
  id: 'tax-arrears',
  title: { en: 'Taxes in arrears', zh: '欠税' },
  tells: {
    en: 'Taxes the company owes beyond their due day, as announced or as known.',
    zh: '企业逾期未缴税款，含欠税公告。',
  },
  area: 'tax',
  nature: 'state',
  sourceClass: 'tax-authority',
  members: {
    amount: optional(amount('Amount owed', '欠税余额')),
    taxType: optional(text('Kind of tax', '税种', 60)),
    isAnnounced: optional(flag('Whether it was announced publicly', '是否欠税公告')),
    clearedOn: optional(date('The day it was paid', '清缴之日')),
  },
  key: ['taxType', 'amount'],
  end: 'clearedOn',
  prudentBy: 'amount',
  examples: [{ observedOn: '2025-08-30', amount: '1350000', taxType: 'VAT', isAnnounced: true }],
});
