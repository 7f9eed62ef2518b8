import { defineFactKind } from '../fact-kind.ts';
import { date, oneOf, optional, text } from '../fact-member.ts';

export const abnormalOperation = defineFactKind({
  id: 'abnormal-operation',
  title: { en: 'Listed for abnormal operation', zh: '经营异常与严重违法名单' },
  tells: {
    en: 'The registry cannot reach the company or it broke the law seriously.',
    zh: '企业被列入经营异常名录或严重违法失信名单。',
  },
  area: 'registry',
  nature: 'state',
  sourceClass: 'official-registry',
  members: {
    list: oneOf('List', '名单', {
      'abnormal-operation': '经营异常名录',
      'serious-violation': '严重违法失信名单',
    }),
    grounds: optional(text('Why', '列入原因', 500)),
    removedOn: optional(date('The day it was removed', '移出之日')),
  },
  key: ['list', 'grounds'],
  end: 'removedOn',
  examples: [
    {
      observedOn: '2025-07-01',
      list: 'abnormal-operation',
      grounds: 'not reachable at its registered address',
    },
  ],
});
