import { defineFactKind } from '../fact-kind.ts';
import { amount, date, flag, optional, personal, text } from '../fact-member.ts';

export const relatedPartyOccupation = defineFactKind({
  id: 'related-party-occupation',
  title: { en: 'Funds occupied by related parties', zh: '关联方资金占用' },
  tells: {
    en: 'Money of the company that its owners or their companies keep.',
    zh: '控股股东及其关联方占用企业资金。',
  },
  area: 'network',
  nature: 'state',
  sourceClass: 'exchange-filing',
  members: {
    party: personal(optional(text('Who keeps it', '占用方'))),
    isController: optional(
      flag('Whether it is the controller or a company of his', '是否为实际控制人及其关联方'),
    ),
    amount: amount('Amount occupied', '占用余额'),
    repaidOn: optional(date('The day it was repaid', '归还之日')),
  },
  key: ['party'],
  end: 'repaidOn',
  prudentBy: 'amount',
  examples: [
    {
      observedOn: '2024-12-31',
      party: 'Example Holding Co',
      isController: true,
      amount: '45000000',
    },
  ],
});
