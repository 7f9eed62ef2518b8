import { defineFactKind } from '../fact-kind.ts';
import { date, optional, text } from '../fact-member.ts';

export const unlikelyToPay = defineFactKind({
  id: 'unlikely-to-pay',
  title: { en: 'Unlikely to pay', zh: '很可能无法偿付' },
  tells: {
    en: 'The bank or an event says that the company will not pay without recourse to collateral.',
    zh: '银行判断或事件表明企业不处置押品即无法偿付。',
  },
  area: 'payment',
  nature: 'state',
  sourceClass: 'own-bank',
  members: {
    trigger: text('Why', '触发事由', 500),
    curedOn: optional(
      date('The day from which the company counted as able to pay again', '恢复偿付能力之日'),
    ),
  },
  key: ['trigger'],
  end: 'curedOn',
  examples: [{ observedOn: '2025-10-08', trigger: 'distressed restructuring' }],
});
