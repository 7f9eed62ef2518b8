import { defineFactKind } from '../fact-kind.ts';
import { amount, date, oneOf, optional, text } from '../fact-member.ts';

export const administrativePenalty = defineFactKind({
  id: 'administrative-penalty',
  title: { en: 'Administrative penalty', zh: '行政处罚' },
  tells: {
    en: 'What an authority imposed on the company and why.',
    zh: '行政机关对企业的处罚及事由。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'regulator',
  members: {
    authority: oneOf('Field of the authority', '处罚机关领域', {
      'market-regulation': '市场监管',
      tax: '税务',
      environment: '生态环境',
      safety: '应急管理',
      customs: '海关',
      securities: '证券监管',
      labour: '人力社保',
      other: '其他',
    }),
    penalty: oneOf('Penalty', '处罚种类', {
      fine: '罚款',
      confiscation: '没收',
      'stop-work': '责令停产停业',
      'licence-suspended': '暂扣许可证',
      'licence-revoked': '吊销许可证',
      warning: '警告',
      other: '其他',
    }),
    amount: optional(amount('Fine or confiscation', '罚没金额')),
    grounds: optional(text('Why', '处罚事由', 500)),
    revokedOn: optional(date('The day the penalty was revoked or fulfilled', '撤销或履行完毕之日')),
  },
  key: ['authority', 'penalty', 'amount'],
  reference: { tells: { en: 'Number of the decision', zh: '处罚决定书文号' }, isPublic: true },
  end: 'revokedOn',
  prudentBy: 'amount',
  examples: [
    {
      observedOn: '2025-02-27',
      authority: 'environment',
      penalty: 'stop-work',
      amount: '800000',
      reference: '苏环罚〔2025〕16号',
    },
  ],
});
