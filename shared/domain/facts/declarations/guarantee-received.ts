import { defineFactKind } from '../fact-kind.ts';
import { amount, date, optional, personal, signedAmount, text } from '../fact-member.ts';

export const guaranteeReceived = defineFactKind({
  id: 'guarantee-received',
  title: { en: 'Guarantee received', zh: '接受担保' },
  tells: {
    en: 'Who is liable for the company and how good they are for it.',
    zh: '谁为企业提供担保及其代偿能力。',
  },
  area: 'network',
  nature: 'state',
  sourceClass: 'own-bank',
  members: {
    guarantor: personal(text('Who guarantees', '担保人')),
    guarantorId: optional(text('Its id in this system', '担保人编号', 64)),
    amount: amount('Amount guaranteed', '担保金额'),
    guarantorNetWorth: optional(signedAmount('Net worth of the guarantor', '担保人净资产')),
    guarantorDefaultedOn: optional(date('The day the guarantor defaulted', '担保人违约之日')),
    releasedOn: optional(date('The day it was released', '解除之日')),
  },
  key: ['guarantor'],
  reference: { tells: { en: 'Number of the guarantee', zh: '担保合同编号' }, isPublic: false },
  end: 'releasedOn',
  examples: [
    {
      observedOn: '2025-01-15',
      guarantor: 'Example Holding Co',
      amount: '80000000',
      guarantorNetWorth: '210000000',
    },
  ],
});
