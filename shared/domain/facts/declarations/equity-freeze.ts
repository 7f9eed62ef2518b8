import { defineFactKind } from '../fact-kind.ts';
import { amount, date, oneOf, optional, personal, share, text } from '../fact-member.ts';

export const equityFreeze = defineFactKind({
  id: 'equity-freeze',
  title: { en: 'Freeze of shares in the company', zh: '股权冻结' },
  tells: {
    en: 'How much of the owners’ stake a court has frozen.',
    zh: '法院冻结股东股权的比例。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'court',
  members: {
    holder: oneOf('Whose shares', '被冻结人', {
      controller: '实际控制人',
      shareholder: '其他股东',
      company: '公司所持股权',
    }),
    holderName: personal(optional(text('The holder', '被冻结人名称'))),
    shareOfHolding: optional(share('Frozen part of the holder’s stake', '占其所持股份比例')),
    shareOfCompany: optional(share('Frozen part of the whole company', '占公司总股本比例')),
    amount: optional(amount('Amount frozen', '冻结数额')),
    court: optional(text('The court', '执行法院')),
    releasedOn: optional(date('The day the freeze was lifted', '解除冻结之日')),
  },
  key: ['holder', 'holderName', 'amount'],
  reference: { tells: { en: 'Case number', zh: '案号' }, isPublic: true },
  end: 'releasedOn',
  prudentBy: 'shareOfHolding',
  examples: [
    {
      observedOn: '2025-05-09',
      holder: 'controller',
      shareOfHolding: '0.35',
      reference: '(2025)沪01执保88号',
    },
  ],
});
