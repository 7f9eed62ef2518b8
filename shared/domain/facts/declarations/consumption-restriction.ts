import { defineFactKind } from '../fact-kind.ts';
import { date, oneOf, optional, personal, text } from '../fact-member.ts';

export const consumptionRestriction = defineFactKind({
  id: 'consumption-restriction',
  title: { en: 'Restriction of high consumption', zh: '限制高消费' },
  tells: {
    en: 'A court restricts what the company or its people may spend.',
    zh: '法院对企业或其负责人采取限制消费措施。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'court',
  members: {
    target: oneOf('On whom', '限制对象', {
      company: '企业',
      'legal-representative': '法定代表人',
      controller: '实际控制人',
    }),
    person: personal(optional(text('The person', '姓名'))),
    liftedOn: optional(date('The day the restriction was lifted', '解除之日')),
  },
  key: ['target', 'person'],
  reference: { tells: { en: 'Case number', zh: '案号' }, isPublic: true },
  stages: ['target'],
  end: 'liftedOn',
  examples: [{ observedOn: '2025-06-20', target: 'legal-representative' }],
});
