import { defineFactKind } from '../fact-kind.ts';
import { date, flag, oneOf, optional, text } from '../fact-member.ts';

export const productionStop = defineFactKind({
  id: 'production-stop',
  title: { en: 'Production stopped', zh: '停产半停产' },
  tells: { en: 'The company does not produce, wholly or in part.', zh: '企业全部或部分停止生产。' },
  area: 'operations',
  nature: 'state',
  sourceClass: 'major-media',
  members: {
    extent: oneOf('Extent', '程度', { full: '全面停产', partial: '半停产' }),
    cause: optional(text('Why', '原因', 500)),
    isPlanned: optional(flag('Planned maintenance or holiday', '是否计划内检修或放假')),
    resumedOn: optional(date('The day production was resumed', '复产之日')),
  },
  key: ['extent'],
  end: 'resumedOn',
  examples: [{ observedOn: '2025-08-04', extent: 'partial', cause: 'orders cancelled' }],
});
