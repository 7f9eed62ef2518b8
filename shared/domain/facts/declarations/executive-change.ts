import { defineFactKind } from '../fact-kind.ts';
import { numberBetween, oneOf, optional, personal, text } from '../fact-member.ts';

export const executiveChange = defineFactKind({
  id: 'executive-change',
  title: { en: 'Change of a key person', zh: '高管变动' },
  tells: {
    en: 'Who of the people that run the company left or came.',
    zh: '哪些关键管理人员离任或到任。',
  },
  area: 'governance',
  nature: 'event',
  sourceClass: 'exchange-filing',
  members: {
    role: oneOf('Role', '职务', {
      chair: '董事长',
      'chief-executive': '总经理',
      'chief-financial-officer': '财务总监',
      director: '董事',
      supervisor: '监事',
      'legal-representative': '法定代表人',
      'board-secretary': '董事会秘书',
      'other-key-person': '其他关键人员',
    }),
    change: oneOf('What happened', '变动', { left: '离任', joined: '到任' }),
    person: personal(optional(text('The person', '姓名'))),
    tenureYears: optional(numberBetween('0', '80', 'Years in office until then', '任职年数')),
  },
  key: ['role', 'change', 'person'],
  examples: [
    {
      observedOn: '2025-01-20',
      role: 'chief-financial-officer',
      change: 'left',
      tenureYears: '1.5',
    },
  ],
});
