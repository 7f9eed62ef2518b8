import { defineFactKind } from '../fact-kind.ts';
import { date, oneOf, optional, personal, text } from '../fact-member.ts';

export const controllerChange = defineFactKind({
  id: 'controller-change',
  title: { en: 'Event at the actual controller', zh: '实际控制人变动' },
  tells: {
    en: 'The actual controller changed, cannot be reached, is detained or under investigation.',
    zh: '实际控制人发生变更、失联、被采取强制措施或被调查。',
  },
  area: 'governance',
  nature: 'state',
  sourceClass: 'official-registry',
  members: {
    change: oneOf('What happened', '变动情形', {
      replaced: '变更',
      'lost-contact': '失联',
      detained: '被采取强制措施',
      'under-investigation': '被调查',
      deceased: '去世',
    }),
    controllerBefore: personal(optional(text('The controller until then', '原实际控制人'))),
    controllerAfter: personal(optional(text('The controller since then', '新实际控制人'))),
    endedOn: optional(
      date('The day on which contact or liberty was restored', '恢复联系或自由之日'),
    ),
  },
  key: ['change', 'controllerBefore'],
  end: 'endedOn',
  examples: [
    {
      observedOn: '2025-04-02',
      change: 'lost-contact',
      source: 'police notice',
      sourceClass: 'regulator',
    },
  ],
});
