import { defineFactKind } from '../fact-kind.ts';
import { amount, date, oneOf, optional, personal, share, text } from '../fact-member.ts';

export const relatedParty = defineFactKind({
  id: 'related-party',
  title: { en: 'Related party or group member', zh: '关联方与集团关系' },
  tells: {
    en: 'To whom the company is tied by ownership, people, address or trade.',
    zh: '企业在股权、人员、地址或业务上的关联关系。',
  },
  area: 'network',
  nature: 'state',
  sourceClass: 'official-registry',
  members: {
    party: personal(text('The other party', '关联方')),
    partyId: optional(text('Its id in this system', '关联方编号', 64)),
    relation: oneOf('What it is to the company', '关系', {
      parent: '母公司',
      subsidiary: '子公司',
      'same-controller': '同一控制',
      controller: '实际控制人',
      'joint-venture': '合营联营',
      'same-person': '共同高管或股东',
      'same-address': '同一地址或电话',
      customer: '客户',
      supplier: '供应商',
    }),
    share: optional(
      share(
        'Stake, or part of the trade for customers and suppliers',
        '持股比例；客户供应商为交易占比',
      ),
    ),
    exposure: optional(amount('What one owes the other', '资金往来余额')),
    endedOn: optional(date('The day the tie ended', '关系终止之日')),
  },
  key: ['party', 'relation'],
  end: 'endedOn',
  examples: [
    {
      observedOn: '2024-12-31',
      party: 'Example Holding Co',
      partyId: 'example-holding',
      relation: 'parent',
      share: '0.67',
    },
  ],
});
