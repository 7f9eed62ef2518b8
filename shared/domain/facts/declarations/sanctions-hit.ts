import { defineFactKind } from '../fact-kind.ts';
import { date, oneOf, optional, text } from '../fact-member.ts';

export const sanctionsHit = defineFactKind({
  id: 'sanctions-hit',
  title: { en: 'Sanctions or money-laundering hit', zh: '制裁与反洗钱命中' },
  tells: {
    en: 'A screening list names the company or its people.',
    zh: '筛查名单命中企业或其相关人员。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'regulator',
  members: {
    list: text('The list', '名单', 100),
    match: oneOf('Match', '命中状态', { possible: '疑似', confirmed: '确认' }),
    target: optional(
      oneOf('Who is named', '命中对象', {
        company: '企业',
        controller: '实际控制人',
        executive: '高管',
        counterparty: '交易对手',
      }),
    ),
    clearedOn: optional(date('The day it was cleared', '排除之日')),
  },
  key: ['list', 'target'],
  end: 'clearedOn',
  examples: [
    {
      observedOn: '2025-01-09',
      list: 'UN consolidated list',
      match: 'possible',
      target: 'counterparty',
    },
  ],
});
