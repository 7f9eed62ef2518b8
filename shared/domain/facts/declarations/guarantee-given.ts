import { defineFactKind } from '../fact-kind.ts';
import { amount, date, flag, optional, text } from '../fact-member.ts';

export const guaranteeGiven = defineFactKind({
  id: 'guarantee-given',
  title: { en: 'Guarantee given', zh: '对外担保' },
  tells: { en: 'For whom the company is liable and how much.', zh: '企业为谁提供担保及金额。' },
  area: 'network',
  nature: 'state',
  sourceClass: 'exchange-filing',
  members: {
    beneficiary: text('For whom', '被担保人'),
    beneficiaryId: optional(text('Its id in this system', '被担保人编号', 64)),
    amount: amount('Amount guaranteed', '担保金额'),
    isRelated: optional(flag('Whether it is a related party', '是否关联方')),
    calledOn: optional(date('The day it was called', '代偿之日')),
    releasedOn: optional(date('The day it was released', '解除之日')),
  },
  key: ['beneficiary'],
  reference: { tells: { en: 'Number of the guarantee', zh: '担保合同编号' }, isPublic: false },
  end: 'releasedOn',
  prudentBy: 'amount',
  examples: [
    {
      observedOn: '2025-01-15',
      beneficiary: 'Example Trading Co',
      amount: '60000000',
      isRelated: true,
    },
  ],
});
