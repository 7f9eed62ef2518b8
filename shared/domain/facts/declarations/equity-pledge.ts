import { defineFactKind } from '../fact-kind.ts';
import { date, oneOf, optional, personal, share, text } from '../fact-member.ts';

export const equityPledge = defineFactKind({
  id: 'equity-pledge',
  title: { en: 'Pledge of shares in the company', zh: '股权质押' },
  tells: {
    en: 'How much of their stake the owners have pledged.',
    zh: '股东将其所持股权质押的比例。',
  },
  area: 'network',
  nature: 'state',
  sourceClass: 'exchange-filing',
  members: {
    holder: oneOf('Whose shares', '出质人', { controller: '实际控制人', shareholder: '其他股东' }),
    holderName: personal(optional(text('The holder', '出质人名称'))),
    shareOfHolding: optional(share('Pledged part of the holder’s stake', '占其所持股份比例')),
    shareOfCompany: optional(share('Pledged part of the whole company', '占公司总股本比例')),
    pledgee: optional(text('To whom', '质权人')),
    releasedOn: optional(date('The day the pledge was released', '解除质押之日')),
  },
  key: ['holder', 'holderName', 'pledgee'],
  reference: {
    tells: { en: 'Registration number of the pledge', zh: '质押登记编号' },
    isPublic: true,
  },
  end: 'releasedOn',
  prudentBy: 'shareOfHolding',
  examples: [
    {
      observedOn: '2025-02-18',
      holder: 'controller',
      shareOfHolding: '0.82',
      pledgee: 'Example Securities',
    },
  ],
});
